package org.casebook.course.reading;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.casebook.course.lesson.Figure;

/** Reads the files in {@code figures}. */
record FigureReader(Markdown markdown, SourcesReader sources) {

    private enum Kind {
        STACKED_BARS,
        GROUPED_BARS,
        TIMELINE,
        MAP
    }

    /** The figure, or nothing if its kind is not known. */
    Optional<Figure> read(String id, YamlNode file) {
        return file.get("kind").choice(Kind.class).map(kind -> {
            var figure =
                    switch (kind) {
                        case STACKED_BARS -> bars(id, file, true);
                        case GROUPED_BARS -> bars(id, file, false);
                        case TIMELINE -> timeline(id, file);
                        case MAP -> new MapReader(markdown, sources).read(id, file);
                    };
            file.close();
            return figure;
        });
    }

    private Figure bars(String id, YamlNode file, boolean stacked) {
        var series = file.get("series").some().stream().map(markdown::plain).toList();
        if (new HashSet<>(series).size() < series.size()) {
            file.get("series").report("two of 'series' have the same name");
        }
        return new Figure.Bars(
                id,
                markdown.plain(file.get("title")),
                markdown.plain(file.get("description")),
                sources.of(file),
                stacked,
                markdown.plain(file.get("unit")),
                series,
                file.get("rows").some().stream()
                        .map(row -> row(row, series.size()))
                        .toList());
    }

    private Figure.Row row(YamlNode node, int series) {
        var label = markdown.plain(node.get("label"));
        var values = node.get("values");
        var numbers = values.items().stream()
                .map(value -> (long) value.integer(0, 999_999_999))
                .toList();
        if (numbers.size() != series) {
            values.report("'values' must have one number for each of the " + series + " series, not " + numbers.size());
        }
        var note = node.find("note").map(markdown::plain).orElse(null);
        var unit = node.find("unit").map(markdown::plain).orElse(null);
        node.close();
        return new Figure.Row(label, numbers, note, unit);
    }

    private Figure timeline(String id, YamlNode file) {
        var events = file.get("events").some();
        var figure = new Figure.Timeline(
                id,
                markdown.plain(file.get("title")),
                markdown.plain(file.get("description")),
                sources.of(file),
                events.stream().map(this::event).toList());
        checkOrder(events);
        return figure;
    }

    private Figure.Event event(YamlNode node) {
        var from = node.get("from");
        var until = node.find("until");
        var begin = span(from);
        var end = until.flatMap(this::span);
        if (begin.isPresent()
                && end.isPresent()
                && end.get().last().isBefore(begin.get().first())) {
            until.get().report("'until' is before 'from'");
        }
        var event = new Figure.Event(
                from.text(),
                until.map(YamlNode::text).orElse(null),
                markdown.plain(node.get("title")),
                markdown.inline(node.get("text")),
                sources.of(node));
        node.close();
        return event;
    }

    private Optional<Span> span(YamlNode node) {
        var date = node.text();
        var span = Span.parse(date);
        if (span.isEmpty() && !date.isEmpty()) {
            node.report("'" + date + "' is not a date; write a year, a year and month, or a day:"
                    + " 1930, 1930-02 or 1930-02-01");
        }
        return span;
    }

    /** A year and a day in it have no order between them, so only what surely comes too late is reported. */
    private static void checkOrder(List<YamlNode> events) {
        LocalDate latest = LocalDate.MIN;
        for (var event : events) {
            var span = Span.parse(event.get("from").text());
            if (span.isPresent()) {
                if (span.get().last().isBefore(latest)) {
                    event.report("events must stand in order of time; this one is before the one above it");
                }
                latest = span.get().first().isAfter(latest) ? span.get().first() : latest;
            }
        }
    }
}
