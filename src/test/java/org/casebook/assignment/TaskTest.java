package org.casebook.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.casebook.support.Plans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for a student: what the class allows them, with the assignment's own laid over it. */
class TaskTest {

    private static final UUID STUDENT = new UUID(1, 2);
    private static final Instant OPENS = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant DUE = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-03-02T11:00:00Z");
    private static final Duration LIMIT = Duration.ofMinutes(20);
    private static final Allowances QUARTER = new Allowances(25, 0, true, 10);

    @Test
    void extraTimeMovesTheClosingTimeAlongAndNotTheDueTime() {
        var task = task(LateRule.MARKED, null, QUARTER);

        assertThat(task.timeLimit()).isEqualTo(Duration.ofMinutes(25));
        assertThat(task.schedule().due()).isEqualTo(DUE);
        assertThat(task.schedule().closes()).isEqualTo(CLOSES.plus(Duration.ofMinutes(5)));
        // Begun in the last second that others could begin in, an attempt has its whole limit beyond what they have.
        var lastMoment = CLOSES.minus(LIMIT);
        assertThat(task.endOfAttempt(lastMoment)).isEqualTo(lastMoment.plus(Duration.ofMinutes(25)));
    }

    @Test
    void whereLateWorkIsRefusedTheDueTimeIsTheEndThatMovesAlong() {
        var task = task(LateRule.REFUSED, null, QUARTER);

        assertThat(task.schedule().end()).isEqualTo(DUE.plus(Duration.ofMinutes(5)));
    }

    @Test
    void aLaterClosingMovesBothTimesAndTheEndOnceMoreByTheExtraTime() {
        var task = task(LateRule.MARKED, null, new Allowances(50, 24, false, 0));

        assertThat(task.schedule().due()).isEqualTo(DUE.plus(Duration.ofDays(1)));
        assertThat(task.schedule().closes())
                .isEqualTo(CLOSES.plus(Duration.ofDays(1)).plus(Duration.ofMinutes(10)));
    }

    @Test
    void whatTheAssignmentSetsStandsAndTheRestIsAsInTheClass() {
        var own = new Accommodation(STUDENT, false, null, CLOSES.plusSeconds(60), 0, null, 30);

        var task = task(LateRule.MARKED, own, QUARTER);

        assertThat(task.allowances()).isEqualTo(new Allowances(0, 0, true, 30));
        assertThat(task.timeLimit()).isEqualTo(LIMIT);
        assertThat(task.schedule().closes()).isEqualTo(CLOSES.plusSeconds(60));
        assertThat(task(LateRule.MARKED, new Accommodation(STUDENT, true, null, null, null), QUARTER)
                        .allowances())
                .isEqualTo(QUARTER);
        assertThat(task(LateRule.MARKED, new Accommodation(STUDENT, false, null, null, null, false, null), QUARTER)
                        .allowances()
                        .readAloud())
                .isFalse();
    }

    @Test
    void theClosingTimeIsNeverBeforeTheDueTime() {
        var later = CLOSES.plus(Duration.ofDays(2));

        var task = task(LateRule.MARKED, new Accommodation(STUDENT, false, later, null, null), QUARTER);

        assertThat(task.schedule().closes()).isEqualTo(later);
    }

    @Test
    void withoutATimeLimitExtraTimeMovesNothing() {
        var plan = Plans.of(List.of(), Plans.practice(List.of("one"), 4), schedule(LateRule.MARKED));
        var assignment = new Assignment(new UUID(3, 4), new UUID(5, 6), plan, OPENS, null);

        assertThat(Task.of(assignment, STUDENT, null, QUARTER).schedule()).isEqualTo(plan.schedule());
    }

    private static Task task(LateRule late, @Nullable Accommodation own, Allowances lasting) {
        var quiz = Plans.quiz(List.of("one"), 4, FeedbackTime.AT_ONCE, false, 1, LIMIT);
        var plan = Plans.of(List.of(), quiz, schedule(late));
        return Task.of(new Assignment(new UUID(3, 4), new UUID(5, 6), plan, OPENS, null), STUDENT, own, lasting);
    }

    private static Schedule schedule(LateRule late) {
        return new Schedule(OPENS, DUE, CLOSES, late);
    }
}
