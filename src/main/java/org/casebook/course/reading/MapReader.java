package org.casebook.course.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casebook.course.lesson.Figure;

/** Reads figures that are maps. */
record MapReader(Markdown markdown, SourcesReader sources) {

    private static final int CLOSED = 3;
    private static final int OPEN = 2;

    Figure.Atlas read(String id, YamlNode file) {
        return new Figure.Atlas(
                id,
                markdown.plain(file.get("title")),
                markdown.plain(file.get("description")),
                sources.of(file),
                markdown.plain(file.get("unit")),
                markdown.plain(file.get("outlines")),
                lines(file.get("land").some(), CLOSED),
                lines(file.find("borders").map(YamlNode::items).orElse(List.of()), OPEN),
                markdown.plain(file.get("places")),
                file.get("circles").some().stream().map(this::circle).toList(),
                file.find("areas").map(markdown::plain).orElse(""),
                file.find("marks").map(YamlNode::items).orElse(List.of()).stream()
                        .map(this::mark)
                        .toList());
    }

    private Figure.Circle circle(YamlNode node) {
        var circle = new Figure.Circle(
                markdown.plain(node.get("label")),
                position(node.get("at")),
                node.get("value").integer(1, 999_999_999),
                note(node));
        node.close();
        return circle;
    }

    private Figure.AreaMark mark(YamlNode node) {
        var mark = new Figure.AreaMark(markdown.plain(node.get("label")), position(node.get("at")), note(node));
        node.close();
        return mark;
    }

    private @org.jspecify.annotations.Nullable String note(YamlNode node) {
        return node.find("note").map(markdown::plain).orElse(null);
    }

    private static Figure.Position position(YamlNode node) {
        var positions = positions(node);
        if (positions.size() != 1) {
            node.report("'at' must be one position: degrees east, then degrees north, as in 37.6 55.8");
            return new Figure.Position(0, 0);
        }
        return positions.getFirst();
    }

    private static List<List<Figure.Position>> lines(List<YamlNode> nodes, int fewest) {
        return nodes.stream().map(node -> line(node, fewest)).toList();
    }

    private static List<Figure.Position> line(YamlNode node, int fewest) {
        var positions = positions(node);
        if (positions.size() < fewest) {
            node.report("a line must be " + fewest
                    + " or more positions, each degrees east and degrees north, with spaces between all numbers");
        }
        return positions;
    }

    /** None if the text is anything but pairs of degrees. */
    private static List<Figure.Position> positions(YamlNode node) {
        var numbers = node.text().strip().split("\\s+", -1);
        var positions = new ArrayList<Figure.Position>();
        if (numbers.length % 2 == 1) {
            return positions;
        }
        for (int at = 0; at < numbers.length; at += 2) {
            var east = degrees(numbers[at], 180);
            var north = degrees(numbers[at + 1], 90);
            if (east.isEmpty() || north.isEmpty()) {
                return List.of();
            }
            positions.add(new Figure.Position(east.get(), north.get()));
        }
        return positions;
    }

    private static Optional<Double> degrees(String text, int most) {
        return YamlNode.isDecimal(text) && Math.abs(new BigDecimal(text).doubleValue()) <= most
                ? Optional.of(new BigDecimal(text).doubleValue())
                : Optional.empty();
    }
}
