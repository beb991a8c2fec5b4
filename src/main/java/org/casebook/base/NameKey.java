package org.casebook.base;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which names are compared: without case, accents, and white space around or doubled. */
public final class NameKey {

    private NameKey() {}

    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
