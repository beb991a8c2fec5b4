package org.casebook.adaptive;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Stops when mastery is decided on every asked topic, or at the latest after so many questions. A topic is decided when
 * the posterior probability that its ability lies more than a margin beyond the cut, on the other side than its mean,
 * is at most the error (after Wald 1947, whose indifference region the margin is, on the posterior). So a verdict is
 * wrong, about someone who is not a borderline case, with a probability of at most the error. With margin 0 there are
 * no borderline cases: someone near the cut is then asked up to the maximum. No topic is decided by fewer answers of its
 * own than the fewest, however much other topics say of it, nor against as many answers in a row: of a student who has
 * just begun to answer right, what earlier attempts have shown is no verdict yet.
 *
 * @param cuts per topic the ability at which mastery begins, as {@link Scale#abilityAt} gives it; NaN for a topic that
 *     is not asked
 * @param error the posterior probability of a wrong decision that is put up with, in (0, .5)
 * @param margin how near the cut, in abilities, a student is a borderline case; 0 or more
 * @param fewest answers that a verdict on a topic rests on, 0 or more
 * @param max most questions, 1 or more
 */
public record PosteriorCutRule(double[] cuts, double error, double margin, int fewest, int max)
        implements StoppingRule {

    /** @throws IllegalArgumentException if no topic is asked or a component is out of its range */
    public PosteriorCutRule {
        cuts = cuts.clone();
        if (Arrays.stream(cuts).allMatch(Double::isNaN)) {
            throw new IllegalArgumentException("no topic is asked");
        }
        if (!(0 < error && error < .5)) {
            throw new IllegalArgumentException("an error is between 0 and .5, not " + error);
        }
        if (!(margin >= 0)) {
            throw new IllegalArgumentException("a margin is 0 or more, not " + margin);
        }
        if (fewest < 0) {
            throw new IllegalArgumentException("the fewest answers are 0 or more, not " + fewest);
        }
        if (max < 1) {
            throw new IllegalArgumentException("an attempt has at least one question, not " + max);
        }
    }

    /** Without a margin, no one being a borderline case, and without a fewest. */
    public PosteriorCutRule(double[] cuts, double error, int max) {
        this(cuts, error, 0, 0, max);
    }

    /**
     * The rule that keeps the share of wrong verdicts among those beyond the margin at or below a rate. It puts up with
     * three quarters of the rate as posterior error: the share is among the three in five of a standard population who
     * lie beyond a margin of .5 around a middle cut, while most verdicts are surer than they have to be; on simulated
     * banks the share came to .65 to .85 of the rate.
     *
     * @param rate in (0, .5)
     * @throws IllegalArgumentException as for the rule itself
     */
    public static PosteriorCutRule ofRate(double[] cuts, double rate, double margin, int max) {
        return new PosteriorCutRule(cuts, .75 * rate, margin, 0, max);
    }

    @Override
    public double[] cuts() {
        return cuts.clone();
    }

    @Override
    public boolean done(Ability ability, int[] answered) {
        return Arrays.stream(answered).sum() >= max
                || undecided(ability, answered).isEmpty();
    }

    /**
     * The asked topics on which mastery is still open; a blueprint of these alone decides soonest.
     *
     * @param answered how many questions on each topic the attempt has had answers to
     * @throws IllegalArgumentException if the ability has another number of topics
     */
    public Set<Integer> undecided(Ability ability, int[] answered) {
        return undecided(ability, answered, new int[cuts.length]);
    }

    /**
     * The same, knowing how the latest answers went.
     *
     * @param runs how many of the latest answers on each topic were right in a row; how many were wrong, as a negative
     */
    public Set<Integer> undecided(Ability ability, int[] answered, int[] runs) {
        if (ability.topics() != cuts.length) {
            throw new IllegalArgumentException(cuts.length + " cuts, but " + ability.topics() + " topics");
        }
        double needed = StandardNormal.quantile(1 - error);
        return IntStream.range(0, cuts.length)
                .filter(topic -> !Double.isNaN(cuts[topic]))
                .filter(topic -> answered[topic] < fewest
                        || isContradicted(ability, topic, runs[topic])
                        || Math.abs(ability.mean(topic) - cuts[topic]) + margin < needed * ability.sd(topic))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * How long a run on a topic is after one answer more, as {@link #undecided(Ability, int[], int[])} takes it.
     *
     * @param before how long it was
     */
    public static int run(int before, int score, int fullScore) {
        if (score == fullScore) {
            return Math.max(before, 0) + 1;
        }
        return score == 0 ? Math.min(before, 0) - 1 : 0;
    }

    /** Whether it is likelier than not that the topic is mastered; the verdict, once it is decided. */
    public boolean isMastered(Ability ability, int topic) {
        return ability.mean(topic) >= cuts[topic];
    }

    private boolean isContradicted(Ability ability, int topic, int run) {
        int against = isMastered(ability, topic) ? -run : run;
        return fewest > 0 && against >= fewest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PosteriorCutRule that
                && Arrays.equals(cuts, that.cuts)
                && Double.compare(error, that.error) == 0
                && Double.compare(margin, that.margin) == 0
                && fewest == that.fewest
                && max == that.max;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(cuts) + max;
    }

    @Override
    public String toString() {
        return "PosteriorCutRule[cuts=" + Arrays.toString(cuts) + ", error=" + error + ", margin=" + margin
                + ", fewest=" + fewest + ", max=" + max + "]";
    }
}
