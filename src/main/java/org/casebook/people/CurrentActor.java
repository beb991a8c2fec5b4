package org.casebook.people;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is signed in, for views to hand to the services. */
public final class CurrentActor {

    private CurrentActor() {}

    /** Whether somebody is signed in. */
    public static boolean isSomebody() {
        return found().isPresent();
    }

    /** @throws AuthenticationCredentialsNotFoundException if nobody is signed in */
    public static Actor get() {
        var person = person();
        return new Actor(person.id(), person.role());
    }

    /** The signed-in person. */
    public static Person person() {
        return found().map(SignedIn::person)
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }

    private static Optional<SignedIn> found() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn user
                ? Optional.of(user)
                : Optional.empty();
    }
}
