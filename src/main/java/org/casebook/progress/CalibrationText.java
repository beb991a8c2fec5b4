package org.casebook.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.casebook.adaptive.calibration.CalibratedItem;
import org.casebook.adaptive.calibration.CalibrationReport;
import org.casebook.adaptive.calibration.FitStatistics;

/** A calibration's report in lines. Every finding comes with the number of answers that it rests on. */
final class CalibrationText {

    /** What counts as a move worth a look: more than half a step between two of the expert's levels. */
    private static final double FAR = .4;

    /** Below so many answers, fit and discrimination are mostly chance. */
    private static final int ENOUGH = 30;

    private static final double NOISY = 1.3;
    private static final double FLAT = .1;

    private CalibrationText() {}

    static List<String> lines(int number, CalibrationData.History history, CalibrationReport report) {
        long answered = report.items().stream()
                .filter(item -> item.statistics().answers() > 0)
                .count();
        var lines = new ArrayList<String>();
        lines.add(String.format(
                Locale.ROOT,
                "Calibration %d: %d answers of %d students to %d of %d questions, %d rounds.",
                number,
                history.answers(),
                history.students().size(),
                answered,
                report.items().size(),
                report.rounds()));
        part(lines, "Moved by more than " + FAR, report.moved(FAR));
        part(lines, "Suspected wrong keys", report.suspectedWrongKeys());
        part(
                lines,
                "Noisier than the model allows (infit or outfit above " + NOISY + ")",
                enough(report, statistics -> Math.max(statistics.infit(), statistics.outfit()) > NOISY));
        part(
                lines,
                "Hardly tell who knows more (discrimination below " + FLAT + ")",
                enough(report, statistics -> statistics.discrimination() < FLAT));
        return lines;
    }

    private static List<CalibratedItem> enough(CalibrationReport report, Predicate<FitStatistics> finding) {
        return report.items().stream()
                .filter(item -> item.statistics().answers() >= ENOUGH && finding.test(item.statistics()))
                .toList();
    }

    private static void part(List<String> lines, String title, List<CalibratedItem> items) {
        lines.add("");
        lines.add(title + ": " + (items.isEmpty() ? "none." : items.size() + "."));
        items.forEach(item -> lines.add(line(item)));
    }

    private static String line(CalibratedItem item) {
        var statistics = item.statistics();
        return String.format(
                Locale.ROOT,
                "  %-40s n %4d  difficulty %+.2f -> %+.2f ± %.2f  a %.2f ± %.2f  right %3.0f %%"
                        + "  infit %.2f  outfit %.2f  discrimination %+.2f",
                item.expert().id(),
                statistics.answers(),
                item.expert().difficulty(),
                item.calibrated().difficulty(),
                item.difficultyError(),
                item.calibrated().a(),
                item.discriminationError(),
                100 * statistics.facility(),
                statistics.infit(),
                statistics.outfit(),
                statistics.discrimination());
    }
}
