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

    /** The word for an expected share in [0, 1]. */
    public Mastery of(double expectedShare) {
        if (expectedShare >= secure) {
            return Mastery.SECURE;
        }
        return expectedShare >= nearly ? Mastery.NEARLY : Mastery.NOT_YET;
    }
}
