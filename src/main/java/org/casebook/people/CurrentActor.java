package org.casebook.people;

import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** Who is signed in, for views to hand to the services. */
@Component
public class CurrentActor {

    private final UserDetailsService users;

    CurrentActor(UserDetailsService users) {
        this.users = users;
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
        var user = users.loadUserByUsername(user().getUsername());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }

    /** The signed-in person. */
    public Person person() {
        return user().person();
    }

    private static SignedInUser user() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInUser user) {
            return user;
        }
        throw new AuthenticationCredentialsNotFoundException("nobody is signed in");
    }
}
