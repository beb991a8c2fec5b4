package org.casebook.lessons.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.Styled;
import org.casebook.course.lesson.Figure.Atlas;
import org.casebook.course.lesson.Figure.Position;
import org.jsoup.nodes.Element;

/**
 * A map, drawn by the server: numbered circles for places, letters for areas. Their names stand below it as text, since
 * names on a map a few centimetres wide are too small to read, or print over each other.
 */
class MapDrawing extends Div {

    private static final double LARGEST = 24;
    private static final double MARK = 11;

    MapDrawing(Atlas map) {
        addClassName("map");
        var drawing = Styled.div("map-drawing", Prose.built(drawing(map)));
        drawing.getElement().setAttribute("role", "img");
        drawing.getElement().setAttribute("aria-label", map.description());
        add(drawing, Styled.paragraph("map-heading", map.places() + " (" + map.unit() + ")"));
        add(Styled.list(
                "map-key",
                IntStream.range(0, map.circles().size())
                        .mapToObj(place -> item(
                                "map-number",
                                number(place),
                                map.circles().get(place).label() + ": "
                                        + FigureView.number(
                                                map.circles().get(place).value())))
                        .toArray(ListItem[]::new)));
        if (!map.marks().isEmpty()) {
            add(Styled.paragraph("map-heading", map.areas()));
            add(Styled.list(
                    "map-key",
                    IntStream.range(0, map.marks().size())
                            .mapToObj(place -> item(
                                    "map-letter",
                                    letter(place),
                                    map.marks().get(place).label()))
                            .toArray(ListItem[]::new)));
        }
        add(Prose.note(map.outlines()));
    }

    /** The sign of a circle, on the map and in the table. */
    static String number(int place) {
        return String.valueOf(place + 1);
    }

    /** The sign of an area. */
    static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }

    private static ListItem item(String sort, String sign, String text) {
        return new ListItem(Styled.span(sort, sign), new Span(text));
    }

    private static Element drawing(Atlas map) {
        var projection = MapProjection.of(map);
        var svg = new Element("svg")
                .attr("viewBox", "0 0 " + MapProjection.WIDTH + " " + Math.round(projection.height()))
                .attr("aria-hidden", "true");
        var land = map.land().stream().map(line -> path(projection, line) + "Z").collect(Collectors.joining());
        svg.appendElement("path")
                .attr("class", "map-land")
                .attr("fill-rule", "evenodd")
                .attr("d", land);
        var borders = map.borders().stream().map(line -> path(projection, line)).collect(Collectors.joining());
        svg.appendElement("path").attr("class", "map-border").attr("d", borders);
        long most =
                map.circles().stream().mapToLong(circle -> circle.value()).max().orElse(1);
        for (int place = 0; place < map.marks().size(); place++) {
            var at = projection.point(map.marks().get(place).at());
            svg.appendElement("rect")
                    .attr("class", "map-area")
                    .attr("x", written(at.x() - MARK))
                    .attr("y", written(at.y() - MARK))
                    .attr("width", written(2 * MARK))
                    .attr("height", written(2 * MARK))
                    .attr("rx", "3");
            sign(svg, at, "map-area-sign", letter(place));
        }
        for (int place = 0; place < map.circles().size(); place++) {
            var circle = map.circles().get(place);
            var at = projection.point(circle.at());
            svg.appendElement("circle")
                    .attr("class", "map-circle")
                    .attr("cx", written(at.x()))
                    .attr("cy", written(at.y()))
                    .attr("r", written(LARGEST * Math.sqrt(circle.value() / (double) most)));
            sign(svg, at, "map-circle-sign", number(place));
        }
        return new Element("div").appendChild(svg);
    }

    private static void sign(Element svg, MapProjection.Point at, String sort, String text) {
        svg.appendElement("text")
                .attr("class", sort)
                .attr("x", written(at.x()))
                .attr("y", written(at.y()))
                .attr("dy", "0.36em")
                .text(text);
    }

    private static String path(MapProjection projection, List<Position> line) {
        return line.stream()
                .map(projection::point)
                .map(point -> written(point.x()) + " " + written(point.y()))
                .collect(Collectors.joining("L", "M", ""));
    }

    private static String written(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
