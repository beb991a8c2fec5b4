package org.casebook.attempt;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.FeedbackRelease;
import org.casebook.assignment.Task;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.people.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens an attempt at an assignment again that was handed in. */
@Service
@Transactional
public class Reopening {

    /** The longest time that it can be opened for, in minutes. */
    public static final int LONGEST = 600;

    private final Assignments assignments;
    private final FeedbackRelease feedback;
    private final AttemptRepository attempts;
    private final AttemptOutcomes outcomes;
    private final OngoingAttempts ongoing;
    private final AttemptLifecycle flow;
    private final Audit audit;
    private final Clock clock;

    Reopening(
            Assignments assignments,
            FeedbackRelease feedback,
            AttemptRepository attempts,
            AttemptOutcomes outcomes,
            OngoingAttempts ongoing,
            AttemptLifecycle flow,
            Audit audit,
            Clock clock) {
        this.assignments = assignments;
        this.feedback = feedback;
        this.attempts = attempts;
        this.outcomes = outcomes;
        this.ongoing = ongoing;
        this.flow = flow;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Whether opening an attempt again can do something.
     *
     * @param obstacle why it can't, or null
     * @param keyIsOut whether students may know which answers are right
     */
    public record Offer(@Nullable String obstacle, boolean keyIsOut) {}

    /**
     * Looks whether opening an attempt again can do something. For teachers of the assignment's class.
     *
     * @throws NotFoundException for others
     */
    public Offer offer(Actor teacher, UUID id) {
        var now = clock.instant();
        var held = held(id);
        var task = task(teacher, held);
        boolean keyIsOut = feedback.isKeyOut(task.id(), now);
        try {
            requireReopenable(held, task, now);
            return new Offer(null, keyIsOut);
        } catch (InvalidInputException refusal) {
            return new Offer(refusal.getMessage(), keyIsOut);
        }
    }

    /**
     * Opens an attempt again: it goes on where it was. For teachers of the assignment's class.
     *
     * @param minutes how long it can be worked on from now; null for as long as the assignment is open
     * @throws NotFoundException for others
     * @throws InvalidInputException if it can't be gone on with, with the reason
     */
    public void reopen(Actor teacher, UUID id, @Nullable Integer minutes) {
        var held = held(id);
        var now = clock.instant();
        var attempt = held.attempt();
        var task = task(teacher, held);
        if (minutes != null && (minutes < 1 || minutes > LONGEST)) {
            throw new InvalidInputException("minutes", "The time must be from 1 to " + LONGEST + " minutes.");
        }
        requireReopenable(held, task, now);
        attempt.reopen(now, minutes, task);
        outcomes.drop(attempt);
        flow.next(held, now);
        if (attempt.isFinished()) {
            throw new InvalidInputException("No question is left that this attempt hasn't had.");
        }
        audit.record(
                teacher.id(),
                AuditAction.ATTEMPT_REOPENED,
                AuditSubject.attempt(id).in(task.assignment().classId()),
                minutes == null ? "While the assignment is open" : "For " + minutes + " minutes");
    }

    /** Nothing of the attempt is read before its student is locked. */
    private OngoingAttempt held(UUID id) {
        var ability = ongoing.lock(attempts.ownerOf(id).orElseThrow(() -> missing(id)));
        return ongoing.read(id, ability).orElseThrow(() -> missing(id));
    }

    private Task task(Actor teacher, OngoingAttempt held) {
        var attempt = held.attempt();
        var assignment = attempt.assignment();
        if (assignment == null) {
            throw missing(attempt.id());
        }
        return assignments.tasks(teacher, assignment).stream()
                .filter(each -> each.student().equals(attempt.accountId()))
                .findFirst()
                .orElseThrow(() -> missing(attempt.id()));
    }

    private void requireReopenable(OngoingAttempt held, Task task, Instant now) {
        var attempt = held.attempt();
        if (task.isWithdrawn()) {
            throw new InvalidInputException("The assignment is withdrawn. Bring it back first.");
        }
        if (!task.isOpen(now)) {
            throw new InvalidInputException(
                    "The assignment is not open now. Give it, or this student, a later closing time first.");
        }
        flow.open(held.ability(), now).ifPresent(open -> {
            throw new InvalidInputException(
                    open.id().equals(attempt.id())
                            ? "This attempt is open."
                            : "The student has another quiz open, and one is open at a time.");
        });
        var latest =
                attempts.findByAccountIdOrderByStartedAt(attempt.accountId()).getLast();
        // What is known of a student goes from attempt to attempt; one in the middle can't grow any more.
        if (!latest.id().equals(attempt.id())) {
            throw new InvalidInputException(
                    "The student has begun another quiz since, and only the latest can be opened again.");
        }
        if (flow.isComplete(held)) {
            throw new InvalidInputException("All questions of this attempt are answered.");
        }
    }

    private static NotFoundException missing(UUID id) {
        return new NotFoundException("attempt " + id);
    }
}
