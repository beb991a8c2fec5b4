package org.casebook.signin;

import org.springframework.security.core.AuthenticationException;

/** The first step of the sign-in was too long ago, or is not good any more. */
class ExpiredSignInException extends AuthenticationException {

    ExpiredSignInException() {
        super("the first step of the sign-in is too old");
    }
}
