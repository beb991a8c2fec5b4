package org.casebook.signin;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Looks at passwords a few at a time, whoever came first being first. A comparison is slow on purpose; when a whole school
 * signs in at once, those who come wait for each other, and those at work don't wait for them.
 */
final class SignInQueue {

    private final Semaphore places;

    /** @param atOnce how many are looked at at the same time, 1 or more */
    SignInQueue(int atOnce) {
        this.places = new Semaphore(atOnce, true);
    }

    /** As many as leave half of the processors to those who are at work. */
    static SignInQueue onHalfTheProcessors() {
        return new SignInQueue(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    /** Waits for a place, and gives it back however the attempt ends. */
    <T> T inTurn(Supplier<T> attempt) {
        places.acquireUninterruptibly();
        try {
            return attempt.get();
        } finally {
            places.release();
        }
    }
}
