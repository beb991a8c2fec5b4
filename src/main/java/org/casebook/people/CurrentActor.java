package org.casebook.people;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** Who is signed in, for views to hand to the services. */
@Component
public class CurrentActor {

    private final UserDetailsService users;
    private final SignIns signIns;

    CurrentActor(UserDetailsService users, SignIns signIns) {
        this.users = users;
        this.signIns = signIns;
    }

    /** Whether somebody is signed in. */
    public boolean isSomebody() {
        return found().isPresent();
    }

    /** @throws AuthenticationCredentialsNotFoundException if nobody is signed in */
    public Actor get() {
        return user().actor();
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

    /** Which of the person's sign-ins this is. */
    public @Nullable UUID signIn() {
        return user().signIn();
    }

    /** The signed-in person. */
    public Person person() {
        return user().person();
    }

    private static SignedInUser user() {
        return found().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }

    private static Optional<SignedInUser> found() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInUser user
                ? Optional.of(user)
                : Optional.empty();
    }
}
