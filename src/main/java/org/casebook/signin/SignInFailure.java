package org.casebook.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.casebook.base.DatabaseTrouble;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Leads whoever was not signed in to the page that says why, and what to do. */
@Component
record SignInFailure(Clock clock) implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (DatabaseTrouble.in(failure).isPresent()) {
            throw failure; // The password may have been right; the page says that it could not be looked up.
        }
        if (failure instanceof SecondStepNeeded next) {
            new PendingSignIn(
                            next.user().person().id(),
                            next.user().getUsername(),
                            next.user().passwordMark(),
                            clock.instant(),
                            request.getParameter(SignInDetails.REMEMBER) != null)
                    .keep(request);
        }
        response.sendRedirect(request.getContextPath() + "/login?" + reason(failure));
    }

    private static String reason(AuthenticationException failure) {
        return switch (failure) {
            case SecondStepNeeded _ -> "code";
            case WrongCodeException _ -> "code&wrong";
            case UnreadableCodesException _ -> "code&unreadable";
            case TooManyAttemptsException _ -> "wait";
            case ExpiredSignInException _ -> "expired";
            case SingleSignOnException refused -> "sso=" + refused.reason().name();
            default -> "error";
        };
    }
}
