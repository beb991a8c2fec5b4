package org.casebook.simulation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A small chart of lines and points, as SVG. */
final class SvgChart {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int LEFT = 60;
    private static final int RIGHT = 20;
    private static final int TOP = 40;
    private static final int BOTTOM = 50;
    private static final int TICKS = 5;

    /** Told apart by lightness and dash as well as by colour. */
    private static final List<String> STROKES = List.of(
            "stroke=\"#7a1f1f\"",
            "stroke=\"#1f4e7a\" stroke-dasharray=\"6 4\"",
            "stroke=\"#888\" stroke-dasharray=\"2 3\"");

    private final String title;
    private final Axis x;
    private final Axis y;
    private final List<String> marks = new ArrayList<>();
    private int series;

    /** @param label what it shows */
    record Axis(String label, double low, double high) {}

    SvgChart(String title, Axis x, Axis y) {
        this.title = title;
        this.x = x;
        this.y = y;
    }

    SvgChart line(String name, double[] xs, double[] ys) {
        var points = new StringBuilder();
        for (int i = 0; i < xs.length; i++) {
            points.append(at("%.1f,%.1f ", across(xs[i]), up(ys[i])));
        }
        var stroke = STROKES.get(series % STROKES.size());
        marks.add("<polyline fill=\"none\" stroke-width=\"2\" " + stroke + " points=\""
                + points.toString().strip() + "\"/>");
        int row = TOP + 6 + 18 * series;
        marks.add(at(
                        "<line x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\" stroke-width=\"2\" ",
                        WIDTH - 250, WIDTH - 215, row, row)
                + stroke + "/>");
        marks.add(at("<text x=\"%d\" y=\"%d\">", WIDTH - 208, row + 4) + name + "</text>");
        series++;
        return this;
    }

    SvgChart points(double[] xs, double[] ys) {
        for (int i = 0; i < xs.length; i++) {
            marks.add(at("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2.5\" fill=\"#7a1f1f\"/>", across(xs[i]), up(ys[i])));
        }
        return this;
    }

    String svg() {
        var svg = new StringBuilder();
        svg.append(at("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" ", WIDTH, HEIGHT))
                .append("font-family=\"sans-serif\" font-size=\"12\" fill=\"#222\">\n<title>")
                .append(title)
                .append("</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n")
                .append(at("<text x=\"%d\" y=\"22\" font-size=\"14\">", LEFT))
                .append(title)
                .append("</text>\n");
        for (int tick = 0; tick <= TICKS; tick++) {
            double xValue = x.low + (x.high - x.low) * tick / TICKS;
            double yValue = y.low + (y.high - y.low) * tick / TICKS;
            svg.append(at(
                    "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>\n",
                    LEFT, WIDTH - RIGHT, up(yValue), up(yValue)));
            svg.append(at(
                    "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>\n",
                    LEFT - 8, up(yValue) + 4, number(yValue)));
            svg.append(at(
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>\n",
                    across(xValue), HEIGHT - BOTTOM + 18, number(xValue)));
        }
        svg.append(at(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>\n",
                (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 12, x.label));
        svg.append(at(
                "<text transform=\"translate(16 %d) rotate(-90)\" text-anchor=\"middle\">%s</text>\n",
                (TOP + HEIGHT - BOTTOM) / 2, y.label));
        marks.forEach(mark -> svg.append(mark).append('\n'));
        return svg.append("</svg>\n").toString();
    }

    private double across(double value) {
        return LEFT + (value - x.low) / (x.high - x.low) * (WIDTH - LEFT - RIGHT);
    }

    private double up(double value) {
        return HEIGHT - BOTTOM - (value - y.low) / (y.high - y.low) * (HEIGHT - TOP - BOTTOM);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : at("%.1f", value);
    }

    @SuppressWarnings("AnnotateFormatMethod") // for an annotation of its own it would take a library
    private static String at(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
