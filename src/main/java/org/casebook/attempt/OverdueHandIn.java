package org.casebook.attempt;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.casebook.assignment.AccommodationsChanged;
import org.casebook.assignment.AssignmentChanged;
import org.casebook.assignment.Task;
import org.casebook.assignment.TaskTimes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands in attempts whose time is up, whether the student's device is on or not. Each is a transaction of its own; of two
 * nodes that come to the same one, the later finds it handed in.
 */
@Component
class OverdueHandIn {

    private static final Logger LOG = LoggerFactory.getLogger(OverdueHandIn.class);

    /** The clocks of machines that share a database may differ by this much. */
    private static final Duration CLOCKS_APART = Duration.ofSeconds(30);

    private final AttemptRepository attempts;
    private final AbilityRepository abilities;
    private final AttemptLifecycle flow;
    private final TaskTimes times;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OverdueHandIn(
            AttemptRepository attempts,
            AbilityRepository abilities,
            AttemptLifecycle flow,
            TaskTimes times,
            TransactionTemplate transaction,
            Clock clock) {
        this.attempts = attempts;
        this.abilities = abilities;
        this.flow = flow;
        this.times = times;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** {@code casebook.hand-in.cron} says when it is looked for attempts to hand in; '-' means never. */
    @Scheduled(cron = "${casebook.hand-in.cron:*/10 * * * * *}")
    void handIn() {
        putRight();
        var over = attempts.over(clock.instant().minus(AttemptLifecycle.GRACE));
        for (var attempt : over) {
            transaction.executeWithoutResult(_ -> flow.hold(attempt.accountId(), attempt.id(), clock));
        }
        if (!over.isEmpty()) {
            LOG.info("{} quizzes handed in, their time being up", over.size());
        }
    }

    /** The server's clock was put back: what began after now began now, so that nobody has a day for twenty minutes. */
    private void putRight() {
        var students = attempts.beganAfter(clock.instant().plus(CLOCKS_APART));
        if (!students.isEmpty()) {
            LOG.warn("The clock was put back: the time of {} quizzes under way runs from now", students.size());
            transaction.executeWithoutResult(
                    _ -> endAnew(students, (attempt, task) -> attempt.runFrom(task, clock.instant())));
        }
    }

    /** Another closing time holds for attempts under way too. */
    @EventListener
    void assignmentChanged(AssignmentChanged changed) {
        endAnew(attempts.studentsAt(changed.assignment()), Attempt::endBy);
    }

    /** So does extra time, or a later closing, for a student. */
    @EventListener
    void accommodationsChanged(AccommodationsChanged changed) {
        endAnew(changed.students(), Attempt::endBy);
    }

    /** Quizzes are read once their students are locked: what a student does meanwhile comes before or after. */
    private void endAnew(Collection<UUID> students, BiConsumer<Attempt, Task> change) {
        abilities.lockAll(students).stream()
                .flatMap(locked -> attempts.findByOpenFor(locked.accountId()).stream())
                .forEach(attempt -> {
                    var assignment = attempt.assignment();
                    if (assignment != null) {
                        change.accept(attempt, times.of(assignment, attempt.accountId()));
                    }
                });
    }
}
