package org.casebook.attempt;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.casebook.assignment.LastingAccommodations;
import org.casebook.assignment.TaskTimes;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.people.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Breaks in a student's own attempt, for those who may have them. On a break the time limit stands still, no question is
 * shown and no answer taken. It ends when the student goes on, or by itself when the minutes that are allowed are up. The
 * assignment's closing, as it is for the student, waits for nobody's break.
 */
@Service
@Transactional
public class Breaks {

    private final SittingRepository sittings;
    private final SittingItemRepository items;
    private final SittingFlow flow;
    private final SittingReading reading;
    private final TaskTimes times;
    private final LastingAccommodations lasting;
    private final Clock clock;

    Breaks(
            SittingRepository sittings,
            SittingItemRepository items,
            SittingFlow flow,
            SittingReading reading,
            TaskTimes times,
            LastingAccommodations lasting,
            Clock clock) {
        this.sittings = sittings;
        this.items = items;
        this.flow = flow;
        this.reading = reading;
        this.times = times;
        this.lasting = lasting;
        this.clock = clock;
    }

    /**
     * What the actor has in one of their own sittings that not everyone has. A quiz of one's own choice is read aloud to
     * whom one of their classes allows it.
     *
     * @throws NotFoundException if it is not theirs
     */
    @Transactional(readOnly = true)
    public QuizAids aids(Actor student, UUID id) {
        var sitting = sittings.findById(id)
                .filter(found -> found.accountId().equals(student.id()))
                .orElseThrow(() -> new NotFoundException("sitting " + id));
        var assignment = sitting.assignment();
        if (assignment == null) {
            return new QuizAids(lasting.allowsReadingAloud(student), Duration.ZERO);
        }
        var task = times.of(assignment, student.id());
        return new QuizAids(task.allowances().readAloud(), sitting.breakLeft(task, clock.instant()));
    }

    /**
     * Begins a break; on one already, it goes on.
     *
     * @throws NotFoundException if the sitting is not the actor's
     * @throws InvalidInputException if no break is left
     */
    public SittingState take(Actor student, UUID id) {
        var sitting = flow.hold(student.id(), id).sitting();
        var now = clock.instant();
        if (!sitting.isFinished() && !sitting.isOnBreak(now)) {
            var assignment = sitting.assignment();
            if (assignment == null) {
                throw new InvalidInputException(
                        "This quiz has no time limit; you can go on with it whenever you like.");
            }
            var task = times.of(assignment, student.id());
            if (sitting.breakLeft(task, now).isZero()) {
                throw new InvalidInputException("No break is left in this quiz.");
            }
            sitting.beginBreak(task, now);
        }
        return reading.state(sitting);
    }

    /**
     * Ends a break: the question that was open is back. Without one nothing happens.
     *
     * @throws NotFoundException if the sitting is not the actor's
     */
    public SittingState goOn(Actor student, UUID id) {
        var sitting = flow.hold(student.id(), id).sitting();
        var assignment = sitting.assignment();
        var began = sitting.breakBegan();
        if (!sitting.isFinished() && began != null && assignment != null) {
            var length = sitting.endBreak(times.of(assignment, student.id()), clock.instant());
            items.findBySittingIdOrderByPosition(id).stream()
                    .filter(item -> !item.isAnswered() && item.presentedAt().isBefore(began))
                    .forEach(item -> item.waitFor(length));
        }
        return reading.state(sitting);
    }
}
