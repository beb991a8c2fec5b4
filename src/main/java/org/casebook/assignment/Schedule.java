package org.casebook.assignment;

import java.time.Instant;
import org.casebook.base.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * When work can be done.
 *
 * @param opens from when
 * @param due by when it is to be done, or null
 * @param closes until when it is taken at all, or null for always
 * @param late what happens between due and closes
 */
public record Schedule(
        Instant opens, @Nullable Instant due, @Nullable Instant closes, LateRule late) {

    public Schedule {
        if (due != null && !due.isAfter(opens)) {
            throw new InvalidInputException("due", "The due time must be after the opening time.");
        }
        if (closes != null && !closes.isAfter(opens)) {
            throw new InvalidInputException("closes", "The closing time must be after the opening time.");
        }
        if (due != null && closes != null && closes.isBefore(due)) {
            throw new InvalidInputException("closes", "The closing time can't be before the due time.");
        }
        if (late == LateRule.REFUSED && due == null) {
            throw new InvalidInputException("due", "Late work can only be refused if there is a due time.");
        }
    }

    /** After which nothing is taken; null if never. */
    public @Nullable Instant end() {
        return late == LateRule.REFUSED ? due : closes;
    }

    /** By when work is asked for: when it is due, or else when it ends; null if there is no such time. */
    public @Nullable Instant lastTime() {
        return due != null ? due : end();
    }

    /** The same with an early end. */
    Schedule endingAt(Instant end) {
        return new Schedule(opens, due == null || due.isBefore(end) ? due : end, end, late);
    }

    /** The same with a later {@link #lastTime}, and no closing before it. */
    Schedule extendedTo(Instant until) {
        var later = closes == null || due != null && !closes.isBefore(until) ? closes : until;
        return new Schedule(opens, due == null ? null : until, later, late);
    }

    public boolean isOpen(Instant now) {
        return !now.isBefore(opens) && !isOver(now);
    }

    public boolean isOver(Instant now) {
        var end = end();
        return end != null && !now.isBefore(end);
    }

    /** Whether something done at that time is late. */
    public boolean isLate(Instant at) {
        return due != null && at.isAfter(due);
    }
}
