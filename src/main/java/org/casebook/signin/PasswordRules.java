package org.casebook.signin;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.base.InvalidInputException;
import org.casebook.people.Person;
import org.casebook.people.Role;

/**
 * What a password must be: long, not a common one, and not one's name over again. No forced symbols, which only make
 * people write it down. It follows NIST SP 800-63B-4: docs/decisions/passwords.md.
 */
public final class PasswordRules {

    private static final int SHORTEST = 10;
    /** Whose password alone opens everybody's records. */
    private static final int SHORTEST_OF_ADMINISTRATORS = 15;
    /** Hashing a text without bound would let anyone keep the server busy. */
    static final int LONGEST = 200;

    /** What is guessed within a million tries is on the lists that guessers begin with, or nearly. */
    private static final double FEWEST_GUESSES = 6;
    /** The search for known parts takes a time that grows with the square of the length; so long is long enough. */
    private static final int LONGEST_SEARCHED = 64;

    /** Shorter names stand in good passwords by chance. */
    private static final int SHORTEST_TELLING_NAME = 4;

    private static final Zxcvbn COMMON = new Zxcvbn();

    private PasswordRules() {}

    /** How many characters a password of somebody with that role has at the least. */
    public static int shortest(Role role) {
        return role == Role.ADMINISTRATOR ? SHORTEST_OF_ADMINISTRATORS : SHORTEST;
    }

    /** @throws InvalidInputException if the password can't be taken; the message says why */
    static void require(String password, Role role, String username, String displayName) {
        problem(password, role, username, displayName).ifPresent(problem -> {
            throw new InvalidInputException("password", problem);
        });
    }

    /** @throws InvalidInputException if this person can't have the password; the message says why */
    static void require(String password, Person person) {
        require(password, person.role(), person.username(), person.displayName());
    }

    /** Why a password can't be taken; nothing if it can. */
    static Optional<String> problem(String password, Role role, String username, String displayName) {
        if (password.length() < shortest(role)) {
            return Optional.of("A password needs at least " + shortest(role) + " characters.");
        }
        if (password.length() > LONGEST) {
            return Optional.of("A password has at most " + LONGEST + " characters.");
        }
        if (username.length() >= SHORTEST_TELLING_NAME
                && password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT))) {
            return Optional.of("A password must not contain the username.");
        }
        return isEasilyGuessed(password, names(username, displayName))
                ? Optional.of(
                        "This password is easily guessed: it is a common one, or made of few parts that others use"
                                + " too. Some words together that have nothing to do with each other are better.")
                : Optional.empty();
    }

    private static boolean isEasilyGuessed(String password, List<String> names) {
        var searched = password.substring(0, Math.min(password.length(), LONGEST_SEARCHED));
        return COMMON.measure(searched, names).getGuessesLog10() < FEWEST_GUESSES;
    }

    private static List<String> names(String username, String displayName) {
        return Stream.concat(Stream.of("casebook", "school", username), Arrays.stream(displayName.split("[\\s,.]+")))
                .filter(name -> !name.isEmpty())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }
}
