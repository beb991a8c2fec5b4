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

    /** The expected score at ability s along the direction, as a share of the full one, in [0, 1]. */
    double expectedShare(double s);

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
