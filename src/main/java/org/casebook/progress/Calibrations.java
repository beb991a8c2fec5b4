package org.casebook.progress;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.casebook.adaptive.calibration.Calibration;
import org.casebook.adaptive.calibration.ShrinkagePrior;
import org.casebook.bank.CalibrationRuns;
import org.casebook.bank.MasteryScaleReader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Estimates the questions' parameters from all answers, in versions: docs/engine.md. A new version is for attempts that
 * begin after it; estimates stay as they were made.
 */
@Service
public class Calibrations {

    private final CalibrationRuns runs;
    private final CalibrationData answers;
    private final MasteryScaleReader scale;
    private final TransactionTemplate transaction;

    Calibrations(
            CalibrationRuns runs, CalibrationData answers, MasteryScaleReader scale, TransactionTemplate transaction) {
        this.runs = runs;
        this.answers = answers;
        this.scale = scale;
        this.transaction = transaction;
    }

    /**
     * A calibration that is in use now.
     *
     * @param number counts the versions
     * @param lines the report, for a person to read
     */
    public record Made(int number, List<String> lines) {}

    /** Calibrates by all answers; nothing if there are none. */
    public Optional<Made> calibrate() {
        int number = runs.last().map(CalibrationRuns.Last::number).orElse(0) + 1;
        var history = Objects.requireNonNull(transaction.execute(_ -> answers.read()));
        if (history.answers() == 0) {
            return Optional.empty();
        }
        var report = new Calibration(history.experts(), ShrinkagePrior.inExperts(), scale.drift())
                .calibrate(history.students());
        runs.use(number, history.given(), history.versions(), report.items());
        return Optional.of(new Made(number, CalibrationText.lines(number, history, report)));
    }

    /**
     * Calibrates if there are answers that the last calibration didn't know. One that was undone stays undone: nothing is
     * calibrated by itself then, until somebody calibrates on purpose.
     */
    public Optional<Made> calibrateIfDue() {
        boolean due = runs.last()
                .map(last -> !last.undone() && answers.count() > last.answers())
                .orElse(true);
        return due ? calibrate() : Optional.empty();
    }

    /**
     * Takes back the calibration in use.
     *
     * @return what was undone, and what is in use now, in words; nothing if the experts' parameters are in use
     */
    public Optional<String> undo() {
        return runs.undo()
                .map(undone -> "Calibration " + undone.number() + " is undone; "
                        + undone.inUse()
                                .map(number -> "calibration " + number + " is in use again.")
                                .orElse("the experts' difficulties are in use again."));
    }
}
