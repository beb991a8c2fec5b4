package org.casebook.learning;

import java.time.Clock;
import java.util.List;
import org.casebook.assignment.AssignmentChanged;
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
        var over = sittings.over(clock.instant().minus(SittingFlow.GRACE));
        for (var sitting : over) {
            transaction.executeWithoutResult(_ -> flow.hold(sitting.accountId(), sitting.id()));
        }
        if (!over.isEmpty()) {
            LOG.info("{} quizzes handed in, their time being up", over.size());
        }
    }

    /**
     * Another closing time, or extra time for a student, holds for attempts under way too. Those are read once their
     * students are locked: what a student does in the meantime comes before or after, and isn't undone.
     */
    @EventListener
    void assignmentChanged(AssignmentChanged changed) {
        abilities.lockAll(sittings.studentsAt(changed.assignment())).stream()
                .flatMap(locked -> sittings.findByOpenFor(locked.accountId()).stream())
                .forEach(this::endAnew);
    }

    private void endAnew(Sitting sitting) {
        var assignment = sitting.assignment();
        if (assignment != null) {
            times.of(assignment, List.of(sitting.accountId())).forEach(sitting::endBy);
        }
    }
}
