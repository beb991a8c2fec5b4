package org.casebook.adaptive;

import java.util.Arrays;

/**
 * What is believed within one attempt: where it began and the answers since. It may have begun with several beliefs of
 * which one is true, such as that a student is as before or has changed ({@link AbilityChange}): each learns from the answers
 * by itself, and each answer moves their weights by how well each foresaw it. What is believed is the mixture; estimate
 * and uncertainty are its mean and covariance. Immutable.
 *
 * <p>To resume an attempt, begin with the ability before it and give its answers again, in their order.
 */
public final class Posterior {

    private final Sites[] beliefs;
    private final double[] weights;
    private final Ability ability;

    private Posterior(Sites[] beliefs, double[] weights) {
        this.beliefs = beliefs;
        this.weights = weights;
        this.ability = Mixture.of(Arrays.stream(beliefs).map(Sites::ability).toArray(Ability[]::new), weights);
    }

    /** The belief before the first answer. */
    public static Posterior startingAt(Ability ability) {
        return startingAt(new Ability[] {ability}, new double[] {1});
    }

    /**
     * Several beliefs before the first answer.
     *
     * @param weights the probability of each, above 0, summing to 1
     */
    static Posterior startingAt(Ability[] abilities, double[] weights) {
        return new Posterior(Arrays.stream(abilities).map(Sites::startingAt).toArray(Sites[]::new), weights);
    }

    /** The Gaussian nearest to what is believed. */
    public Ability ability() {
        return ability;
    }

    /** How many of the latest answers can still be taken out, at most 64. */
    public int answers() {
        return beliefs[0].answers();
    }

    /**
     * What would be believed without one of the answers: the belief that predicts it fairly.
     *
     * @param answer its index from 0 among {@link #answers}
     */
    public Ability without(int answer) {
        var cavities =
                Arrays.stream(beliefs).map(belief -> belief.without(answer)).toArray(Sites.Cavity[]::new);
        var before = weights.clone();
        for (int k = 0; k < before.length; k++) {
            before[k] /= Math.max(cavities[k].foreseen(), Double.MIN_NORMAL);
        }
        return Mixture.of(
                Arrays.stream(cavities).map(Sites.Cavity::belief).toArray(Ability[]::new), Mixture.normalised(before));
    }

    /** What is believed after one more answer. */
    public Posterior after(Item item, boolean correct) {
        return after(item, correct ? 1 : 0);
    }

    /**
     * What is believed after one more answer with this score. Where fitting the earlier answers again would turn a full
     * score into a lower estimate, or a score of 0 into a higher one, they stay as they were: what is left of their
     * error must not look like a verdict on the answer.
     *
     * @param score from 0 to the item's full score
     * @throws IllegalArgumentException if the item spans another number of topics or has no such score
     */
    public Posterior after(TestItem item, int score) {
        if (score < 0 || score > item.fullScore()) {
            throw new IllegalArgumentException(item + " has no score " + score);
        }
        var filtered = new Sites[beliefs.length];
        var refitted = new Sites[beliefs.length];
        var moved = new double[beliefs.length];
        for (int k = 0; k < beliefs.length; k++) {
            filtered[k] = beliefs[k].and(item, score);
            refitted[k] = filtered[k].refitted();
            moved[k] = weights[k] * Math.max(filtered[k].foreseen(), Double.MIN_NORMAL);
        }
        var after = new Posterior(refitted, Mixture.normalised(moved));
        double rise = item.along(after.ability.means()) - item.along(ability.means());
        boolean disordered = score == item.fullScore() ? rise < 0 : score == 0 && rise > 0;
        return disordered ? new Posterior(filtered, after.weights) : after;
    }
}
