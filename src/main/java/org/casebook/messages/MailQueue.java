package org.casebook.messages;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Mails go one message after another, apart from the requests; so many wait at most. */
@Component
class MailQueue implements AutoCloseable {

    private static final int MOST = 50;
    private static final int PATIENCE_SECONDS = 10;

    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST),
            Thread.ofPlatform().name("mail").daemon().factory(),
            new ThreadPoolExecutor.AbortPolicy());

    /** @throws java.util.concurrent.RejectedExecutionException if too much waits, or the server stops */
    void add(Runnable work) {
        worker.execute(work);
    }

    /** What is being sent when the server stops has a moment. */
    @Override
    public void close() {
        worker.shutdown();
        try {
            if (!worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException inAHurry) {
            worker.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
