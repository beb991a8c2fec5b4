package org.casebook.simulation.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.casebook.adaptive.TestItem;
import org.casebook.simulation.Bounds;

/** Draws the report's figures for one seed. */
final class ReportCharts {

    private static final int LONGEST = SeedTrials.LONGEST;

    private ReportCharts() {}

    /** The figures as SVG, by their names. */
    static Map<String, String> draw(Setting setting, SeedTrials.Drawable runs) {
        var figures = new LinkedHashMap<String, String>();
        figures.put("engine-rmse", precision(setting, runs.longest()));
        figures.put("engine-exposure", exposure(setting, runs));
        figures.put("engine-calibration", calibration(runs));
        return figures;
    }

    private static String precision(Setting setting, Setting.Run run) {
        var lengths =
                IntStream.rangeClosed(1, LONGEST / 4).mapToDouble(n -> 4.0 * n).toArray();
        var measured = Arrays.stream(lengths)
                .map(n -> run.outcome().rmseAfter((int) n))
                .toArray();
        var expected =
                Arrays.stream(lengths).map(n -> run.outcome().sdAfter((int) n)).toArray();
        var bound = Arrays.stream(lengths)
                .map(n -> Bounds.rmse(setting.bank(), setting.students(), (int) n / 4, Setting.CORRELATION))
                .toArray();
        return new SvgChart(
                        "RMSE by length, balanced over four topics",
                        new SvgChart.Axis("items in all", 0, LONGEST),
                        new SvgChart.Axis("RMSE", 0, 1))
                .line("measured", lengths, measured)
                .line("posterior's own", lengths, expected)
                .line("bound: abilities known", lengths, bound)
                .svg();
    }

    private static String exposure(Setting setting, SeedTrials.Drawable runs) {
        int items = setting.bank().items().size();
        var ranks = IntStream.rangeClosed(1, items).mapToDouble(n -> n).toArray();
        return new SvgChart(
                        "Exposure of the items, 20 an attempt",
                        new SvgChart.Axis("items, the most shown first", 0, items),
                        new SvgChart.Axis("share of attempts", 0, 1))
                .line(
                        "controlled at .30",
                        ranks,
                        exposures(runs.controlled(), setting.students().size()))
                .line(
                        "without control",
                        ranks,
                        exposures(runs.free(), setting.students().size()))
                .svg();
    }

    private static String calibration(SeedTrials.Drawable runs) {
        return new SvgChart(
                        "Difficulties after calibration, 500 students × 20 answers",
                        new SvgChart.Axis("true b", -3, 3),
                        new SvgChart.Axis("calibrated b", -3, 3))
                .line("equal", new double[] {-3, 3}, new double[] {-3, 3})
                .points(
                        runs.calibration().truth().stream().mapToDouble(b -> b).toArray(),
                        runs.calibration().report().items().stream()
                                .map(item -> item.calibrated())
                                .mapToDouble(TestItem::difficulty)
                                .toArray())
                .svg();
    }

    private static double[] exposures(Setting.Run run, int students) {
        var sorted = Arrays.stream(run.outcome().shown()).sorted().toArray();
        return IntStream.range(0, sorted.length)
                .mapToDouble(i -> (double) sorted[sorted.length - 1 - i] / students)
                .toArray();
    }
}
