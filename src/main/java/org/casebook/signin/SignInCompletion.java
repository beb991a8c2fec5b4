package org.casebook.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.casebook.base.ClientAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * What every way of signing in ends with: the sign-in is recorded where all nodes and its owner see it, the device is
 * known from now on, and remembered for long if that was asked for.
 */
@Component
record SignInCompletion(
        SignIns signIns,
        DeviceCookies devices,
        RememberMe remembered,
        SecurityContextHolderStrategy contexts,
        SecurityContextRepository sessions) {

    /** @return what the session goes on with */
    Authentication complete(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        var proved = proved(authentication);
        var details = authentication.getDetails() instanceof SignInDetails given
                ? given
                : new SignInDetails(request, SignInMethod.SINGLE_SIGN_ON, false);
        PendingSignIn.forget(request);
        var user = signIns.begin(
                proved,
                details.method(),
                ClientAddress.of(request),
                BrowserName.of(request.getHeader(HttpHeaders.USER_AGENT)));
        devices.remember(user.person().id(), request, response);
        remembered.keep(Objects.requireNonNull(user.signIn()), details.remember(), request, response);
        var complete = UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
        complete.setDetails(details);
        var context = contexts.createEmptyContext();
        context.setAuthentication(complete);
        contexts.setContext(context);
        sessions.saveContext(context, request, response);
        return complete;
    }

    private static SignedInUser proved(Authentication authentication) {
        return switch (authentication.getPrincipal()) {
            case SignedInUser user -> user;
            case SingleSignOnUser outside -> outside.user();
            case null, default -> throw new IllegalStateException("nobody of ours");
        };
    }
}
