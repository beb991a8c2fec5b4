package org.casebook.simulation.report;

import static org.casebook.simulation.report.Measurement.atLeast;
import static org.casebook.simulation.report.Measurement.atMost;
import static org.casebook.simulation.report.Measurement.between;
import static org.casebook.simulation.report.Measurement.only;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.casebook.adaptive.Item;
import org.casebook.simulation.Bounds;
import org.casebook.simulation.CalibrationTrial;
import org.casebook.simulation.ExactPosterior;
import org.casebook.simulation.GrowthTrial;
import org.casebook.simulation.Verdicts;

/** Measures everything that the engine is to reach, averaged over seeds, and draws the figures. */
public final class EngineReport {

    private static final int LENGTH = 20;
    private static final int LONGEST = 40;
    private static final int PER_TOPIC = LENGTH / Setting.TOPICS;
    private static final double EXPOSURE = .3;
    private static final double EXPERT_ERROR = .5;
    private static final int CALIBRATING = 500;
    private static final int COMPARED = 200;
    private static final int DRAWS = 1_000_000;
    private static final int GROWING = 1_000;

    private final int threads;
    private final int draws;
    private final Consumer<String> progress;
    private final Map<String, Double> sums = new LinkedHashMap<>();
    private final Map<String, String> figures = new LinkedHashMap<>();

    /**
     * @param threads how many work at once
     * @param quick with fewer draws for the exact posterior, for a first look
     * @param progress is told what is being measured
     */
    public EngineReport(int threads, boolean quick, Consumer<String> progress) {
        this.threads = threads;
        this.draws = quick ? DRAWS / 50 : DRAWS;
        this.progress = progress;
    }

    /** Runs it all for the seeds 1 to so many. */
    public List<Measurement> measure(int seeds) {
        progress.accept("speed");
        var speed = SpeedTrial.run(threads);
        LongStream.rangeClosed(1, seeds).forEach(seed -> measureSeed(seed, seeds));
        var table = new ArrayList<Measurement>();
        table.add(atMost("RMSE, 12 items in all", ".609 (reference)", .61, "%.3f", of("rmse12")));
        table.add(atMost("RMSE, 20 items, balanced", ".650 (catR), .54 (reference)", .54, "%.3f", of("rmse20")));
        table.add(atMost("RMSE, 40 items, balanced", ".486 (catR), .44 to .47 (reference)", .46, "%.3f", of("rmse40")));
        table.add(between("RMSE ÷ root mean posterior variance, 20 items", "", .97, 1.03, "%.3f", of("ratio")));
        table.add(between(
                "coverage of 90 % intervals, 20 items", ".88 to .90 (reference)", .89, .91, "%.3f", of("coverage")));
        table.add(atMost("absolute bias, 20 items", "", .0099, "%.4f", Math.abs(of("bias"))));
        table.add(atLeast(
                "information efficiency, 20 items, balanced",
                ".80 (catR), .87 (reference)",
                .88,
                "%.3f",
                of("efficiency")));
        table.add(
                only("– the same with the items chosen in hindsight, by the last posterior", "%.3f", of("hindsight")));
        table.add(
                atMost("highest exposure, 20 items, control at .30", "1.0, .72 at +4 %", .30, "%.3f", of("exposure")));
        table.add(atMost("– RMSE with that control ÷ without", "", 1.05, "%.3f", of("controlled") / of("rmse20")));
        table.add(atMost(
                "items until mastery is decided on four topics",
                "34 (plain threshold), 35 (fixed form)",
                28,
                "%.1f",
                of("items")));
        table.add(atMost("– wrong verdicts outside ±.5", "", .04, "%.3f", of("wrong")));
        table.add(only("– wrong verdicts in all", "%.3f", of("wrongAll")));
        table.add(atLeast(
                "calibration, experts' error .5: correlation of b with the truth", "", .93, "%.3f", of("correlation")));
        table.add(atMost("– RMSE of b", "", .35, "%.3f", of("difficulty")));
        table.add(only("– correlation and RMSE before: correlation", "%.3f", of("expertCorrelation")));
        table.add(only("– RMSE before", "%.3f", of("expertDifficulty")));
        table.add(atMost("– RMSE of b, experts without error but five levels", "", .35, "%.3f", of("difficultyExact")));
        table.add(atMost("exact posterior: distance of means, in sd", "", .02, "%.4f", of("meanOff")));
        table.add(atMost("exact posterior: distance of sd, relative", "", .02, "%.4f", of("sdOff")));
        table.add(atMost(
                "growth: up by 1 sd, RMSE after 12 items ÷ without the model",
                "",
                .8,
                "%.3f",
                of("followed") / of("held")));
        table.add(only(
                "– unchanged instead: the same ratio, the price of being ready",
                "%.3f",
                of("followedStill") / of("heldStill")));
        table.add(atMost(
                "select and update, 200 items, microseconds",
                "3,600 (catR), 120 (numpy)",
                15,
                "%.1f",
                speed.microseconds()));
        table.add(atMost("100,000 students × 20 answers, seconds", "", 60, "%.0f", speed.seconds()));
        table.add(atMost("– memory, MB", "", 512, "%.0f", speed.megabytes()));
        return table;
    }

    /** The figures of the last run's first seed, by their names. */
    public Map<String, String> figures() {
        return figures;
    }

    private double of(String name) {
        return sums.getOrDefault(name, Double.NaN);
    }

    private void measureSeed(long seed, int seeds) {
        var setting = Setting.of(seed, threads);
        Consumer<String> tell = what -> progress.accept("seed " + seed + " of " + seeds + ": " + what);
        Recorder record = (name, value) -> sums.merge(name, value / seeds, Double::sum);
        tell.accept("sittings");
        record.put("rmse12", setting.fixed(12, false).figures().rmse());
        var twenty = setting.fixed(LENGTH, true);
        record.put("rmse20", twenty.figures().rmse());
        record.put("ratio", twenty.figures().rmse() / twenty.figures().rootVariance());
        record.put("coverage", twenty.figures().coverage());
        record.put("bias", twenty.figures().bias());
        record.put("efficiency", twenty.figures().efficiency());
        record.put("hindsight", Bounds.efficiency(setting.bank(), setting.students(), twenty.outcome(), PER_TOPIC));
        var forty = setting.fixed(LONGEST, true);
        record.put("rmse40", forty.figures().rmse());
        tell.accept("exposure");
        var controlled = setting.exposed(LENGTH, EXPOSURE);
        record.put("exposure", controlled.figures().highestExposure());
        record.put("controlled", controlled.figures().rmse());
        tell.accept("mastery");
        var mastery = setting.mastery();
        var verdicts = Verdicts.of(setting.students(), mastery.outcome(), 0, Setting.MARGIN);
        record.put("items", mastery.figures().meanItems());
        record.put("wrong", verdicts.beyond());
        record.put("wrongAll", verdicts.all());
        tell.accept("exact posterior");
        var exact = ExactPosterior.compare(
                setting.bank(), twenty.outcome(), COMPARED / seeds + 1, Setting.CORRELATION, draws);
        record.put("meanOff", exact.meanOff());
        record.put("sdOff", exact.sdOff());
        tell.accept("growth");
        growth(setting, record);
        tell.accept("calibration");
        var calibration = calibration(setting, EXPERT_ERROR);
        record.put("correlation", calibration.calibrated().correlation());
        record.put("difficulty", calibration.calibrated().rmse());
        record.put("expertCorrelation", calibration.expert().correlation());
        record.put("expertDifficulty", calibration.expert().rmse());
        record.put("difficultyExact", calibration(setting, 0).calibrated().rmse());
        if (seed == 1) {
            draw(setting, forty, twenty, controlled, calibration);
        }
    }

    /** Takes a seed's part of a mean. */
    private interface Recorder {
        void put(String name, double value);
    }

    private static void growth(Setting setting, Recorder record) {
        var students = setting.students().subList(0, GROWING);
        var up = GrowthTrial.run(setting.bank(), students, Setting.CORRELATION, LENGTH, 12, 1);
        record.put("followed", up.followed());
        record.put("held", up.held());
        var still = GrowthTrial.run(setting.bank(), students, Setting.CORRELATION, LENGTH, 12, 0);
        record.put("followedStill", still.followed());
        record.put("heldStill", still.held());
    }

    private static CalibrationTrial calibration(Setting setting, double expertError) {
        return CalibrationTrial.run(
                setting.bank(),
                setting.students().subList(0, CALIBRATING),
                LENGTH,
                Setting.CORRELATION,
                expertError,
                setting.seed());
    }

    private void draw(
            Setting setting,
            Setting.Run forty,
            Setting.Run free,
            Setting.Run controlled,
            CalibrationTrial calibration) {
        var lengths =
                IntStream.rangeClosed(1, LONGEST / 4).mapToDouble(n -> 4.0 * n).toArray();
        var measured = Arrays.stream(lengths)
                .map(n -> forty.outcome().rmseAfter((int) n))
                .toArray();
        var expected = Arrays.stream(lengths)
                .map(n -> forty.outcome().sdAfter((int) n))
                .toArray();
        var bound = Arrays.stream(lengths)
                .map(n -> Bounds.rmse(setting.bank(), setting.students(), (int) n / 4, Setting.CORRELATION))
                .toArray();
        figures.put(
                "engine-rmse",
                new SvgChart(
                                "RMSE by length, balanced over four topics",
                                new SvgChart.Axis("items in all", 0, LONGEST),
                                new SvgChart.Axis("RMSE", 0, 1))
                        .line("measured", lengths, measured)
                        .line("posterior's own", lengths, expected)
                        .line("bound: abilities known", lengths, bound)
                        .svg());
        int items = setting.bank().items().size();
        var ranks = IntStream.rangeClosed(1, items).mapToDouble(n -> n).toArray();
        figures.put(
                "engine-exposure",
                new SvgChart(
                                "Exposure of the items, 20 a sitting",
                                new SvgChart.Axis("items, the most shown first", 0, items),
                                new SvgChart.Axis("share of sittings", 0, 1))
                        .line(
                                "controlled at .30",
                                ranks,
                                exposures(controlled, setting.students().size()))
                        .line(
                                "without control",
                                ranks,
                                exposures(free, setting.students().size()))
                        .svg());
        figures.put(
                "engine-calibration",
                new SvgChart(
                                "Difficulties after calibration, 500 students × 20 answers",
                                new SvgChart.Axis("true b", -3, 3),
                                new SvgChart.Axis("calibrated b", -3, 3))
                        .line("equal", new double[] {-3, 3}, new double[] {-3, 3})
                        .points(
                                calibration.truth().stream().mapToDouble(b -> b).toArray(),
                                calibration.report().items().stream()
                                        .map(item -> item.calibrated())
                                        .mapToDouble(Item::b)
                                        .toArray())
                        .svg());
    }

    private static double[] exposures(Setting.Run run, int students) {
        var sorted = Arrays.stream(run.outcome().shown()).sorted().toArray();
        return IntStream.range(0, sorted.length)
                .mapToDouble(i -> (double) sorted[sorted.length - 1 - i] / students)
                .toArray();
    }
}
