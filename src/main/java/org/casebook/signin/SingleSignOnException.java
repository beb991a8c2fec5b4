package org.casebook.signin;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

/** The provider says who somebody is, and that is nobody who may sign in here. */
class SingleSignOnException extends OAuth2AuthenticationException {

    /** What the sign-in page says. */
    enum Reason {
        UNKNOWN,
        UNVERIFIED,
        DEACTIVATED
    }

    private final Reason reason;

    SingleSignOnException(Reason reason) {
        super("sso_" + reason.name().toLowerCase(java.util.Locale.ROOT));
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
