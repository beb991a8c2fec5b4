package org.casebook.attempt;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
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

    private final AttemptRepository attempts;
    private final AttemptLifecycle flow;
    private final AttemptQueries reading;
    private final TaskTimes times;
    private final Clock clock;

    Breaks(AttemptRepository attempts, AttemptLifecycle flow, AttemptQueries reading, TaskTimes times, Clock clock) {
        this.attempts = attempts;
        this.flow = flow;
        this.reading = reading;
        this.times = times;
        this.clock = clock;
    }

    /**
     * What the actor may use in one of their own attempts. Practice is read aloud to whoever wants it, a test to whom it
     * is allowed.
     *
     * @throws NotFoundException if it is not theirs
     */
    @Transactional(readOnly = true)
    public QuizAids aids(Actor student, UUID id) {
        var attempt = attempts.findById(id)
                .filter(found -> found.accountId().equals(student.id()))
                .orElseThrow(() -> new NotFoundException("attempt " + id));
        var assignment = attempt.assignment();
        if (assignment == null) {
            return new QuizAids(true, Duration.ZERO);
        }
        var task = times.of(assignment, student.id());
        return new QuizAids(
                !attempt.silent() || task.allowances().readAloud(), attempt.breakLeft(task, clock.instant()));
    }

    /**
     * Begins a break; on one already, it goes on.
     *
     * @throws NotFoundException if the attempt is not the actor's
     * @throws InvalidInputException if no break is left
     */
    public AttemptState take(Actor student, UUID id) {
        var held = flow.hold(student.id(), id, clock);
        var now = clock.instant();
        var attempt = held.attempt();
        if (!attempt.isFinished() && !attempt.isOnBreak(now)) {
            var assignment = attempt.assignment();
            if (assignment == null) {
                throw new InvalidInputException(
                        "This quiz has no time limit; you can go on with it whenever you like.");
            }
            var task = times.of(assignment, student.id());
            if (attempt.breakLeft(task, now).isZero()) {
                throw new InvalidInputException("No break is left in this quiz.");
            }
            attempt.beginBreak(task, now);
        }
        return reading.state(held);
    }

    /**
     * Ends a break: the question that was open is back. Without one nothing happens.
     *
     * @throws NotFoundException if the attempt is not the actor's
     */
    public AttemptState goOn(Actor student, UUID id) {
        var held = flow.hold(student.id(), id, clock);
        var now = clock.instant();
        var attempt = held.attempt();
        var assignment = attempt.assignment();
        var began = attempt.breakBegan();
        if (!attempt.isFinished() && began != null && assignment != null) {
            var length = attempt.endBreak(times.of(assignment, student.id()), now);
            held.items().stream()
                    .filter(item -> !item.isAnswered() && item.presentedAt().isBefore(began))
                    .forEach(item -> item.waitFor(length));
        }
        return reading.state(held);
    }
}
