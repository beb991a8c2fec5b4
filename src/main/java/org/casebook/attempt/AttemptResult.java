package org.casebook.attempt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a student sees of an attempt of their own when looking back. */
public sealed interface AttemptResult permits AttemptReview, AttemptResult.Withheld {

    AttemptSummary head();

    /**
     * A test whose answers are not talked about yet.
     *
     * @param from when they will be, or null where that waits for the teacher
     */
    record Withheld(AttemptSummary head, @Nullable Instant from) implements AttemptResult {}
}
