package org.casebook.support;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people who write at once, each in a thread and a transaction of their own. */
@Component
public class TwoWriters {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final String waiting;

    TwoWriters(TransactionTemplate transaction, JdbcClient jdbc, DataSource database) throws java.sql.SQLException {
        this.transaction = transaction;
        this.jdbc = jdbc;
        try (var connection = database.getConnection()) {
            waiting = connection.getMetaData().getDatabaseProductName().equals("H2")
                    ? "select count(*) from information_schema.sessions where blocker_id is not null"
                    : "select count(*) from pg_stat_activity"
                            + " where wait_event_type = 'Lock' and datname = current_database()";
        }
    }

    /**
     * The first has written, and not yet committed, when the second begins; it commits once the second waits for it, or is
     * done without having waited.
     *
     * @return why the second failed, if it did
     */
    public Optional<Throwable> overlap(Runnable first, Runnable second) {
        var later = new CompletableFuture<@Nullable Void>();
        transaction.executeWithoutResult(_ -> {
            first.run();
            Thread.ofVirtual().start(() -> complete(later, second));
            awaitDoneOrWaiting(later);
        });
        try {
            later.orTimeout(LIMIT.toSeconds(), java.util.concurrent.TimeUnit.SECONDS)
                    .join();
            return Optional.empty();
        } catch (CompletionException failed) {
            return Optional.of(failed.getCause());
        }
    }

    /** Somebody else does this from the beginning to the end, whatever the caller is in the middle of. */
    public static void elsewhere(Runnable work) {
        CompletableFuture.runAsync(work, task -> Thread.ofVirtual().start(task))
                .orTimeout(LIMIT.toSeconds(), java.util.concurrent.TimeUnit.SECONDS)
                .join();
    }

    private static void complete(CompletableFuture<@Nullable Void> later, Runnable work) {
        try {
            work.run();
            later.complete(null);
        } catch (RuntimeException | Error failure) {
            later.completeExceptionally(failure);
        }
    }

    private void awaitDoneOrWaiting(CompletableFuture<?> later) {
        Waiting.until(
                "the second writer ends or waits",
                () -> later.isDone() || jdbc.sql(waiting).query(Long.class).single() > 0);
    }
}
