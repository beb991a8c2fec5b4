package org.casebook.lessons.ui;

import java.util.List;
import java.util.stream.Stream;
import org.casebook.course.lesson.Figure.AreaMark;
import org.casebook.course.lesson.Figure.Atlas;
import org.casebook.course.lesson.Figure.Circle;
import org.casebook.course.lesson.Figure.Position;

/**
 * Lambert's azimuthal projection about the middle of what is marked: areas keep their proportions, so that a far-off
 * region does not look larger than it is. The drawing ends a little beyond the outermost marks.
 */
final class MapProjection {

    /** Of the drawing, in its own units; a telephone shows it nearly as large. */
    static final int WIDTH = 400;

    private static final double MARGIN = 44;

    private final double east;
    private final double north;
    private final double scale;
    private final double left;
    private final double top;
    private final double height;

    /** A place in the drawing. */
    record Point(double x, double y) {}

    private MapProjection(List<Position> marked) {
        east = middle(marked.stream().map(Position::east).toList());
        north = middle(marked.stream().map(Position::north).toList());
        var flat = marked.stream().map(this::flat).toList();
        double west = flat.stream().mapToDouble(Point::x).min().orElse(0);
        double broad = flat.stream().mapToDouble(Point::x).max().orElse(0) - west;
        double low = flat.stream().mapToDouble(Point::y).min().orElse(0);
        double high = flat.stream().mapToDouble(Point::y).max().orElse(0);
        scale = (WIDTH - 2 * MARGIN) / Math.max(broad, 0.02);
        left = MARGIN - west * scale;
        top = MARGIN + high * scale;
        height = 2 * MARGIN + (high - low) * scale;
    }

    static MapProjection of(Atlas map) {
        return new MapProjection(Stream.concat(
                        map.circles().stream().map(Circle::at),
                        map.marks().stream().map(AreaMark::at))
                .toList());
    }

    double height() {
        return height;
    }

    Point point(Position position) {
        var flat = flat(position);
        return new Point(left + flat.x() * scale, top - flat.y() * scale);
    }

    /** On a plane that touches the globe, whose radius is 1, in the middle. */
    private Point flat(Position position) {
        double sideways = Math.toRadians(position.east() - east);
        double up = Math.toRadians(position.north());
        double middle = Math.toRadians(north);
        double cosine = Math.sin(middle) * Math.sin(up) + Math.cos(middle) * Math.cos(up) * Math.cos(sideways);
        double stretch = Math.sqrt(2 / (1 + cosine));
        return new Point(
                stretch * Math.cos(up) * Math.sin(sideways),
                stretch * (Math.cos(middle) * Math.sin(up) - Math.sin(middle) * Math.cos(up) * Math.cos(sideways)));
    }

    private static double middle(List<Double> degrees) {
        return (degrees.stream().mapToDouble(Double::doubleValue).min().orElse(0)
                        + degrees.stream()
                                .mapToDouble(Double::doubleValue)
                                .max()
                                .orElse(0))
                / 2;
    }
}
