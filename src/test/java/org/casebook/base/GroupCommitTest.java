package org.casebook.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.casebook.support.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GroupCommitTest {

    private final AtomicInteger writes = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    @Test
    void oneWriteServesAllWhoCameDuringTheOneBefore() throws Exception {
        var commits = new GroupCommit(() -> {
            if (writes.incrementAndGet() == 1) {
                begun.countDown();
                await(mayEnd);
            }
        });
        var first = Thread.ofPlatform().start(commits::await);
        begun.await();
        var others = IntStream.range(0, 20)
                .mapToObj(_ -> Thread.ofPlatform().start(commits::await))
                .toList();
        others.forEach(GroupCommitTest::untilItWaits);
        assertThat(writes).hasValue(1);

        mayEnd.countDown();

        first.join();
        for (var other : others) {
            other.join();
        }
        assertThat(writes).hasValue(2);
    }

    @Test
    void whoComesLaterGetsAWriteOfTheirOwn() {
        var commits = new GroupCommit(writes::incrementAndGet);
        commits.await();
        commits.await();
        assertThat(writes).hasValue(2);
    }

    @Test
    void aFailedWriteServesNobody() throws Exception {
        var commits = new GroupCommit(() -> {
            if (writes.incrementAndGet() == 1) {
                begun.countDown();
                await(mayEnd);
                throw new IllegalStateException("the disk is full");
            }
        });
        List<Throwable> failures = new ArrayList<>();
        var first = Thread.ofPlatform()
                .unstarted(() -> assertThatIllegalStateException().isThrownBy(commits::await));
        first.setUncaughtExceptionHandler((_, failure) -> failures.add(failure));
        first.start();
        begun.await();
        var second = Thread.ofPlatform().start(commits::await);
        untilItWaits(second);

        mayEnd.countDown();

        first.join();
        second.join();
        assertThat(failures).isEmpty();
        assertThat(writes).as("the second tried by itself").hasValue(2);
    }

    private static void untilItWaits(Thread thread) {
        Waiting.until("it waits", () -> thread.getState() == Thread.State.WAITING);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
