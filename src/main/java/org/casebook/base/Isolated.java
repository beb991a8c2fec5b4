package org.casebook.base;

import java.text.Bidi;

/** Words of somebody's own among others: those that are read from right to left would rearrange what stands beside them. */
public final class Isolated {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private Isolated() {}

    /** The same words; between signs that keep them apart, where they need it. */
    public static String of(String words) {
        return Bidi.requiresBidi(words.toCharArray(), 0, words.length())
                ? FIRST_STRONG_ISOLATE + words + POP_ISOLATE
                : words;
    }
}
