package org.casebook.simulation.report;

import java.util.Locale;
import java.util.function.DoublePredicate;

/**
 * A figure, and what it is to be.
 *
 * @param name what is measured
 * @param known what is known of others
 * @param target what it is to reach, in words
 * @param value what was measured
 * @param format prints the value
 * @param reached whether the target is
 */
public record Measurement(
        String name, String known, String target, double value, String format, DoublePredicate reached) {

    static Measurement atMost(String name, String known, double limit, String format, double value) {
        var target = "≤ " + String.format(Locale.ROOT, format, limit);
        return new Measurement(name, known, target, value, format, v -> rounded(v, format) <= limit);
    }

    static Measurement atLeast(String name, String known, double limit, String format, double value) {
        var target = "≥ " + String.format(Locale.ROOT, format, limit);
        return new Measurement(name, known, target, value, format, v -> rounded(v, format) >= limit);
    }

    static Measurement between(String name, String known, double low, double high, String format, double value) {
        var target = String.format(Locale.ROOT, format + " to " + format, low, high);
        return new Measurement(
                name, known, target, value, format, v -> rounded(v, format) >= low && rounded(v, format) <= high);
    }

    /** A figure that nothing was asked of. */
    static Measurement only(String name, String format, double value) {
        return new Measurement(name, "", "", value, format, _ -> true);
    }

    private static double rounded(double value, String format) {
        return Double.parseDouble(String.format(Locale.ROOT, format, value));
    }

    public String shown() {
        return String.format(Locale.ROOT, format, value);
    }

    /** yes or no; nothing where nothing was asked. */
    public String verdict() {
        return target.isEmpty() ? "" : reached.test(value) ? "yes" : "no";
    }
}
