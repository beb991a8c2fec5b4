package org.casebook.signin;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.UUID;
import org.casebook.base.Secrets;

/** Codes of twelve letters and digits, nearly 60 bits, to be read off paper and typed. */
final class ReadableCode {

    /** Without characters that are easily taken for one another. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private ReadableCode() {}

    /** Such as {@code K7PM-2QXA-9TDF}. */
    static String next() {
        var letters = new StringBuilder();
        for (int place = 0; place < 12; place++) {
            if (place > 0 && place % 4 == 0) {
                letters.append('-');
            }
            letters.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return letters.toString();
    }

    /** Whether what was typed is the code; case, spaces and dashes make no difference. */
    static boolean same(String typed, String code) {
        return Secrets.same(letters(typed), letters(code));
    }

    /**
     * The code as the database has it, different for each account. A quick hash is enough for so many bits that are worth
     * nothing after days; the slow one of the passwords would make ten thousand slips the work of a quarter of an hour.
     */
    static String hash(UUID account, String code) {
        return Secrets.hash(account + ":" + letters(code));
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
    }
}
