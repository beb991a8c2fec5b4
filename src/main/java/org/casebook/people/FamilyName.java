package org.casebook.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a name tells of the family name. */
final class FamilyName {

    /** What may stand behind a family name. */
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    private FamilyName() {}

    /** The one that was given, or a guess. */
    static String of(String name, @Nullable String given) {
        return given == null ? guess(name) : given;
    }

    /** The last word, or what stands before a comma: a guess, right for most and put right by hand for the others. */
    private static String guess(String name) {
        int comma = name.indexOf(',');
        if (comma > 0 && !isSuffix(name.substring(comma + 1))) {
            return name.substring(0, comma).strip();
        }
        var words = Arrays.stream(name.strip().split("[\\s,]+"))
                .filter(word -> !isSuffix(word))
                .toList();
        return words.isEmpty() ? name : words.getLast();
    }

    private static boolean isSuffix(String word) {
        return SUFFIXES.contains(word.strip().replace(".", "").toLowerCase(Locale.ROOT));
    }
}
