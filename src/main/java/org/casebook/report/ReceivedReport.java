package org.casebook.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.casebook.course.question.Response;
import org.jspecify.annotations.Nullable;

/**
 * A report as a teacher or an administrator reads it.
 *
 * @param student the display name; null for administrators, who needn't know
 * @param classes those of the reader's in which the student is
 * @param place where the question was asked
 * @param response what the student answered there; null while there is no answer
 * @param answer what a teacher says to it, or null
 */
public record ReceivedReport(
        @Nullable String student,
        List<UUID> classes,
        Reason reason,
        String text,
        Instant at,
        Place place,
        @Nullable Response response,
        @Nullable String answer) {

    public ReceivedReport {
        classes = List.copyOf(classes);
    }

    /** Where a question was asked. */
    public enum Place {
        QUIZ("in a quiz"),
        TEST("in a test"),
        ROUND("when it was asked again, outside quizzes");

        private final String label;

        Place(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
