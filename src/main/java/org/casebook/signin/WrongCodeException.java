package org.casebook.signin;

import org.springframework.security.core.AuthenticationException;

/** The password was right and the code is not. */
class WrongCodeException extends AuthenticationException {

    WrongCodeException() {
        super("wrong code");
    }
}
