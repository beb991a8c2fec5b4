package org.casebook.simulation.report;

import static org.casebook.simulation.report.Measurement.atLeast;
import static org.casebook.simulation.report.Measurement.atMost;
import static org.casebook.simulation.report.Measurement.between;
import static org.casebook.simulation.report.Measurement.only;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What each figure is to reach, and what is known of others' engines. */
final class Targets {

    private final Map<String, Double> means;

    /** @param means what was measured, averaged over seeds, by the names that {@link SeedTrials} gives */
    Targets(Map<String, Double> means) {
        this.means = means;
    }

    private double of(String name) {
        return means.getOrDefault(name, Double.NaN);
    }

    List<Measurement> table(SpeedTrial speed) {
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
}
