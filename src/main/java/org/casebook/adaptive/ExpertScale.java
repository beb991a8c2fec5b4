package org.casebook.adaptive;

/** Item parameters for questions of which nothing is known but an expert's rating. */
public final class ExpertScale {

    private static final int LOWEST = 1;
    private static final int MIDDLE = 3;
    private static final int HIGHEST = 5;
    private static final double STEP = .8;
    private static final double DISCRIMINATION = 1;

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

    /** The discrimination a that is taken before there are answers: 1. */
    public static double discrimination() {
        return DISCRIMINATION;
    }
}
