package org.casebook.base.ui;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Times as the reader's own clock and language give them. */
public final class ReaderTime {

    private ReaderTime() {}

    /** Date and time of day. */
    public static String dateTime(Instant instant) {
        return format(instant, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT));
    }

    /** Date alone. */
    public static String date(Instant instant) {
        return format(instant, DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM));
    }

    /** Time of day alone. */
    public static String time(Instant instant) {
        return format(instant, DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT));
    }

    /** What the reader's clock shows then. */
    public static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone(UI.getCurrent()));
    }

    /**
     * When the reader's clock shows that. Where a clock change leaves a time out, the same while later; where it repeats
     * one, the first.
     */
    public static Instant instant(LocalDateTime local) {
        return local.atZone(zone(UI.getCurrent())).toInstant();
    }

    /** Such as 'Friday 4 December' in the reader's language. */
    public static String day(LocalDate day) {
        return day.format(
                DateTimeFormatter.ofPattern("EEEE d MMMM", UI.getCurrent().getLocale()));
    }

    /** The reader's zone, where their browser has told it. */
    public static ZoneId zone() {
        return zone(UI.getCurrent());
    }

    private static String format(Instant instant, DateTimeFormatter formatter) {
        var ui = UI.getCurrent();
        return formatter.withLocale(ui.getLocale()).withZone(zone(ui)).format(instant);
    }

    private static ZoneId zone(UI ui) {
        var details = ui.getPage().getExtendedClientDetails();
        var id = details == null ? null : details.getTimeZoneId();
        try {
            return id == null || id.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(id);
        } catch (DateTimeException unknownToThisJvm) {
            return ZoneId.systemDefault();
        }
    }
}
