package org.casebook.simulation.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Measures everything that the engine is to reach, averaged over seeds, and draws the figures. */
public final class EngineReport {

    private static final int COMPARED = 200;
    private static final int DRAWS = 1_000_000;

    private final int threads;
    private final int draws;
    private final Consumer<String> progress;
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
        Map<String, Double> means = new LinkedHashMap<>();
        for (int seed = 1; seed <= seeds; seed++) {
            var name = "seed " + seed + " of " + seeds + ": ";
            var setting = Setting.of(seed, threads);
            var drawable = new SeedTrials(
                            setting,
                            draws,
                            COMPARED / seeds + 1,
                            what -> progress.accept(name + what),
                            (figure, value) -> means.merge(figure, value / seeds, Double::sum))
                    .run();
            if (seed == 1) {
                figures.putAll(ReportCharts.draw(setting, drawable));
            }
        }
        return new Targets(means).table(speed);
    }

    /** The figures of the first seed, by their names. */
    public Map<String, String> figures() {
        return figures;
    }
}
