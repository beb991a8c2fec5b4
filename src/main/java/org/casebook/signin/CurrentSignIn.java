package org.casebook.signin;

import java.util.Optional;
import java.util.UUID;
import org.casebook.people.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
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

    /** Which sign-in a session has that keeps this; null if none, for nobody is signed in. */
    public @Nullable UUID in(@Nullable SecurityContext kept) {
        return user(kept).map(SignedInUser::signIn).orElse(null);
    }

    /** Whether whoever is signed in in a session that keeps this is so still; also true if it was nobody. */
    public boolean isOpen(@Nullable SecurityContext kept) {
        return user(kept).map(signIns::isOpen).orElse(true);
    }

    private static Optional<SignedInUser> user(@Nullable SecurityContext context) {
        return context != null
                        && context.getAuthentication() != null
                        && context.getAuthentication().getPrincipal() instanceof SignedInUser user
                ? Optional.of(user)
                : Optional.empty();
    }

    private static SignedInUser user() {
        return user(SecurityContextHolder.getContext())
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }
}
