package org.casebook.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as it holds for one student: with their own times.
 *
 * @param className the class's name; empty where only the times matter
 * @param classArchived whether the class's term is over, after which nothing is taken
 * @param accommodation what holds for the student in this assignment alone, or null
 * @param allowances what the student is allowed here: as in the whole class, or as the accommodation has it
 * @param schedule the student's own
 * @param timeLimit the student's own for one attempt, or null
 */
public record Task(
        Assignment assignment,
        String className,
        boolean classArchived,
        UUID student,
        @Nullable Accommodation accommodation,
        Allowances allowances,
        Schedule schedule,
        @Nullable Duration timeLimit) {

    /** The times for a student with an accommodation, or without one. */
    static Task of(Assignment assignment, UUID student, @Nullable Accommodation own, Allowances lasting) {
        return of(assignment, "", false, student, own, lasting);
    }

    /**
     * For a student with an accommodation, or without one.
     *
     * @param lasting what the student is allowed in the whole class
     */
    static Task of(
            Assignment assignment,
            String className,
            boolean classArchived,
            UUID student,
            @Nullable Accommodation own,
            Allowances lasting) {
        var plan = assignment.plan();
        var quiz = plan.quiz();
        var limit = quiz == null ? null : quiz.timeLimit();
        var allowances = own == null ? lasting : lasting.with(own);
        var extra = limit == null ? Duration.ZERO : allowances.extra(limit);
        return new Task(
                assignment,
                className,
                classArchived,
                student,
                own,
                allowances,
                with(plan.schedule(), own, allowances.later(), extra),
                limit == null ? null : limit.plus(extra));
    }

    /**
     * The schedule moved along. Due and closing times are later by what the student is allowed; the end, after which
     * nothing is taken, also by the extra time, so that an attempt begun just before everyone's end has its own limit
     * beyond what the others have. An own time of the assignment stands as it was typed. A later due time than the closing
     * time would be worth nothing: it moves the closing time along.
     */
    private static Schedule with(Schedule all, @Nullable Accommodation own, Duration later, Duration extra) {
        boolean endsWhenDue = all.late() == LateRule.REFUSED;
        var due =
                own != null && own.due() != null ? own.due() : plus(all.due(), endsWhenDue ? later.plus(extra) : later);
        var closes = own != null && own.closes() != null ? own.closes() : plus(all.closes(), later.plus(extra));
        if (due != null && closes != null && closes.isBefore(due)) {
            closes = due;
        }
        return new Schedule(all.opens(), due, closes, all.late());
    }

    private static @Nullable Instant plus(@Nullable Instant time, Duration later) {
        return time == null ? null : time.plus(later);
    }

    /** Whether work is taken at that time. */
    public boolean isOpen(Instant now) {
        return !classArchived && !isWithdrawn() && schedule.isOpen(now);
    }

    /** Whether nothing is taken any more at that time. */
    public boolean isOver(Instant now) {
        return classArchived || isWithdrawn() || schedule.isOver(now);
    }

    public boolean isWithdrawn() {
        return assignment.isWithdrawn();
    }

    /** After which nothing is taken from the student; null if never. */
    public @Nullable Instant end() {
        return earlier(schedule.end(), assignment.withdrawnAt());
    }

    /** Whether one more attempt at its quiz may be begun after so many. */
    public boolean allowsAnother(int begun) {
        var quiz = plan().quiz();
        return quiz != null && quiz.allows(begun - (accommodation == null ? 0 : accommodation.extraAttempts()));
    }

    public boolean excused() {
        return accommodation != null && accommodation.excused();
    }

    public UUID id() {
        return assignment.id();
    }

    public AssignmentPlan plan() {
        return assignment.plan();
    }

    /** When an attempt begun then is handed in at the latest; null if never. */
    public @Nullable Instant endOfAttempt(Instant begun) {
        return earlier(end(), timeLimit == null ? null : begun.plus(timeLimit));
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }
}
