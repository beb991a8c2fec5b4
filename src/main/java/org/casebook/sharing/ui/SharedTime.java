package org.casebook.sharing.ui;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Times as whoever reads the page has them; beside Vaadin's pages, where nobody else knows. */
record SharedTime(ZoneId zone, Locale locale) {

    /** @param zone as the reader's browser names it */
    static SharedTime of(String zone, Locale locale) {
        try {
            return new SharedTime(ZoneId.of(zone), locale);
        } catch (DateTimeException unknownToThisJvm) {
            return new SharedTime(ZoneId.systemDefault(), locale);
        }
    }

    String date(Instant instant) {
        return format(instant, DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM));
    }

    String dateTime(Instant instant) {
        return format(instant, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT));
    }

    private String format(Instant instant, DateTimeFormatter formatter) {
        return formatter.withLocale(locale).withZone(zone).format(instant);
    }
}
