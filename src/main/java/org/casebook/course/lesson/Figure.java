package org.casebook.course.lesson;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A drawing from data, with what a reader who doesn't see it needs. */
public sealed interface Figure {

    String id();

    String title();

    /** The text alternative: what there is to see in it. */
    String description();

    /** Ids of the case study's paragraphs that the data come from. */
    List<String> sources();

    /**
     * Horizontal bars, one or several series.
     *
     * @param stacked whether the series add up to a total
     * @param unit what the values count
     * @param series names of the series
     */
    record Bars(
            String id,
            String title,
            String description,
            List<String> sources,
            boolean stacked,
            String unit,
            List<String> series,
            List<Row> rows)
            implements Figure {

        public Bars {
            sources = List.copyOf(sources);
            series = List.copyOf(series);
            rows = List.copyOf(rows);
        }
    }

    /**
     * One bar, or one group of bars.
     *
     * @param values one a series
     * @param note a remark that the table shows, or null
     */
    record Row(String label, List<Long> values, @Nullable String note) {

        public Row {
            values = List.copyOf(values);
        }
    }

    /** Events in order of time. */
    record Timeline(String id, String title, String description, List<String> sources, List<Event> events)
            implements Figure {

        public Timeline {
            sources = List.copyOf(sources);
            events = List.copyOf(events);
        }
    }

    /**
     * One event.
     *
     * @param from a year, year and month, or day, in ISO form
     * @param until its end in the same form, or null
     * @param text safe inline HTML
     */
    record Event(String from, @Nullable String until, String title, String text, List<String> sources) {

        public Event {
            sources = List.copyOf(sources);
        }
    }
}
