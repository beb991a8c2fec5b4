package org.casebook.assignment;

import java.time.Instant;
import java.util.UUID;
import org.casebook.base.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * What holds for one student otherwise than for the rest.
 *
 * @param excused whether the student need not do it at all
 * @param due an own due time, or null for everyone's
 * @param closes an own closing time, or null for everyone's
 * @param extraTimePercent how much longer than the time limit, in per cent of it, 0 or more
 */
public record Accommodation(
        UUID student,
        boolean excused,
        @Nullable Instant due,
        @Nullable Instant closes,
        int extraTimePercent) {

    private static final int MOST_EXTRA_TIME = 300;

    public Accommodation {
        if (extraTimePercent < 0 || extraTimePercent > MOST_EXTRA_TIME) {
            throw new InvalidInputException("Extra time is from 0 to " + MOST_EXTRA_TIME + " per cent.");
        }
    }

    /** Whether it is the same as having none. */
    public boolean isNone() {
        return !excused && due == null && closes == null && extraTimePercent == 0;
    }
}
