package org.casebook.support;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for another thread or process: looks again and again, and leaves it the processor in between. */
public final class Waiting {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration BETWEEN = Duration.ofMillis(5);

    private Waiting() {}

    /** What is waited for. */
    @FunctionalInterface
    public interface Look<E extends Exception> {
        boolean isSo() throws E;
    }

    /** @param what ends the sentence of a test that fails because it never came */
    public static <E extends Exception> void until(String what, Look<E> look) throws E {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!look.isSo()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain until " + what);
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }
}
