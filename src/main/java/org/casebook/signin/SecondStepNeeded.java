package org.casebook.signin;

import org.springframework.security.core.AuthenticationException;

/** The password is right, and the account asks for a code as well. Nobody is signed in by this. */
class SecondStepNeeded extends AuthenticationException {

    private final SignedInUser user;

    SecondStepNeeded(SignedInUser user) {
        super("a code is needed as well");
        this.user = user;
    }

    SignedInUser user() {
        return user;
    }
}
