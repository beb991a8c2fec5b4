package org.casebook.signin;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Compares passwords a few at a time, whoever came first being first. A comparison is slow on purpose; when a whole school
 * signs in at once, those who come wait for each other, and those at work don't wait for them.
 */
final class QueuedPasswords implements PasswordEncoder {

    private final PasswordEncoder passwords;
    private final Semaphore places;

    /** @param atOnce how many are compared at the same time, 1 or more */
    QueuedPasswords(PasswordEncoder passwords, int atOnce) {
        this.passwords = passwords;
        this.places = new Semaphore(atOnce, true);
    }

    /** As many as leave half of the processors to those who are at work. */
    static QueuedPasswords onHalfTheProcessors(PasswordEncoder passwords) {
        return new QueuedPasswords(passwords, Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return passwords.encode(password);
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        places.acquireUninterruptibly();
        try {
            return passwords.matches(password, hash);
        } finally {
            places.release();
        }
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return passwords.upgradeEncoding(hash);
    }
}
