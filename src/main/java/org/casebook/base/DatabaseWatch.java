package org.casebook.base;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/**
 * Knows when the database can't be reached. From then on one thread asks for it and everybody else is refused at once,
 * so that a thousand pages that try again don't hold a server's threads in waiting: docs/decisions/lost-database.md.
 */
@Component
public class DatabaseWatch implements BeanPostProcessor {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);

    private final AtomicBoolean away = new AtomicBoolean();

    /** Whether it could not be reached the last time. */
    public boolean isAway() {
        return away.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof HikariDataSource pool ? new Gate(pool) : bean;
    }

    private final class Gate extends DelegatingDataSource {

        private final HikariDataSource pool;

        private Gate(HikariDataSource pool) {
            super(pool);
            this.pool = pool;
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (away.get()) {
                throw new SQLTransientConnectionException("the database could not be reached a moment ago");
            }
            try {
                return pool.getConnection();
            } catch (SQLTransientConnectionException unreachable) {
                if (away.compareAndSet(false, true)) {
                    LOG.error("The database can't be reached; Casebook goes on when it is back", unreachable);
                    Thread.ofVirtual().name("database").start(this::waitForIt);
                }
                throw unreachable;
            }
        }

        /** Each try takes as long as the pool waits for a connection. */
        private void waitForIt() {
            while (!pool.isClosed()) {
                try {
                    pool.getConnection().close();
                    LOG.info("The database can be reached again");
                    away.set(false);
                    return;
                } catch (SQLException stillAway) {
                    LOG.debug("The database is still away", stillAway);
                }
            }
        }
    }
}
