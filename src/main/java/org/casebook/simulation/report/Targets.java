package org.casebook.simulation.report;

import static org.casebook.simulation.report.Measurement.atLeast;
import static org.casebook.simulation.report.Measurement.atMost;
import static org.casebook.simulation.report.Measurement.between;
import static org.casebook.simulation.report.Measurement.only;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casebook.adaptive.Ease;

/**
 * What each figure is to reach, and what is known of others' engines.
 *
 * @param means what was measured, averaged over seeds, by the names that {@link SeedTrials} gives
 */
record Targets(Map<String, Double> means) {

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
        table.addAll(following());
        table.addAll(practice());
        table.add(atMost(
                "select and update, 200 items, microseconds",
                "3,600 (catR), 120 (numpy)",
                20,
                "%.1f",
                speed.microseconds()));
        table.add(atMost("100,000 students × 20 answers, seconds", "", 60, "%.0f", speed.seconds()));
        table.add(atMost("– memory, MB", "", 512, "%.0f", speed.megabytes()));
        return table;
    }

    private List<Measurement> following() {
        var table = new ArrayList<Measurement>();
        table.add(atMost(
                "fifth attempt of 12, 7 days later, all topics ±1.5: RMSE ÷ without the mixture",
                "1",
                .66,
                "%.3f",
                ratio("ALL_BY_1_5", 7)));
        table.add(atLeast(
                "– coverage of 90 % intervals",
                shown(of("held coverage ALL_BY_1_5 7")) + " (without)",
                .82,
                "%.3f",
                of("followed coverage ALL_BY_1_5 7")));
        table.add(atMost("– all topics ±1", "1", .80, "%.3f", ratio("ALL_BY_1", 7)));
        table.add(atMost("– one topic ±1.5", "1", .98, "%.3f", ratio("ONE_BY_1_5", 7)));
        table.add(atMost("– unchanged, the price", "1", 1.06, "%.3f", ratio("NONE", 7)));
        for (int days : SeedTrials.FOLLOWED_AFTER.subList(1, SeedTrials.FOLLOWED_AFTER.size())) {
            table.add(only(
                    "fifth attempt of 12, " + days + " days later, all topics ±1.5: the same ratio",
                    "%.3f",
                    ratio("ALL_BY_1_5", days)));
            table.add(only("– coverage", "%.3f", of("followed coverage ALL_BY_1_5 " + days)));
            table.add(only("– all topics ±1", "%.3f", ratio("ALL_BY_1", days)));
            table.add(only("– one topic ±1.5", "%.3f", ratio("ONE_BY_1_5", days)));
            table.add(only("– unchanged", "%.3f", ratio("NONE", days)));
        }
        table.add(atMost(
                "everything right after a history at −.5: questions until all topics are secure, in 90 %",
                "39 seen", 24, "%.1f", of("secure")));
        return table;
    }

    private double ratio(String shift, int days) {
        return of("followed " + shift + " " + days) / of("held " + shift + " " + days);
    }

    private List<Measurement> practice() {
        var table = new ArrayList<Measurement>();
        var balanced = "practice " + Ease.BALANCED.target();
        var pure = of("rmse practice " + Ease.QUICKEST.target());
        for (var who : List.of("newcomers", "risen", "fallen")) {
            for (double ability : SeedTrials.PRACTISING) {
                var what =
                        switch (who) {
                            case "newcomers" -> "balanced practice of 12, newcomers at " + ability;
                            default -> "– fifth quiz at " + ability + ", " + who + " by 1.5 since";
                        };
                table.add(between(what + ": share right", "", .60, .75, "%.2f", of("right " + who + " " + ability)));
                table.add(
                        atMost("– longest run of misses, in 95 %", "", 4, "%.1f", of("misses " + who + " " + ability)));
            }
        }
        table.add(atMost(
                "balanced practice of 12: RMSE ÷ that of pure information",
                "1",
                1.08,
                "%.3f",
                of("rmse " + balanced) / pure));
        table.add(only("– 'easier': the same ratio", "%.3f", of("rmse practice " + Ease.EASIER.target()) / pure));
        return table;
    }

    private static String shown(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
