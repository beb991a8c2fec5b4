package org.casebook.recall;

import java.time.Instant;
import org.casebook.attempt.PastAnswer;
import org.jspecify.annotations.Nullable;

/**
 * A question that a student has missed.
 *
 * @param missed the latest answer to it that wasn't right
 * @param putRight when it was answered right after that, or null
 */
public record MissedQuestion(PastAnswer missed, @Nullable Instant putRight) {

    public boolean isOpen() {
        return putRight == null;
    }
}
