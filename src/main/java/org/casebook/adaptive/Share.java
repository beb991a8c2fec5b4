package org.casebook.adaptive;

/**
 * An expected share of questions answered right, and the range that holds it at the level that was asked for.
 *
 * @param expected in [0, 1]
 * @param low lower end of the range, in [0, high]
 * @param high upper end of the range, in [low, 1]
 */
public record Share(double expected, double low, double high) {

    public Share {
        if (!(0 <= expected && expected <= 1 && 0 <= low && low <= high && high <= 1)) {
            throw new IllegalArgumentException("no share: " + expected + " in [" + low + ", " + high + "]");
        }
    }
}
