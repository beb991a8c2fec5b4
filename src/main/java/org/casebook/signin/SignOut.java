package org.casebook.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Ends the sign-in itself, not this server's session alone; a remembered device is not remembered any more. */
@Component
record SignOut(SignIns signIns) implements LogoutHandler {

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedInUser user) {
            signIns.leave(user);
        }
        Cookies.remove(request, response, RememberMe.COOKIE);
    }
}
