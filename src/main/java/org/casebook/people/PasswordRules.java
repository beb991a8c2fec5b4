package org.casebook.people;

import java.util.Locale;
import java.util.Optional;
import org.casebook.base.InvalidInputException;

/** What a password must be: long, and not the name over again. No forced symbols, which only make people write it down. */
final class PasswordRules {

    static final int SHORTEST = 10;
    /** Hashing a text without bound would let anyone keep the server busy. */
    static final int LONGEST = 200;

    /** Shorter usernames stand in good passwords by chance. */
    private static final int SHORTEST_TELLING_NAME = 4;

    private PasswordRules() {}

    /** @throws InvalidInputException if the password can't be taken; the message says why */
    static void require(String password, String username) {
        problem(password, username).ifPresent(problem -> {
            throw new InvalidInputException(problem);
        });
    }

    /** Why a password can't be taken; nothing if it can. */
    static Optional<String> problem(String password, String username) {
        if (password.length() < SHORTEST) {
            return Optional.of("A password needs at least " + SHORTEST + " characters.");
        }
        if (password.length() > LONGEST) {
            return Optional.of("A password has at most " + LONGEST + " characters.");
        }
        if (password.chars().distinct().count() < 4) {
            return Optional.of("This password repeats so few characters that it is easily guessed.");
        }
        if (username.length() >= SHORTEST_TELLING_NAME
                && password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT))) {
            return Optional.of("A password must not contain the username.");
        }
        return Optional.empty();
    }
}
