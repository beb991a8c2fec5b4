package org.casebook.signin;

import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.people.Accounts;
import org.casebook.people.Actor;
import org.casebook.people.Credentials;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Asks who is at an open page for the password: it may be somebody else by now. */
@Component
record OwnPassword(Accounts accounts, PasswordEncoder passwords, SignInThrottle throttle) {

    /** What it is about, for a form. */
    private static final String FIELD = "own-password";

    /**
     * The actor's account, whose password this is.
     *
     * @param what the field is called that the person typed it into
     * @throws InvalidInputException if it is not, or after too many that were not
     */
    Credentials require(Actor actor, String password, String what) {
        var account = accounts.withId(actor.id()).orElseThrow(() -> new NotFoundException("account"));
        var username = account.person().username();
        if (!throttle.takeAtPage(username)) {
            throw new InvalidInputException("Too many tries. Please wait a few minutes.");
        }
        if (!passwords.matches(password, account.passwordHash())) {
            throw new InvalidInputException(FIELD, "The " + what + " is not right.");
        }
        throttle.succeededAtPage(username);
        return account;
    }
}
