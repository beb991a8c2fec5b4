package org.casebook.lessons.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.casebook.base.ui.Chart;
import org.casebook.base.ui.DataTable;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.Styled;
import org.casebook.course.lesson.Figure.Atlas;
import org.casebook.course.lesson.Figure.Bars;
import org.casebook.course.lesson.Figure.Timeline;
import org.casebook.course.lesson.Sources;

/** A figure of a lesson: drawn, told in words, and as a table. */
@Tag("figure")
class FigureView extends HtmlContainer {

    FigureView(Sources sources, org.casebook.course.lesson.Figure figure) {
        addClassName("lesson-figure");
        add(new H3(figure.title()));
        switch (figure) {
            case Bars bars -> {
                bars.byUnit().forEach(part -> add(chart(bars, part)));
                add(details("What the figure shows", new Paragraph(bars.description())));
                add(details("The figures as a table", table(bars)), onPaper(table(bars)));
            }
            case Atlas map -> {
                add(new MapDrawing(map), details("What the map shows", new Paragraph(map.description())));
                add(details("The map as a table", MapTable.of(map)), onPaper(MapTable.of(map)));
            }
            case Timeline timeline -> {
                add(drawn(timeline), details("What the figure shows", new Paragraph(timeline.description())));
                add(details("The timeline as a table", table(sources, timeline)));
            }
        }
        var source = new Paragraph(new Span("Source: "), new SourceMarks(sources, figure.sources()));
        source.addClassName("about");
        add(source, new Enlarge(figure.title()));
    }

    /** The description of the whole is told at its first part. */
    private static Component chart(Bars whole, Bars bars) {
        boolean first = bars.unit().equals(whole.byUnit().getFirst().unit());
        var data = new Chart.Bars(
                bars.stacked(),
                bars.unit(),
                bars.series(),
                bars.rows().stream().map(row -> row.label()).toList(),
                bars.rows().stream().map(row -> row.values()).toList());
        return new Chart(first ? bars.description() : bars.title() + ", in " + bars.unit(), data);
    }

    private static Component table(Bars bars) {
        var head = new ArrayList<String>();
        head.add("");
        boolean units = bars.byUnit().size() > 1;
        if (units) {
            head.add("Counted in");
        }
        head.addAll(bars.series());
        if (bars.stacked()) {
            head.add("Total");
        }
        boolean notes = bars.rows().stream().anyMatch(row -> row.note() != null);
        if (notes) {
            head.add("Note");
        }
        var rows = bars.rows().stream()
                .map(row -> {
                    var cells = new ArrayList<String>();
                    cells.add(row.label());
                    if (units) {
                        cells.add(bars.unit(row));
                    }
                    row.values().forEach(value -> cells.add(number(value)));
                    if (bars.stacked()) {
                        cells.add(number(
                                row.values().stream().mapToLong(Long::longValue).sum()));
                    }
                    if (notes) {
                        cells.add(row.note() == null ? "" : row.note());
                    }
                    return (List<String>) cells;
                })
                .toList();
        return new DataTable(units ? bars.title() : bars.title() + ", " + bars.unit(), head, rows);
    }

    private static Component drawn(Timeline timeline) {
        var list = new OrderedList();
        list.addClassName("timeline");
        for (var event : timeline.events()) {
            list.add(new ListItem(
                    Styled.span("when", HistoricalDates.of(event)),
                    new Div(Styled.span("what", event.title()), Prose.paragraph(event.text()))));
        }
        return list;
    }

    private static Component table(Sources sources, Timeline timeline) {
        var rows = timeline.events().stream()
                .map(event -> List.of(HistoricalDates.of(event), event.title(), labels(sources, event.sources())))
                .toList();
        return new DataTable(timeline.title(), List.of("When", "What", "Source"), rows);
    }

    private static String labels(Sources sources, List<String> ids) {
        return ids.stream().map(id -> sources.mark(id).label()).collect(Collectors.joining(", "));
    }

    /** Paper can't be opened: it has the table in place of the chart. */
    private static Component onPaper(Component table) {
        return Styled.div("print-only", table);
    }

    private static Details details(String summary, Component content) {
        var details = new Details(summary, content);
        details.addClassName("quiet");
        return details;
    }

    static String number(long value) {
        return String.format(Locale.ENGLISH, "%,d", value);
    }
}
