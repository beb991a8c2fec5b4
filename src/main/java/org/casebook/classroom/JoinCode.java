package org.casebook.classroom;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * By what students join a class.
 *
 * @param letters without the dash that people see
 * @param expiresAt from when on it takes nobody in
 */
public record JoinCode(String letters, Instant expiresAt) {

    /** Without vowels, so that no word comes out, and without letters that are taken for a digit or for one another. */
    static final String LETTERS = "BCDFGHJKMNPQRSTVWXYZ";

    static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** As people see it. */
    public String text() {
        return letters.substring(0, LENGTH / 2) + "-" + letters.substring(LENGTH / 2);
    }

    /** The letters of a code as someone wrote it: case, spaces and dashes make no difference. */
    public static String lettersOf(String written) {
        return written.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }

    static String randomLetters() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(place -> LETTERS.substring(place, place + 1))
                .collect(Collectors.joining());
    }
}
