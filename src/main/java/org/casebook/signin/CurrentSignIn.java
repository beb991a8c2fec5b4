package org.casebook.signin;

import java.util.UUID;
import org.casebook.people.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** The sign-in by which the person at the page is there; who that is, {@link CurrentActor} says. */
@Component
public class CurrentSignIn {

    private final UserDetailsService users;
    private final SignIns signIns;

    CurrentSignIn(UserDetailsService users, SignIns signIns) {
        this.users = users;
        this.signIns = signIns;
    }

    /** Which of the person's sign-ins this is. */
    public @Nullable UUID id() {
        return user().signIn();
    }

    /**
     * After a change of the person's own password: this session goes on, where {@link OpenSessions} ends the others. The
     * context is the one that the session holds.
     */
    public void renew() {
        var before = user();
        var user = ((SignedInUser) users.loadUserByUsername(before.getUsername())).signedIn(before.signIn());
        signIns.follow(user);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }

    private static SignedInUser user() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInUser user) {
            return user;
        }
        throw new AuthenticationCredentialsNotFoundException("nobody is signed in");
    }
}
