package org.casebook.results.ui;

import org.casebook.results.analysis.Interval;

/** Differences of shares, in percentage points with their sign. */
final class PercentagePoints {

    private PercentagePoints() {}

    /** Such as {@code +6} or {@code −3}. */
    static String of(double difference) {
        long points = Math.round(difference * 100);
        return points > 0 ? "+" + points : points < 0 ? "−" + -points : "0";
    }

    /** Such as {@code −4 to +16}. */
    static String range(Interval interval) {
        return of(interval.low()) + " to " + of(interval.high());
    }

    /** What a change comes to: only one whose range excludes none is called one. */
    static String verdict(Interval change) {
        if (change.above(0)) {
            return "clearly up";
        }
        return change.below(0) ? "clearly down" : "no clear change";
    }
}
