package org.casebook.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A school that signs in at once is let in one after the other. */
class QueuedPasswordsTest {

    private static final int STUDENTS = 50;

    @Test
    void noMoreAreComparedAtOnceThanThereArePlacesAndAllAreLetIn() throws Exception {
        var slow = new Slow();
        var queued = new QueuedPasswords(slow, 2);
        var signIns = new ArrayList<Future<Boolean>>();
        try (var threads = Executors.newFixedThreadPool(STUDENTS)) {
            for (int student = 0; student < STUDENTS; student++) {
                signIns.add(threads.submit(() -> queued.matches("right", "right")));
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
    void aWrongPasswordGivesItsPlaceBack() {
        var slow = new Slow();
        slow.goOn.countDown();
        var queued = new QueuedPasswords(slow, 1);

        assertThat(queued.matches("wrong", "right")).isFalse();
        assertThat(queued.matches("right", "right")).isTrue();
    }

    /** Holds those who are compared until it is told to go on. */
    private static final class Slow implements PasswordEncoder {

        private final CountDownLatch bothCame = new CountDownLatch(2);
        private final CountDownLatch goOn = new CountDownLatch(1);
        private final AtomicInteger now = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();

        @Override
        public String encode(CharSequence password) {
            return password.toString();
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            bothCame.countDown();
            try {
                goOn.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            } finally {
                now.decrementAndGet();
            }
            return password.toString().equals(hash);
        }
    }
}
