package org.casebook.course.quality;

import java.util.Locale;

/** So many of so many. */
record Ratio(long part, long whole) {

    double value() {
        return whole == 0 ? 0 : (double) part / whole;
    }

    @Override
    public String toString() {
        return part + " of " + whole + " questions (" + percent(value()) + ")";
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
