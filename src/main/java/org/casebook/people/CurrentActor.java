package org.casebook.people;

import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in, for views to hand to the services. */
@Component
public class CurrentActor {

    /** @throws AuthenticationCredentialsNotFoundException if nobody is signed in */
    public Actor get() {
        return user().actor();
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
