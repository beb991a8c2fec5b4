package org.casebook.assignment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assignment of a class.
 *
 * @param givenAt when it was given out, null for a draft, which no student sees
 * @param releasedAt when the teacher released the feedback, or null
 * @param withdrawnAt when it was taken from its students, with what they had begun kept, or null
 */
public record Assignment(
        UUID id,
        UUID classId,
        AssignmentPlan plan,
        @Nullable Instant givenAt,
        @Nullable Instant releasedAt,
        @Nullable Instant withdrawnAt) {

    /** One that isn't withdrawn. */
    public Assignment(
            UUID id, UUID classId, AssignmentPlan plan, @Nullable Instant givenAt, @Nullable Instant releasedAt) {
        this(id, classId, plan, givenAt, releasedAt, null);
    }

    /** Whether there are grades for it; what is only to be read is graded by its being done. */
    public boolean isGraded() {
        var quiz = plan.quiz();
        return quiz == null || quiz.isGraded();
    }

    public boolean isGiven() {
        return givenAt != null;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** The same if it were planned otherwise. */
    Assignment as(AssignmentPlan other) {
        return new Assignment(id, classId, other, givenAt, releasedAt, withdrawnAt);
    }
}
