package org.casebook.base;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/**
 * Knows when the database can't be reached. From then on one thread asks for it and everybody else is refused at once,
 * so that a thousand pages that try again don't hold a server's threads in waiting: docs/decisions/lost-database.md.
 */
@Component
public class DatabaseWatch implements BeanPostProcessor, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);

    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    private final AtomicReference<@Nullable Exception> lost = new AtomicReference<>();
    private final List<Gate> gates = new CopyOnWriteArrayList<>();
    private final List<Runnable> holders = new CopyOnWriteArrayList<>();

    /** Whether it could not be reached the last time. */
    public boolean isAway() {
        return lost.get() != null;
    }

    /** For whoever holds a connection besides the pool's: lets go of it when the database has to be opened anew. */
    void beforeReopening(Runnable letGo) {
        holders.add(letGo);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
            var gate = new Gate(pool);
            gates.add(gate);
            return gate;
        }
        return bean;
    }

    @Override
    public void destroy() {
        gates.forEach(Gate::close);
    }

    private final class Gate extends DelegatingDataSource {

        private volatile HikariDataSource pool;
        private volatile boolean closed;
        private final AtomicReference<@Nullable CompletableFuture<Boolean>> asking = new AtomicReference<>();

        private Gate(HikariDataSource pool) {
            super(pool);
            this.pool = pool;
            // H2 that has closed its file still gives out connections, with which nothing can be done.
            pool.setExceptionOverride(new SQLExceptionOverride() {
                @java.lang.Override
                public SQLExceptionOverride.Override adjudicate(SQLException failure) {
                    if (DatabaseTrouble.isClosed(failure)) {
                        lose(failure);
                    }
                    return SQLExceptionOverride.Override.CONTINUE_EVICT;
                }
            });
        }

        @Override
        public Connection getConnection() throws SQLException {
            var reason = lost.get();
            if (reason != null) {
                throw new SQLTransientConnectionException("the database could not be reached a moment ago", reason);
            }
            try {
                return pool.getConnection();
            } catch (SQLTransientConnectionException waitedInVain) {
                if (isInUse() && isThere()) {
                    LOG.warn("All connections to the database were in use until somebody waited too long for one");
                    throw new SQLTransientConnectionException(
                            "all connections are in use", DatabaseTrouble.NO_CONNECTION_FREE, waitedInVain);
                }
                lose(waitedInVain);
                throw waitedInVain;
            }
        }

        private boolean isInUse() {
            var state = pool.getHikariPoolMXBean();
            return state != null && state.getActiveConnections() >= pool.getMaximumPoolSize();
        }

        /** Whether the database answers to a connection besides the pool's. Those who want to know at once ask once. */
        private boolean isThere() {
            var own = new CompletableFuture<Boolean>();
            var first = asking.compareAndExchange(null, own);
            if (first != null) {
                return first.join();
            }
            try (var another = new HikariDataSource(another());
                    var connection = another.getConnection()) {
                own.complete(connection.isValid((int) BETWEEN_TRIES.toSeconds()));
            } catch (SQLException | RuntimeException away) {
                LOG.debug("The database gives no connection besides the pool's", away);
                // One that has no connection left is there, too.
                own.complete(DatabaseTrouble.in(away).stream().anyMatch(trouble -> trouble == DatabaseTrouble.BUSY));
            } finally {
                asking.set(null);
            }
            return own.join();
        }

        private HikariConfig another() {
            var settings = settings();
            settings.setPoolName("besides");
            settings.setMetricsTrackerFactory(null);
            settings.setMinimumIdle(1);
            settings.setMaximumPoolSize(1);
            return settings;
        }

        private HikariConfig settings() {
            var settings = new HikariConfig();
            pool.copyStateTo(settings);
            return settings;
        }

        private void lose(SQLException failure) {
            if (lost.compareAndSet(null, failure)) {
                LOG.error("The database can't be reached; Casebook goes on when it is back", failure);
                Thread.ofVirtual().name("database").start(() -> waitForIt(failure));
            }
        }

        private void waitForIt(Exception failure) {
            var last = failure;
            while (!closed) {
                try {
                    if (pool.isClosed() || DatabaseTrouble.isClosed(last)) {
                        reopen();
                    } else {
                        pool.getConnection().close();
                    }
                    LOG.info("The database can be reached again");
                    lost.set(null);
                    return;
                } catch (SQLException | PoolInitializationException stillAway) {
                    LOG.debug("The database is still away", stillAway);
                    last = stillAway;
                    lost.set(stillAway);
                }
                try {
                    Thread.sleep(BETWEEN_TRIES);
                } catch (InterruptedException stopping) {
                    return;
                }
            }
        }

        /**
         * H2 closes its file when it can't write to it, and opens it anew once everybody has let go of it. Only a pool
         * that is closed has let go for certain.
         */
        private void reopen() {
            var settings = settings();
            holders.forEach(Runnable::run);
            pool.close();
            pool = new HikariDataSource(settings);
            setTargetDataSource(pool);
        }

        private void close() {
            closed = true;
            pool.close();
        }
    }
}
