package org.casebook.learning;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casebook.adaptive.calibration.Calibration;
import org.casebook.adaptive.calibration.CalibrationReport;
import org.casebook.adaptive.calibration.Trust;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Estimates the questions' parameters from all answers, in versions: docs/engine.md. A new version is for sittings that
 * begin after it; estimates stay as they were made.
 */
@Service
public class Calibrations {

    private final CalibrationRunRepository runs;
    private final CalibratedQuestionRepository questions;
    private final StoredAnswers answers;
    private final MasteryScaleReader scale;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Calibrations(
            CalibrationRunRepository runs,
            CalibratedQuestionRepository questions,
            StoredAnswers answers,
            MasteryScaleReader scale,
            TransactionTemplate transaction,
            Clock clock) {
        this.runs = runs;
        this.questions = questions;
        this.answers = answers;
        this.scale = scale;
        this.transaction = transaction;
        this.clock = clock;
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
        int number = lastNumber() + 1;
        var history = Objects.requireNonNull(transaction.execute(_ -> answers.read()));
        if (history.answers() == 0) {
            return Optional.empty();
        }
        var report =
                new Calibration(history.experts(), Trust.inExperts(), scale.growth()).calibrate(history.students());
        transaction.executeWithoutResult(_ -> save(number, history, report));
        return Optional.of(new Made(number, CalibrationText.lines(number, history, report)));
    }

    private void save(int number, StoredAnswers.History history, CalibrationReport report) {
        var run = runs.save(new CalibrationRun(number, history.given(), clock.instant()));
        var versions = history.versions();
        questions.saveAll(IntStream.range(0, versions.size())
                .mapToObj(place -> new CalibratedQuestion(
                        new CalibratedQuestion.Id(run.id(), versions.get(place)),
                        report.items().get(place)))
                .toList());
    }

    /**
     * Calibrates if there are answers that the last calibration didn't know. One that was undone stays undone: nothing is
     * calibrated by itself then, until somebody calibrates on purpose.
     */
    public Optional<Made> calibrateIfDue() {
        var last = runs.findFirstByOrderByNumberDesc();
        boolean due = last.map(run -> !run.isUndone() && answers.count() > run.answers())
                .orElse(true);
        return due ? calibrate() : Optional.empty();
    }

    /**
     * Takes back the calibration in use.
     *
     * @return what was undone, and what is in use now, in words; nothing if the experts' parameters are in use
     */
    public Optional<String> undo() {
        return Objects.requireNonNull(transaction.execute(
                _ -> runs.findFirstByUndoneAtIsNullOrderByNumberDesc().map(run -> {
                    run.undo(clock.instant());
                    return "Calibration " + run.number() + " is undone; "
                            + runs.findFirstByUndoneAtIsNullOrderByNumberDesc()
                                    .map(former -> "calibration " + former.number() + " is in use again.")
                                    .orElse("the experts' difficulties are in use again.");
                })));
    }

    private int lastNumber() {
        return runs.findFirstByOrderByNumberDesc().map(CalibrationRun::number).orElse(0);
    }
}
