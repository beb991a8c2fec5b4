package org.casebook.course.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** The days that a date means: a year, a year and month, or a day. */
record Span(LocalDate first, LocalDate last) {

    static Optional<Span> parse(String date) {
        try {
            return switch (date.length()) {
                case 4 -> {
                    var year = Year.parse(date);
                    yield Optional.of(new Span(year.atDay(1), year.atMonth(12).atEndOfMonth()));
                }
                case 7 -> {
                    var month = YearMonth.parse(date);
                    yield Optional.of(new Span(month.atDay(1), month.atEndOfMonth()));
                }
                case 10 -> {
                    var day = LocalDate.parse(date);
                    yield Optional.of(new Span(day, day));
                }
                default -> Optional.empty();
            };
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
