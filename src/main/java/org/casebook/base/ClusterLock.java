package org.casebook.base;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import net.javacrumbs.shedlock.core.DefaultLockingTaskExecutor;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Runs scheduled work on one of the machines that share a database. */
@Component
public class ClusterLock {

    /** The machines' clocks may differ by this much; whoever comes later within it finds the work done. */
    private static final Duration CLOCKS_APART = Duration.ofSeconds(30);

    /** By the database's clock, as the locks are; in the time zone in which it compares them. */
    private static final String NOW = "cast(current_timestamp at time zone 'UTC' as timestamp)";

    private final JdbcTemplate database;
    private final LockingTaskExecutor executor;
    private final Clock clock;

    ClusterLock(DataSource database, Clock clock) {
        this.database = new JdbcTemplate(database);
        this.executor = new DefaultLockingTaskExecutor(
                new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                        .withJdbcTemplate(this.database)
                        .withTableName("scheduled_work")
                        .usingDbTime()
                        .build()));
        this.clock = clock;
    }

    /**
     * Does the work, unless another machine does it or has just done it.
     *
     * @param name of the work, at most 64 characters
     * @param longest after this time a machine that doesn't report back is given up
     */
    public void run(String name, Duration longest, Runnable work) {
        shorten(name, longest);
        executor.executeWithLock(work, new LockConfiguration(clock.instant(), name, longest, CLOCKS_APART));
    }

    /** No lock is as long as the database's clock was put back: it holds as if it had been taken now. */
    private void shorten(String name, Duration longest) {
        var end = NOW + " + interval '" + longest.toSeconds() + "' second";
        database.update(
                "update scheduled_work set locked_at = " + NOW + ", lock_until = " + end
                        + " where name = ? and lock_until > " + end,
                name);
    }
}
