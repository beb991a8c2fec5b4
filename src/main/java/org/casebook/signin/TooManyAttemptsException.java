package org.casebook.signin;

import org.springframework.security.core.AuthenticationException;

/** Too many sign-ins failed; whether this one would have succeeded isn't looked at. */
class TooManyAttemptsException extends AuthenticationException {

    TooManyAttemptsException() {
        super("too many failed sign-ins");
    }
}
