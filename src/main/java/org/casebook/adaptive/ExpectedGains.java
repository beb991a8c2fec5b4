package org.casebook.adaptive;

/** Ranks items for one belief: their expected falls of the asked topics' summed variance, to table precision. */
final class ExpectedGains {

    private final Ability ability;
    private final Blueprint blueprint;
    private final double[] means;
    private final double[] sds;
    private final double[] weights;
    private final Ease ease;

    ExpectedGains(Ability ability, Blueprint blueprint, Ease ease) {
        this.ability = ability;
        this.blueprint = blueprint;
        this.ease = ease;
        int topics = ability.topics();
        means = new double[topics];
        sds = new double[topics];
        weights = new double[topics];
        for (int t = 0; t < topics; t++) {
            means[t] = ability.mean(t);
            sds[t] = ability.sd(t);
            for (int asked = 0; asked < topics; asked++) {
                if (blueprint.asks(asked)) {
                    double load = ability.covariance(asked, t) / sds[t];
                    weights[t] += load * load;
                }
            }
        }
    }

    /**
     * What {@link Ability#expectedGain} gives, for items on one topic from a table; of it what counts at this ease.
     *
     * @param topic the item's
     */
    double of(TestItem item, int topic) {
        double gain = gain(item, topic);
        return ease.isAimed() ? gain * ease.part(ability.probability(item)) : gain;
    }

    private double gain(TestItem item, int topic) {
        if (item instanceof Item logistic && item.loading(topic) == 1) {
            double tau = logistic.a() * sds[topic];
            if (LogisticNormal.covers(tau)) {
                double eta = logistic.a() * (means[topic] - logistic.b());
                return weights[topic] * LogisticNormal.explained(eta, tau, logistic.c());
            }
        }
        return ability.expectedGain(item, blueprint);
    }
}
