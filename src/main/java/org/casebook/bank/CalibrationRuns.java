package org.casebook.bank;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.casebook.adaptive.calibration.CalibratedItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The versions of the questions' parameters: a new one, the last, and back to the one before. */
@Component
@Transactional
public class CalibrationRuns {

    private final CalibrationRunRepository runs;
    private final CalibratedQuestionRepository questions;
    private final Clock clock;

    CalibrationRuns(CalibrationRunRepository runs, CalibratedQuestionRepository questions, Clock clock) {
        this.runs = runs;
        this.questions = questions;
        this.clock = clock;
    }

    /**
     * The version made last, in use or not.
     *
     * @param number counts the versions from 1
     * @param answers how many answers there were, those included that it didn't learn from
     */
    public record Last(int number, long answers, boolean undone) {}

    @Transactional(readOnly = true)
    public Optional<Last> last() {
        return runs.findFirstByOrderByNumberDesc().map(run -> new Last(run.number(), run.answers(), run.isUndone()));
    }

    /**
     * Puts a version in use.
     *
     * @param number the next one; of two nodes that calibrate at once the second fails here
     * @param versions the questions' versions, in the order of {@code items}
     */
    public void use(int number, long answers, List<UUID> versions, List<CalibratedItem> items) {
        var run = runs.saveAndFlush(new CalibrationRun(number, answers, clock.instant()));
        questions.saveAll(IntStream.range(0, versions.size())
                .mapToObj(place -> new CalibratedQuestion(
                        new CalibratedQuestion.Id(run.id(), versions.get(place)), items.get(place)))
                .toList());
    }

    /**
     * What {@link #undo} has taken back.
     *
     * @param inUse the version in use now; nothing for the experts' parameters
     */
    public record Undone(int number, Optional<Integer> inUse) {}

    /** Takes back the version in use; nothing if the experts' parameters are. */
    public Optional<Undone> undo() {
        return runs.findFirstByUndoneAtIsNullOrderByNumberDesc().map(run -> {
            run.undo(clock.instant());
            return new Undone(
                    run.number(),
                    runs.findFirstByUndoneAtIsNullOrderByNumberDesc().map(CalibrationRun::number));
        });
    }
}
