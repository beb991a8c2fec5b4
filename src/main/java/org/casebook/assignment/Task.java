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
 * @param accommodation what holds for the student otherwise than for the rest, or null
 * @param schedule the student's own
 * @param timeLimit the student's own for one attempt, or null
 */
public record Task(
        Assignment assignment,
        String className,
        boolean classArchived,
        UUID student,
        @Nullable Accommodation accommodation,
        Schedule schedule,
        @Nullable Duration timeLimit) {

    /** The times for a student with an accommodation, or without one. */
    static Task of(Assignment assignment, UUID student, @Nullable Accommodation own) {
        return of(assignment, "", false, student, own);
    }

    /** For a student with an accommodation, or without one. */
    static Task of(
            Assignment assignment, String className, boolean classArchived, UUID student, @Nullable Accommodation own) {
        var plan = assignment.plan();
        var quiz = plan.quiz();
        var limit = quiz == null ? null : quiz.timeLimit();
        if (own == null) {
            return new Task(assignment, className, classArchived, student, null, plan.schedule(), limit);
        }
        var longer = limit == null
                ? null
                : limit.plus(limit.multipliedBy(own.extraTimePercent()).dividedBy(100));
        return new Task(assignment, className, classArchived, student, own, with(plan.schedule(), own), longer);
    }

    /** A later due time than everyone's closing time would be worth nothing: it moves the closing time along. */
    private static Schedule with(Schedule all, Accommodation own) {
        var due = own.due() != null ? own.due() : all.due();
        var closes = own.closes() != null ? own.closes() : all.closes();
        if (due != null && closes != null && closes.isBefore(due)) {
            closes = due;
        }
        return new Schedule(all.opens(), due, closes, all.late());
    }

    /** Whether work is taken at that time. */
    public boolean isOpen(Instant now) {
        return !classArchived && schedule.isOpen(now);
    }

    /** Whether nothing is taken any more at that time. */
    public boolean isOver(Instant now) {
        return classArchived || schedule.isOver(now);
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
        var end = schedule.end();
        if (timeLimit == null) {
            return end;
        }
        var byLimit = begun.plus(timeLimit);
        return end == null || byLimit.isBefore(end) ? byLimit : end;
    }
}
