package org.casebook.people.ui;

import org.casebook.people.PasswordRules;
import org.casebook.people.Role;

/** What a password needs, said where one is chosen. */
final class PasswordHint {

    private PasswordHint() {}

    static String of(Role role) {
        return "At least " + PasswordRules.shortest(role)
                + " characters. A few words together are easy to remember and hard to guess.";
    }
}
