package org.casebook.base;

import com.ibm.icu.text.Transliterator;

/**
 * The form in which usernames are compared: in letters that every keyboard has, without case, accents and white space.
 * docs/decisions/keyboard-letters.md
 */
public final class UsernameKey {

    /** Longer than any username: what is longer is nobody's, and not worth the work. */
    private static final int LONGEST = 200;

    private UsernameKey() {}

    public static String of(String username) {
        var letters = username.length() > LONGEST || username.chars().allMatch(sign -> sign < 128)
                ? username
                : Letters.onKeyboards(username);
        return NameKey.of(letters).replace(" ", "");
    }

    /** Loaded when the first name comes that needs it. */
    private static final class Letters {

        /** Cyrillic as English writes it, everything else as Unicode's own tables do; signs that soften a letter go. */
        private static final Transliterator RULES =
                Transliterator.getInstance("NFC; Russian-Latin/BGN; Any-Latin; [:Lm:] Remove; Latin-ASCII");

        static String onKeyboards(String text) {
            // The one Latin letter of a whole alphabet, Azerbaijani, that the tables leave as it is.
            return RULES.transliterate(text.replace('ə', 'e').replace('Ə', 'E'));
        }
    }
}
