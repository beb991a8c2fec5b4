package org.casebook.base;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.DataSourceUnwrapper;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Writes every commit to H2's file before anyone is told of it: docs/decisions/durable-answers.md. Does nothing on
 * other databases, which do so by themselves.
 */
@Component
class DurableCommits implements TransactionExecutionListener, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DurableCommits.class);

    private final @Nullable GroupCommit commits;
    private @Nullable Connection connection;

    DurableCommits(DataSource dataSource, DatabaseWatch watch) {
        watch.beforeReopening(this::letGo);
        var pool = DataSourceUnwrapper.unwrap(dataSource, HikariDataSource.class);
        this.commits = pool != null && pool.getJdbcUrl().startsWith("jdbc:h2:file:")
                ? new GroupCommit(() -> flush(pool))
                : null;
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (commits != null && failure == null && !transaction.isReadOnly()) {
            commits.await();
        }
    }

    /**
     * Uses a connection of its own: the pool's may all be held by transactions that wait here for their commit to be
     * written.
     */
    private synchronized void flush(HikariDataSource database) {
        try {
            if (connection == null || connection.isClosed()) {
                connection = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
            }
            try (var statement = connection.createStatement()) {
                statement.execute("CHECKPOINT");
            }
        } catch (SQLException notWritten) {
            letGo();
            throw new DataAccessResourceFailureException("a commit could not be written to the file", notWritten);
        }
    }

    private synchronized void letGo() {
        try (var _ = connection) {
            connection = null;
        } catch (SQLException closedAlready) {
            LOG.debug("the connection was closed already", closedAlready);
        }
    }

    @Override
    public void destroy() {
        letGo();
    }
}
