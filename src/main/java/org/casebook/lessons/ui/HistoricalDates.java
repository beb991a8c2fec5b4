package org.casebook.lessons.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.casebook.course.lesson.Figure.Event;

/** Dates of history, which have no zone and are as exact as the source gives them. */
final class HistoricalDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private HistoricalDates() {}

    static String of(Event event) {
        return event.until() == null ? of(event.from()) : of(event.from()) + " – " + of(event.until());
    }

    private static String of(String iso) {
        return switch (iso.length()) {
            case 4 -> iso;
            case 7 -> YearMonth.parse(iso).format(MONTH);
            default -> LocalDate.parse(iso).format(DAY);
        };
    }
}
