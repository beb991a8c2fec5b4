package org.casebook.course;

/**
 * Where the words for mastery begin, on the expected share of a topic's questions answered right.
 *
 * @param nearly lowest share, in (0, 1), that is called 'nearly'
 * @param secure lowest share, in (nearly, 1), that is called 'secure'
 */
public record MasteryScale(double nearly, double secure) {

    public MasteryScale {
        if (!(0 < nearly && nearly < secure && secure < 1)) {
            throw new IllegalArgumentException("0 < nearly < secure < 1 must hold: " + nearly + ", " + secure);
        }
    }

    /**
     * The word for an expected share in [0, 1]. Share and cuts are compared in whole per cent, as pages show them, so
     * that a word never contradicts the figure beside it.
     */
    public Mastery of(double expectedShare) {
        long shown = percent(expectedShare);
        if (shown >= percent(secure)) {
            return Mastery.SECURE;
        }
        return shown >= percent(nearly) ? Mastery.NEARLY : Mastery.NOT_YET;
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }
}
