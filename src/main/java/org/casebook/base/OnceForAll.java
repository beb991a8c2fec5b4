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
public class OnceForAll {

    /** The machines' clocks may differ by this much; whoever comes later within it finds the work done. */
    private static final Duration CLOCKS_APART = Duration.ofSeconds(30);

    private final LockingTaskExecutor executor;
    private final Clock clock;

    OnceForAll(DataSource database, Clock clock) {
        this.executor = new DefaultLockingTaskExecutor(
                new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                        .withJdbcTemplate(new JdbcTemplate(database))
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
        executor.executeWithLock(work, new LockConfiguration(clock.instant(), name, longest, CLOCKS_APART));
    }
}
