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

    /**
     * Posterior moments in units of the belief before the answer, which was N(0, 1) in those units.
     *
     * @param chance that the answer had by the belief before it
     */
    record Moments(double mean, double variance, double chance) {}

    /** The chance of the full score, averaged over the belief. */
    double rightChance(TestItem item) {
        return chance(item, item.fullScore());
    }

    /** The chance of a score, averaged over the belief. */
    double chance(TestItem item, int score) {
        double sum = 0;
        for (int i = 0; i < NormalExpectation.POINTS; i++) {
            sum += NormalExpectation.weight(i) * item.likelihood(at(i), score);
        }
        return Math.min(sum, 1);
    }

    /**
     * Mean and variance of the belief after an answer (Owen 1975; Minka 2001). For a·sd up to 2 they are within
     * 10⁻⁴ of the exact ones. The full score never lowers the mean, a score of 0 never raises it.
     */
    Moments after(TestItem item, int score) {
        double evidence = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < NormalExpectation.POINTS; i++) {
            double x = NormalExpectation.node(i);
            double mass = NormalExpectation.weight(i) * item.likelihood(at(i), score);
            evidence += mass;
            first += mass * x;
            second += mass * x * x;
        }
        if (evidence < Double.MIN_NORMAL) {
            return new Moments(0, 1, evidence); // an answer that the model holds impossible teaches nothing
        }
        double shift = first / evidence;
        double variance = second / evidence - shift * shift;
        return new Moments(ordered(shift, item, score), Math.max(variance, LEAST_VARIANCE_LEFT), evidence);
    }

    private static double ordered(double shift, TestItem item, int score) {
        if (score == item.fullScore()) {
            return Math.max(shift, 0);
        }
        return score == 0 ? Math.min(shift, 0) : shift;
    }

    /**
     * The share, in [0, 1], of the variance that the answer is expected to take away. By the law of total variance it
     * is the variance of the posterior mean: over the scores k the sum of cov(x, P(k))² / p(k) for x = (s − mean) / sd,
     * which for right and wrong is cov(x, P)² / (p (1 − p)).
     */
    double explained(TestItem item) {
        double sum = 0;
        double probabilityOfNone = 1;
        double covarianceOfNone = 0;
        for (int score = 1; score <= item.fullScore(); score++) {
            double probability = 0;
            double covariance = 0;
            for (int i = 0; i < NormalExpectation.POINTS; i++) {
                double mass = NormalExpectation.weight(i) * item.likelihood(at(i), score);
                probability += mass;
                covariance += mass * NormalExpectation.node(i);
            }
            probabilityOfNone -= probability;
            covarianceOfNone -= covariance;
            sum += squareOver(covariance, probability);
        }
        return Math.clamp(sum + squareOver(covarianceOfNone, probabilityOfNone), 0, 1);
    }

    private static double squareOver(double covariance, double probability) {
        return probability < Double.MIN_NORMAL ? 0 : covariance * covariance / probability;
    }

    private double at(int i) {
        return mean + sd * NormalExpectation.node(i);
    }
}
