package org.casebook.results.ui;

import java.util.Locale;
import java.util.function.Function;
import org.casebook.base.ui.Percent;
import org.casebook.results.analysis.Expectation;
import org.casebook.results.analysis.Interval;
import org.casebook.results.analysis.ItemAnalysis;
import org.casebook.results.analysis.Statistic;

/** Statistics as text: the figure, or what it lacks. */
final class StatisticWords {

    private StatisticWords() {}

    /** The statistic in words, or how many answers it needs. */
    static <T> String of(Statistic<T> statistic, Function<T, String> words) {
        return switch (statistic) {
            case Statistic.Known<T>(var value) -> words.apply(value);
            case Statistic.Withheld<T>(int needs, int has) -> "needs " + needs + " answers, has " + has;
        };
    }

    /** How many answers are right: a count from the first answer on, and the share beside what was expected once it is known. */
    static String right(ItemAnalysis analysis) {
        var count = analysis.right() + " of " + analysis.answers();
        return analysis.expectation() instanceof Statistic.Known<Expectation>(var compared)
                ? count + ": " + Percent.of(compared.observed()) + ", expected " + Percent.of(compared.expected())
                : count;
    }

    /** A plain number with two digits, such as {@code 0.85}. */
    static String number(double value) {
        return String.format(Locale.ENGLISH, "%.2f", value).replace('-', '−');
    }

    /** Such as {@code 0.60 to 1.10}. */
    static String range(double low, double high) {
        return number(low) + " to " + number(high);
    }

    /** Such as {@code 0.85 (0.60 to 1.10)}. */
    static String number(Interval interval) {
        return number(interval.value()) + " (" + range(interval.low(), interval.high()) + ")";
    }
}
