package org.casebook.writing;

import java.time.Instant;
import org.casebook.course.writing.WritingTask;
import org.jspecify.annotations.Nullable;

/**
 * What a teacher asks a class to write.
 *
 * @param courseTask which of the course's tasks it was copied from; null for a teacher's own
 * @param task all of it, as the students get it
 * @param due by when, or null
 */
public record WritingPlan(
        @Nullable String courseTask,
        WritingTask task,
        @Nullable Instant due,
        MarkedBy markedBy) {

    /** The same with another due time. */
    public WritingPlan dueAt(@Nullable Instant other) {
        return new WritingPlan(courseTask, task, other, markedBy);
    }
}
