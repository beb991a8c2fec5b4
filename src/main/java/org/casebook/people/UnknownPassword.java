package org.casebook.people;

import java.util.Objects;
import org.casebook.base.Secrets;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The password of accounts whose owners have chosen none. */
@Component
record UnknownPassword(PasswordEncoder passwords) {

    /** A hash that no password fits which anyone knows. As slow to make as any. */
    String hash() {
        return Objects.requireNonNull(passwords.encode(Secrets.next()));
    }
}
