package org.casebook.assignment;

import java.time.Instant;
import java.util.UUID;
import org.casebook.base.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * What holds for one student in one assignment otherwise than for the rest, and otherwise than for the student in the
 * class's other assignments ({@link LastingAccommodations}). What is null here is as it is there.
 *
 * @param excused whether the student need not do it at all
 * @param due an own due time, or null
 * @param closes an own closing time, or null
 * @param extraTimePercent how much longer than the time limit, in per cent of it, 0 or more, or null
 * @param readAloud whether questions can be read aloud, or null
 * @param breakMinutes for how many minutes in all the time limit stands still in breaks, 0 or more, or null
 * @param extraAttempts how many attempts beyond those that the others have, from 0 to {@value #MOST_ATTEMPTS}
 */
public record Accommodation(
        UUID student,
        boolean excused,
        @Nullable Instant due,
        @Nullable Instant closes,
        @Nullable Integer extraTimePercent,
        @Nullable Boolean readAloud,
        @Nullable Integer breakMinutes,
        int extraAttempts) {

    public static final int MOST_ATTEMPTS = 20;

    /** @throws InvalidInputException if the extra time, the breaks or the attempts are out of their range */
    public Accommodation {
        if (extraTimePercent != null) {
            Allowances.requireExtraTime(extraTimePercent);
        }
        if (breakMinutes != null) {
            Allowances.requireBreaks(breakMinutes);
        }
        if (extraAttempts < 0 || extraAttempts > MOST_ATTEMPTS) {
            throw new InvalidInputException("attempts", "Further attempts can be from 0 to " + MOST_ATTEMPTS + ".");
        }
    }

    /** No further attempts. */
    public Accommodation(
            UUID student,
            boolean excused,
            @Nullable Instant due,
            @Nullable Instant closes,
            @Nullable Integer extraTimePercent,
            @Nullable Boolean readAloud,
            @Nullable Integer breakMinutes) {
        this(student, excused, due, closes, extraTimePercent, readAloud, breakMinutes, 0);
    }

    /** Times alone; all else is as in the class. */
    public Accommodation(
            UUID student,
            boolean excused,
            @Nullable Instant due,
            @Nullable Instant closes,
            @Nullable Integer extraTimePercent) {
        this(student, excused, due, closes, extraTimePercent, null, null);
    }

    /** All as for the rest. */
    public static Accommodation none(UUID student) {
        return new Accommodation(student, false, null, null, null);
    }

    /** Whether it is the same as having none. */
    public boolean isNone() {
        return equals(none(student));
    }
}
