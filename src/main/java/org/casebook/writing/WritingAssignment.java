package org.casebook.writing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a class is asked to write.
 *
 * @param givenAt when it was given out; null for a draft
 * @param withdrawnAt when it was taken from its students, or null
 * @param releasedAt since when students see their marks, or null
 */
public record WritingAssignment(
        UUID id,
        UUID classId,
        WritingPlan plan,
        @Nullable Instant givenAt,
        @Nullable Instant withdrawnAt,
        @Nullable Instant releasedAt) {

    public String title() {
        return plan.task().title();
    }

    public boolean isGiven() {
        return givenAt != null;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public boolean isReleased() {
        return releasedAt != null;
    }

    /** Whether a text that came at a time was late; what came on paper the teacher has in hand, and knows. */
    public boolean isLate(Instant at) {
        return plan.due() != null && at.isAfter(plan.due());
    }

    /** The same for who is still to write. */
    WritingAssignment withoutSamples() {
        var without = new WritingPlan(plan.courseTask(), plan.task().withoutSamples(), plan.due(), plan.markedBy());
        return new WritingAssignment(id, classId, without, givenAt, withdrawnAt, releasedAt);
    }
}
