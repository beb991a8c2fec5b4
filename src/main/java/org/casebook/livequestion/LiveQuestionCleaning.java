package org.casebook.livequestion;

import java.time.Clock;
import java.time.Duration;
import org.casebook.base.ClusterLock;
import org.casebook.base.RowLocks;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts away the live questions that nobody has ended. They are over before; this takes the answers away. */
@Component
record LiveQuestionCleaning(
        LiveQuestionRepository questions,
        Votes votes,
        RowLocks locks,
        TransactionTemplate transaction,
        ClusterLock once,
        Clock clock) {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** {@code casebook.live-questions.cron} says when; '-' means never. */
    @Scheduled(cron = "${casebook.live-questions.cron:0 */10 * * * *}")
    void clean() {
        once.run("live-questions", LONGEST, this::putAway);
    }

    /** Each in a transaction of its own, so that one that somebody holds keeps up none of the others. */
    void putAway() {
        for (var id : questions.overdue(clock.instant())) {
            transaction.executeWithoutResult(_ -> locks.hold(LiveQuestion.class, id)
                    .filter(question -> !question.isPutAway())
                    .ifPresent(question -> votes.putAway(question, clock.instant())));
        }
    }
}
