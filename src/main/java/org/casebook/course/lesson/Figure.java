package org.casebook.course.lesson;

import java.util.List;
import java.util.Objects;
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
     * @param unit what the values count, unless a row says otherwise
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

        /** What a row counts. */
        public String unit(Row row) {
            return Objects.requireNonNullElse(row.unit(), unit);
        }

        /** The rows by what they count, each sort on an axis of its own: families and persons have no common scale. */
        public List<Bars> byUnit() {
            return rows.stream().map(this::unit).distinct().map(this::of).toList();
        }

        private Bars of(String counted) {
            var these = rows.stream().filter(row -> unit(row).equals(counted)).toList();
            return new Bars(id, title, description, sources, stacked, counted, series, these);
        }
    }

    /**
     * One bar, or one group of bars.
     *
     * @param values one a series
     * @param note a remark that the table shows, or null
     * @param unit what the values count, where that is not what the figure's other rows count, or null
     */
    record Row(
            String label,
            List<Long> values,
            @Nullable String note,
            @Nullable String unit) {

        public Row {
            values = List.copyOf(values);
        }
    }

    /**
     * A map with circles as large as what they stand for, and marks for areas.
     *
     * @param unit what the circles count
     * @param outlines what the coasts and borders are taken from, and of what time they are
     * @param land closed lines, of which those inside others are lakes
     * @param borders open lines
     * @param places what the circles are, as a heading
     * @param circles one or more
     * @param areas what the other marks are, as a heading
     * @param marks perhaps none
     */
    record Atlas(
            String id,
            String title,
            String description,
            List<String> sources,
            String unit,
            String outlines,
            List<List<Position>> land,
            List<List<Position>> borders,
            String places,
            List<Circle> circles,
            String areas,
            List<AreaMark> marks)
            implements Figure {

        public Atlas {
            sources = List.copyOf(sources);
            land = land.stream().map(List::copyOf).toList();
            borders = borders.stream().map(List::copyOf).toList();
            circles = List.copyOf(circles);
            marks = List.copyOf(marks);
        }
    }

    /** A place on the Earth in degrees, west and south being below zero. */
    record Position(double east, double north) {}

    /** A number at a place; the note may be null. */
    record Circle(
            String label, Position at, long value, @Nullable String note) {}

    /** An area, marked in its midst; the note may be null. */
    record AreaMark(String label, Position at, @Nullable String note) {}

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
