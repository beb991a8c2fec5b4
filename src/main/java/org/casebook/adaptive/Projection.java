package org.casebook.adaptive;

/**
 * What is believed of the ability along an item's direction: s ~ N(mean, sd²).
 *
 * @param mean centre of the belief
 * @param sd its standard deviation, 0 or more
 */
record Projection(double mean, double sd) {

    /** No single answer takes away more than 99 % of a variance: beyond that, the quadrature has run out of nodes. */
    private static final double LEAST_VARIANCE_LEFT = .01;

    /** Posterior moments in units of the belief before the answer, which was N(0, 1) in those units. */
    record Moments(double mean, double variance) {

        static final Moments UNCHANGED = new Moments(0, 1);
    }

    /** The chance of a right answer, averaged over the belief. */
    double probability(Item item) {
        double sum = 0;
        for (int i = 0; i < GaussHermite.POINTS; i++) {
            sum += GaussHermite.weight(i) * item.probability(at(i));
        }
        return Math.min(sum, 1);
    }

    /**
     * Mean and variance of the belief after an answer (Owen 1975; Minka 2001). For a·sd up to 2 they are within
     * 10⁻⁴ of the exact ones. A right answer never lowers the mean, a wrong one never raises it.
     */
    Moments after(Item item, boolean correct) {
        double evidence = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < GaussHermite.POINTS; i++) {
            double x = GaussHermite.node(i);
            double mass = GaussHermite.weight(i) * item.likelihood(at(i), correct);
            evidence += mass;
            first += mass * x;
            second += mass * x * x;
        }
        if (evidence < Double.MIN_NORMAL) {
            return Moments.UNCHANGED; // an answer that the model holds impossible teaches nothing
        }
        double shift = first / evidence;
        double variance = second / evidence - shift * shift;
        return new Moments(
                correct ? Math.max(shift, 0) : Math.min(shift, 0), Math.max(variance, LEAST_VARIANCE_LEFT));
    }

    /**
     * The share, in [0, 1], of the variance that the answer is expected to take away. By the law of total variance it
     * is the variance of the posterior mean, cov(x, P)² / (p (1 − p)) for x = (s − mean) / sd.
     */
    double explained(Item item) {
        double probability = 0;
        double covariance = 0;
        for (int i = 0; i < GaussHermite.POINTS; i++) {
            double mass = GaussHermite.weight(i) * item.probability(at(i));
            probability += mass;
            covariance += mass * GaussHermite.node(i);
        }
        double spread = probability * (1 - probability);
        return spread < Double.MIN_NORMAL ? 0 : Math.clamp(covariance * covariance / spread, 0, 1);
    }

    private double at(int i) {
        return mean + sd * GaussHermite.node(i);
    }
}
