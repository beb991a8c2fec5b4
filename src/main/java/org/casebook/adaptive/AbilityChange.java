package org.casebook.adaptive;

/**
 * What is thought possible of a student who comes back: that they have changed since, because they have learned or
 * forgotten, or because the earlier attempts misjudged them. A student who has changed has the mean as it was and a
 * covariance that is wider by variance · ((1 − correlation) I + correlation 11'), which moves the topics mostly
 * together. It is the second hypothesis of a multiple-model filter (Ackerson and Fu 1970; Blom and Bar-Shalom 1988)
 * whose models are merged into one Gaussian when the next attempt begins.
 *
 * <p>What nobody knows can't be out of date: the probability counts in so far as the earlier answers have narrowed what
 * is believed, so that a newcomer's attempt begins with the prior alone.
 *
 * @param probability of a change between two attempts of a student of whom all is known, in [0, 1)
 * @param variance by which a change widens what is believed of each topic, in population variances, 0 or more
 * @param correlation of a change between any two topics, in [0, 1)
 */
public record AbilityChange(double probability, double variance, double correlation) {

    /** Nobody changes otherwise than gradually. */
    public static final AbilityChange NONE = new AbilityChange(0, 0, 0);

    /**
     * What {@code engine-report} was measured with: of students who changed by 1.5 on all topics it takes off two fifths
     * of the error, while it costs those who have not changed little.
     */
    public static final AbilityChange USUAL = new AbilityChange(.3, 1.5, .9);

    /** @throws IllegalArgumentException if a component is out of its range */
    public AbilityChange {
        if (!(0 <= probability && probability < 1)) {
            throw new IllegalArgumentException("a probability of change is in [0, 1), not " + probability);
        }
        if (!(variance >= 0) || !Double.isFinite(variance)) {
            throw new IllegalArgumentException("a variance is 0 or more, not " + variance);
        }
        if (!(0 <= correlation && correlation < 1)) {
            throw new IllegalArgumentException("a correlation is in [0, 1), not " + correlation);
        }
    }

    /** The belief with which an attempt begins: as before, or changed. */
    Posterior begin(Ability asBefore, Ability prior) {
        double changed = probability * known(asBefore, prior);
        return changed > 0
                ? Posterior.startingAt(new Ability[] {asBefore, widened(asBefore)}, new double[] {1 - changed, changed})
                : Posterior.startingAt(asBefore);
    }

    /** What part of the prior's variance the earlier answers have taken away, in [0, 1). */
    private static double known(Ability ability, Ability prior) {
        double left = 0;
        for (int topic = 0; topic < prior.topics(); topic++) {
            left += ability.covariance(topic, topic) / prior.covariance(topic, topic);
        }
        return Math.max(0, 1 - left / prior.topics());
    }

    private Ability widened(Ability ability) {
        int topics = ability.topics();
        var covariance = ability.covariance();
        for (int row = 0; row < topics; row++) {
            for (int column = 0; column < topics; column++) {
                covariance[row * topics + column] += row == column ? variance : variance * correlation;
            }
        }
        return Ability.trusted(ability.means(), covariance);
    }
}
