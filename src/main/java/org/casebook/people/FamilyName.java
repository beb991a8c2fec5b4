package org.casebook.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What a name tells of the family name. */
final class FamilyName {

    /** What may stand behind a family name. */
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    private FamilyName() {}

    /** The last word, or what stands before a comma: a guess, right for most and put right by hand for the others. */
    static String guess(String name) {
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
