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
     * What counts of a candidate; of a set, per question. The falls of a set's items don't add up, since each answer leaves
     * less to tell for the next: what does, in a normal belief, is what each adds to the precision, f / (1 − f) where f is
     * the part of the variance that it takes away.
     */
    double of(Candidate candidate, int topic) {
        if (candidate.others().isEmpty()) {
            return of(candidate.item(), topic);
        }
        int size = 1 + candidate.others().size();
        double precision = added(candidate.item(), topic);
        double part = part(candidate.item());
        for (var other : candidate.others()) {
            precision += added(other, topic);
            part += part(other);
        }
        return weights[topic] * precision / (1 + precision) / size * (part / size);
    }

    private double added(TestItem item, int topic) {
        double share = gain(item, topic) / weights[topic];
        return share / (1 - share);
    }

    private double part(TestItem item) {
        return ease.isAimed() ? ease.part(ability.probability(item)) : 1;
    }

    /**
     * What {@link Ability#expectedGain} gives, for items on one topic from a table; of it what counts at this ease.
     *
     * @param topic the item's
     */
    double of(TestItem item, int topic) {
        return gain(item, topic) * part(item);
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
