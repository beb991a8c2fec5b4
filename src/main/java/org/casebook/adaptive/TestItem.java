package org.casebook.adaptive;

/**
 * A question as the engine sees it: how the score of an answer depends on the ability along one direction of the
 * ability space. {@link Item} is right or wrong; {@link PartialCreditItem} has scores in between.
 */
public sealed interface TestItem permits Item, PartialCreditItem {

    /** Names the item; not blank. */
    String id();

    /** How many topics the direction spans. */
    int topics();

    /** The share of one topic in the direction, a unit vector: in [−1, 1]. */
    double loading(int topic);

    /** The highest score, 1 or more; the lowest is 0. */
    int fullScore();

    /** The chance, in [0, 1], of this score at ability s along the direction. */
    double likelihood(double s, int score);

    /** The chance, in [0, 1], of the full score at ability s along the direction: of a right answer. */
    default double rightChance(double s) {
        return likelihood(s, fullScore());
    }

    /** Discrimination, above 0. */
    double a();

    /** Where on the direction the item is hardest to foresee: b, or the mean of the steps. */
    double difficulty();

    /**
     * The same item with other parameters; steps keep their distances.
     *
     * @throws IllegalArgumentException if one is out of its range
     */
    TestItem with(double a, double difficulty);

    /** The same item for who says that they don't know instead of guessing: a right answer comes from knowing alone. */
    TestItem withoutGuessing();

    /** The topic that the item counts for: the one that it loads on most, the first among equals. */
    int topic();

    /** The part of a vector of abilities along the direction: s = v·θ. */
    default double along(double[] abilities) {
        double sum = 0;
        for (int t = 0; t < topics(); t++) {
            sum += loading(t) * abilities[t];
        }
        return sum;
    }
}
