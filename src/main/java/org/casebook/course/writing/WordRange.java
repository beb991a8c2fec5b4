package org.casebook.course.writing;

/** How many words are asked for; fewer or more are taken all the same, and said. */
public record WordRange(int least, int most) {

    public static final int LONGEST = 2000;

    /** What an answer of so many words is. */
    public enum Fit {
        TOO_SHORT,
        FITS,
        TOO_LONG
    }

    public Fit fit(int words) {
        if (words < least) {
            return Fit.TOO_SHORT;
        }
        return words > most ? Fit.TOO_LONG : Fit.FITS;
    }
}
