package org.casebook.results.analysis;

/**
 * A figure with the range that it probably lies in.
 *
 * @param low at most value
 * @param high at least value
 */
public record Interval(double value, double low, double high) {

    public Interval {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException(value + " is not in [" + low + ", " + high + "]");
        }
    }

    /** Whether all of the range lies above a value. */
    public boolean above(double other) {
        return low > other;
    }

    /** Whether all of the range lies below a value. */
    public boolean below(double other) {
        return high < other;
    }
}
