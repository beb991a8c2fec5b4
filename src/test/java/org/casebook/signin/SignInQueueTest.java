package org.casebook.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A school that signs in at once is let in one after the other. */
class SignInQueueTest {

    private static final int STUDENTS = 50;

    @Test
    void noMoreAreComparedAtOnceThanThereArePlacesAndAllAreLetIn() throws Exception {
        var slow = new Slow();
        var queue = new SignInQueue(2);
        var signIns = new ArrayList<Future<Boolean>>();
        try (var threads = Executors.newFixedThreadPool(STUDENTS)) {
            for (int student = 0; student < STUDENTS; student++) {
                signIns.add(threads.submit(() -> queue.inTurn(slow::compare)));
            }
            slow.bothCame.await();
            slow.goOn.countDown();
            for (var signIn : signIns) {
                assertThat(signIn.get()).isTrue();
            }
        }
        assertThat(slow.most.get()).isEqualTo(2);
    }

    @Test
    void anAttemptThatFailsGivesItsPlaceBack() {
        var queue = new SignInQueue(1);

        assertThatIllegalStateException()
                .isThrownBy(() -> queue.inTurn(() -> {
                    throw new IllegalStateException("wrong");
                }));
        assertThat(queue.inTurn(() -> "right")).isEqualTo("right");
    }

    /** Holds those who are compared until it is told to go on. */
    private static final class Slow {

        private final CountDownLatch bothCame = new CountDownLatch(2);
        private final CountDownLatch goOn = new CountDownLatch(1);
        private final AtomicInteger now = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();

        boolean compare() {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            bothCame.countDown();
            try {
                goOn.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            } finally {
                now.decrementAndGet();
            }
            return true;
        }
    }
}
