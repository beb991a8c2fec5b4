package org.casebook.adaptive;

/** Item parameters for questions of which nothing is known but an expert's rating. */
public final class ExpertScale {

    private static final int LOWEST = 1;
    private static final int MIDDLE = 3;
    private static final int HIGHEST = 5;
    private static final double STEP = .8;
    private static final double DISCRIMINATION = 1;
    private static final int HALVINGS = 60;

    private ExpertScale() {}

    /**
     * The difficulty b of an expert's level: −1.6, −.8, 0, .8 or 1.6, which spreads five levels over the middle 90 %
     * of the population.
     *
     * @param level from 1, easy, to 5, hard
     * @throws IllegalArgumentException if it is out of range
     */
    public static double difficulty(int level) {
        if (level < LOWEST || level > HIGHEST) {
            throw new IllegalArgumentException("an expert's level is from 1 to 5, not " + level);
        }
        return (level - MIDDLE) * STEP;
    }

    /**
     * An item on one topic of which only an expert's level is known. With partial credit, half of those at the level's
     * ability are expected to have everything right, as for any other item; all steps are equally hard, and so the
     * weak, who can still guess some of it, spread over all scores. A step discriminates the less the more there are:
     * by 2 / (steps + 1), so that a whole answer tells a third more than a right or wrong one at most. Answers may show
     * that it tells more; an expert can't know.
     *
     * @param level from 1, easy, to 5, hard
     * @param guessing chance of a right answer by guessing, for an item without partial credit
     * @param fullScore 1 for right or wrong, more for partial credit
     */
    public static TestItem item(String id, int topic, int topics, int level, double guessing, int fullScore) {
        double difficulty = difficulty(level);
        if (fullScore == 1) {
            return Item.onTopic(id, topic, topics, DISCRIMINATION, difficulty, guessing);
        }
        double a = 2 * DISCRIMINATION / (fullScore + 1);
        double below = StrictMath.log(halfOfAll(fullScore)) / a;
        return PartialCreditItem.onTopic(id, topic, topics, a, difficulty - below, 0, fullScore);
    }

    /** The x in [1, 2) with x^n = 1 + x + … + x^(n−1), at which the highest of n + 1 equal steps has half of all. */
    private static double halfOfAll(int n) {
        double low = 1;
        double high = 2;
        for (int i = 0; i < HALVINGS; i++) {
            double x = (low + high) / 2;
            double others = 0;
            double power = 1;
            for (int k = 0; k < n; k++) {
                others += power;
                power *= x;
            }
            if (power < others) {
                low = x;
            } else {
                high = x;
            }
        }
        return (low + high) / 2;
    }

    /** The discrimination a that is taken before there are answers: 1. */
    public static double discrimination() {
        return DISCRIMINATION;
    }
}
