package org.casebook.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.casebook.base.Elapsed;

/**
 * Somebody who has given the right password and owes a code, for some minutes, in the session of the page that asks.
 *
 * @param passwordMark of the password that was given: with another one since, it counts for nothing
 * @param remember whether the device is to be remembered
 */
record PendingSignIn(UUID account, String username, String passwordMark, Instant at, boolean remember)
        implements Serializable {

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final String ATTRIBUTE = PendingSignIn.class.getName();

    static Optional<PendingSignIn> of(HttpServletRequest request, Instant now) {
        var session = request.getSession(false);
        return session != null
                        && session.getAttribute(ATTRIBUTE) instanceof PendingSignIn pending
                        && Elapsed.isWithin(LIFE, pending.at, now)
                ? Optional.of(pending)
                : Optional.empty();
    }

    void keep(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, this);
        // Whoever knew the session before doesn't know the one in which the password was given.
        request.changeSessionId();
    }

    static void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }
}
