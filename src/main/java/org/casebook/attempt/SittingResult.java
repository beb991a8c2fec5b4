package org.casebook.attempt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a student sees of a sitting of their own when looking back. */
public sealed interface SittingResult permits SittingReview, SittingResult.Withheld {

    SittingHead head();

    /**
     * A test whose answers are not talked about yet.
     *
     * @param from when they will be, or null where that waits for the teacher
     */
    record Withheld(SittingHead head, @Nullable Instant from) implements SittingResult {}
}
