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
 * Hands in sittings whose time is up, whether the student's device is on or not. Each is a transaction of its own; of two
 * nodes that come to the same one, the later finds it handed in.
 */
@Component
class TimeIsUp {

    private static final Logger LOG = LoggerFactory.getLogger(TimeIsUp.class);

    /** The clocks of machines that share a database may differ by this much. */
    private static final Duration CLOCKS_APART = Duration.ofSeconds(30);

    private final SittingRepository sittings;
    private final AbilityRepository abilities;
    private final SittingFlow flow;
    private final TaskTimes times;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TimeIsUp(
            SittingRepository sittings,
            AbilityRepository abilities,
            SittingFlow flow,
            TaskTimes times,
            TransactionTemplate transaction,
            Clock clock) {
        this.sittings = sittings;
        this.abilities = abilities;
        this.flow = flow;
        this.times = times;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** {@code casebook.hand-in.cron} says when it is looked for sittings to hand in; '-' means never. */
    @Scheduled(cron = "${casebook.hand-in.cron:*/10 * * * * *}")
    void handIn() {
        putRight();
        var over = sittings.over(clock.instant().minus(SittingFlow.GRACE));
        for (var sitting : over) {
            transaction.executeWithoutResult(_ -> flow.hold(sitting.accountId(), sitting.id()));
        }
        if (!over.isEmpty()) {
            LOG.info("{} quizzes handed in, their time being up", over.size());
        }
    }

    /** The server's clock was put back: what began after now began now, so that nobody has a day for twenty minutes. */
    private void putRight() {
        var students = sittings.beganAfter(clock.instant().plus(CLOCKS_APART));
        if (!students.isEmpty()) {
            LOG.warn("The clock was put back: the time of {} quizzes under way runs from now", students.size());
            transaction.executeWithoutResult(
                    _ -> endAnew(students, (sitting, task) -> sitting.runFrom(task, clock.instant())));
        }
    }

    /** Another closing time holds for attempts under way too. */
    @EventListener
    void assignmentChanged(AssignmentChanged changed) {
        endAnew(sittings.studentsAt(changed.assignment()), Sitting::endBy);
    }

    /** So does extra time, or a later closing, for a student. */
    @EventListener
    void accommodationsChanged(AccommodationsChanged changed) {
        endAnew(changed.students(), Sitting::endBy);
    }

    /** Quizzes are read once their students are locked: what a student does meanwhile comes before or after. */
    private void endAnew(Collection<UUID> students, BiConsumer<Sitting, Task> change) {
        abilities.lockAll(students).stream()
                .flatMap(locked -> sittings.findByOpenFor(locked.accountId()).stream())
                .forEach(sitting -> {
                    var assignment = sitting.assignment();
                    if (assignment != null) {
                        change.accept(sitting, times.of(assignment, sitting.accountId()));
                    }
                });
    }
}
