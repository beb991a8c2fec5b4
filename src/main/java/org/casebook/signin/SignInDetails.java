package org.casebook.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.casebook.base.ClientAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** From where somebody signs in, and how. */
class SignInDetails extends WebAuthenticationDetails {

    static final String REMEMBER = "remember-me";

    private final SignInMethod method;
    private final boolean remember;
    private final @Nullable String device;

    /** By a form with a password. */
    SignInDetails(HttpServletRequest request) {
        this(request, SignInMethod.PASSWORD, request.getParameter(REMEMBER) != null);
    }

    SignInDetails(HttpServletRequest request, SignInMethod method, boolean remember) {
        super(request);
        this.method = method;
        this.remember = remember;
        this.device = DeviceCookies.of(request).orElse(null);
    }

    /** From where somebody tries to sign in, by whatever door. */
    static String address(Authentication attempt) {
        return ClientAddress.of(
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : null);
    }

    SignInMethod method() {
        return method;
    }

    /** Whether the device is to stay signed in. */
    boolean remember() {
        return remember;
    }

    /** The hash of the browser's secret, whoever's it is; null if it has none. */
    @Nullable
    String device() {
        return device;
    }
}
