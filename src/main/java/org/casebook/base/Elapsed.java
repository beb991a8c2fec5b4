package org.casebook.base;

import java.time.Duration;
import java.time.Instant;

/** How much time has passed by a clock that may be put back. */
public final class Elapsed {

    private Elapsed() {}

    /**
     * Whether now is still within a span that began then. What seems to have begun in the future began before the clock
     * was put back: it lasts no day because the clock was put back by one.
     */
    public static boolean isWithin(Duration span, Instant began, Instant now) {
        return Duration.between(began, now).abs().compareTo(span) < 0;
    }
}
