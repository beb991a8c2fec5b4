package org.casebook.roster.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casebook.base.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates in the forms that schools' systems write. '8/9/2026' says neither which number is the day; another date
 * of the same files tells it, with a 31 for instance. If none does, the date counts as not given, and a note says so.
 */
final class DateReader {

    private static final int LONGEST = 40;
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-./]?)(\\d{1,2})\\2(\\d{1,2})(?:[T ].*)?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})([-./])(\\d{1,2})\\2(\\d{4}|\\d{2})(?:[T ].*)?");
    private static final int CENTURY = 2000;
    private static final int MONTHS = 12;

    private final boolean dayFirst;
    private final boolean monthFirst;
    private final Map<String, Integer> untold = new LinkedHashMap<>();

    private DateReader(boolean dayFirst, boolean monthFirst) {
        this.dayFirst = dayFirst;
        this.monthFirst = monthFirst;
    }

    /** @param all dates of the files, whose order of day and month is the same */
    static DateReader of(Stream<String> all) {
        boolean[] told = {false, false};
        all.filter(text -> text.length() <= LONGEST)
                .map(YEAR_LAST::matcher)
                .filter(matcher -> matcher.matches() && !matcher.group(2).equals("."))
                .forEach(matcher -> {
                    told[0] |= number(matcher, 1) > MONTHS;
                    told[1] |= number(matcher, 3) > MONTHS;
                });
        return new DateReader(told[0] && !told[1], told[1] && !told[0]);
    }

    /**
     * The date, without a time of day beside it; null if nothing is written, or nothing tells day and month apart.
     *
     * @throws InvalidInputException if it is no date
     */
    @Nullable
    LocalDate read(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            var yearFirst = YEAR_FIRST.matcher(text);
            var yearLast = YEAR_LAST.matcher(text);
            if (text.length() <= LONGEST && yearFirst.matches()) {
                return LocalDate.of(number(yearFirst, 1), number(yearFirst, 3), number(yearFirst, 4));
            }
            if (text.length() <= LONGEST && yearLast.matches()) {
                return yearLast(text, yearLast);
            }
        } catch (DateTimeException noSuchDay) {
            throw unreadable(text);
        }
        throw unreadable(text);
    }

    /** What was not told, for people. */
    List<String> notes() {
        return untold.entrySet().stream()
                .map(entry -> "'" + entry.getKey() + "' was left out as a date"
                        + (entry.getValue() > 1 ? ", %,d times".formatted(entry.getValue()) : "")
                        + ": nothing tells which number is the day. Write it as 2027-08-30.")
                .toList();
    }

    private @Nullable LocalDate yearLast(String text, MatchResult parts) {
        int first = number(parts, 1);
        int second = number(parts, 3);
        int year = number(parts, 4);
        year += year < 100 ? CENTURY : 0;
        if (parts.group(2).equals(".") || dayFirst || first > MONTHS || first == second) {
            return LocalDate.of(year, second, first);
        }
        if (monthFirst || second > MONTHS) {
            return LocalDate.of(year, first, second);
        }
        untold.merge(text, 1, Integer::sum);
        return null;
    }

    private static int number(MatchResult parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static InvalidInputException unreadable(String text) {
        return new InvalidInputException("'" + text + "' is no date. Write it as 2027-08-30.");
    }
}
