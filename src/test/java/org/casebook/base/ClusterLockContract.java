package org.casebook.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Work that one of several machines does, on every database. */
abstract class ClusterLockContract {

    private static final Duration LONGEST = Duration.ofHours(1);

    @Autowired
    ClusterLock once;

    @Autowired
    JdbcClient database;

    private final String name = UUID.randomUUID().toString();
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void whoComesWhileItIsDoneOrJustAfterFindsItDone() {
        once.run(name, LONGEST, () -> {
            done.incrementAndGet();
            CompletableFuture.runAsync(this::run).join();
        });
        run();

        assertThat(done).hasValue(1);
    }

    @Test
    void theLockOfAMachineThatIsGoneIsLetGo() {
        lockedUntil("-1");
        run();

        assertThat(done).hasValue(1);
    }

    @Test
    void aMachineThatIsAtItIsLeftAlone() {
        lockedUntil("3599");
        run();

        assertThat(done).hasValue(0);
        assertThat(lockLasts(3540, 3599)).isTrue();
    }

    /** Such a lock nobody takes: it was taken before the database's clock was put back by a day. */
    @Test
    void aLockIsNotLongerBecauseTheClockWasPutBack() {
        lockedUntil("86400");
        run();

        assertThat(done).as("who took it may be at it").hasValue(0);
        assertThat(lockLasts(3540, 3600)).isTrue();
    }

    private void run() {
        once.run(name, LONGEST, done::incrementAndGet);
    }

    /** Another machine has taken the lock and hasn't given it back. */
    private void lockedUntil(String seconds) {
        once.run(name, LONGEST, () -> {});
        database.sql("update scheduled_work set lock_until = " + now() + " + interval '" + seconds
                        + "' second where name = ?")
                .param(name)
                .update();
    }

    private boolean lockLasts(int least, int most) {
        return database.sql("select count(*) from scheduled_work where name = ? and lock_until >= " + now()
                                + " + interval '" + least + "' second and lock_until <= " + now() + " + interval '"
                                + most
                                + "' second")
                        .param(name)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private static String now() {
        return "cast(current_timestamp at time zone 'UTC' as timestamp)";
    }
}
