package org.casebook.people;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The password of accounts whose owners have chosen none. */
@Component
class UnknownPassword {

    private static final int BYTES = 32;

    private final PasswordEncoder passwords;
    private final SecureRandom random = new SecureRandom();

    UnknownPassword(PasswordEncoder passwords) {
        this.passwords = passwords;
    }

    /** A hash that no password fits which anyone knows. As slow to make as any. */
    String hash() {
        var secret = new byte[BYTES];
        random.nextBytes(secret);
        return Objects.requireNonNull(passwords.encode(Arrays.toString(secret)));
    }
}
