package org.casebook.base;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Writes for many at once: whoever comes while a write is under way waits for the next, which serves all who have come
 * by then. One after the other they would stand in line, each for a write of its own.
 */
final class GroupCommit {

    private final Runnable write;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition done = lock.newCondition();
    private long come;
    private long served;
    private boolean writing;

    /** @param write makes all lasting that has been committed when it begins; run by one thread at a time */
    GroupCommit(Runnable write) {
        this.write = write;
    }

    /**
     * Returns once a write has ended that began after this call.
     *
     * @throws RuntimeException what the write throws, if it was this thread's; who waited for a failed one tries anew
     */
    void await() {
        lock.lock();
        try {
            long own = ++come;
            while (served < own) {
                if (writing) {
                    done.awaitUninterruptibly();
                } else {
                    writeForAll();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** Called with the lock, which others have meanwhile to join the next write. */
    private void writeForAll() {
        long all = come;
        writing = true;
        lock.unlock();
        boolean written = false;
        try {
            write.run();
            written = true;
        } finally {
            lock.lock();
            writing = false;
            if (written) {
                served = all;
            }
            done.signalAll();
        }
    }
}
