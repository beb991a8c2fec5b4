package org.casebook.attempt;

import java.time.Instant;
import java.util.UUID;
import org.casebook.course.question.Question;
import org.jspecify.annotations.Nullable;

/**
 * What a teacher has put right for a class about one version of a question.
 *
 * @param version the question's version
 * @param by the display name of who made it
 * @param answers how many answers it holds for
 * @param undoneAt when it was taken back, or null
 */
public record Regrade(
        UUID id,
        UUID classId,
        UUID version,
        Question question,
        Kind kind,
        String by,
        Instant at,
        long answers,
        @Nullable Instant undoneAt) {

    /** What is put right. */
    public sealed interface Kind {}

    /** Answers to the question don't count. */
    public record Voided() implements Kind {}

    /** These words count as right too, as the question's own key takes them: without case, accents or punctuation. */
    public record Accepted(String text) implements Kind {

        public Accepted {
            text = text.strip();
        }
    }
}
