package org.casebook.people;

import java.util.Locale;
import org.casebook.base.InvalidInputException;

/** What a password must be: long, and not the name over again. No forced symbols, which only make people write it down. */
final class PasswordRules {

    static final int SHORTEST = 10;
    /** Hashing a text without bound would let anyone keep the server busy. */
    static final int LONGEST = 200;

    private PasswordRules() {}

    /** @throws InvalidInputException if the password can't be taken; the message says why */
    static void require(String password, String username) {
        if (password.length() < SHORTEST) {
            throw new InvalidInputException("A password needs at least " + SHORTEST + " characters.");
        }
        if (password.length() > LONGEST) {
            throw new InvalidInputException("A password has at most " + LONGEST + " characters.");
        }
        if (password.chars().distinct().count() < 4) {
            throw new InvalidInputException("This password repeats so few characters that it is easily guessed.");
        }
        if (password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT))) {
            throw new InvalidInputException("A password must not contain the username.");
        }
    }
}
