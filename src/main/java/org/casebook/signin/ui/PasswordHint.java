package org.casebook.signin.ui;

import org.casebook.people.Role;
import org.casebook.signin.PasswordRules;

/** What a password needs, said where one is chosen. */
final class PasswordHint {

    private PasswordHint() {}

    static String of(Role role) {
        return "At least " + PasswordRules.shortest(role)
                + " characters. A few words together are easy to remember and hard to guess.";
    }
}
