package org.casebook.attempt;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a student was asked a question.
 *
 * @param attempt in which quiz; null outside quizzes
 * @param test whether that was a test
 * @param written the response in its written form, null while there is none
 */
public record Occasion(
        UUID student,
        @Nullable UUID attempt,
        boolean test,
        Instant at,
        @Nullable String written) {}
