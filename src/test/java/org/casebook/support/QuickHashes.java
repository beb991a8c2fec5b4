package org.casebook.support;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The real scheme with little work, because tests make hundreds of accounts. */
public class QuickHashes implements PasswordEncoder {

    private final PasswordEncoder real = new Argon2PasswordEncoder(16, 32, 1, 64, 1);
    private @Nullable Runnable meanwhile;

    /** While the next password is hashed, which takes its time with the real amount of work, this happens. */
    public synchronized void duringTheNext(Runnable happens) {
        meanwhile = happens;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        var hash = real.encode(password);
        var happens = taken();
        if (happens != null) {
            happens.run();
        }
        return hash;
    }

    private synchronized @Nullable Runnable taken() {
        var happens = meanwhile;
        meanwhile = null;
        return happens;
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return real.matches(password, hash);
    }
}
