package org.casebook.assignment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assignment of a class.
 *
 * @param givenAt when it was given out, null for a draft, which no student sees
 * @param releasedAt when the teacher released the feedback, or null
 */
public record Assignment(
        UUID id,
        UUID classId,
        AssignmentPlan plan,
        @Nullable Instant givenAt,
        @Nullable Instant releasedAt) {

    /** Whether there are grades for it; what is only to be read is graded by its being done. */
    public boolean isGraded() {
        var quiz = plan.quiz();
        return quiz == null || quiz.isGraded();
    }

    public boolean isGiven() {
        return givenAt != null;
    }
}
