package org.casebook.signin;

import org.springframework.security.core.AuthenticationException;

/** The password was right; codes of the app can't be checked without the key that was in use when they were set up. */
class UnreadableCodesException extends AuthenticationException {

    UnreadableCodesException() {
        super("the key to the codes is missing");
    }
}
