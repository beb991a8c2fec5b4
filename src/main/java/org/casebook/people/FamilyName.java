package org.casebook.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a name tells of the family name. */
final class FamilyName {

    /** What may stand behind a family name. */
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    /** What belongs to the word behind it, and makes no sense without: 'servant of', 'father of', 'son of', 'house of'. */
    private static final Set<String> BEFORE = Set.of("عبد", "أبو", "ابو", "بن", "ابن", "آل", "בן", "בר", "אבו");

    private FamilyName() {}

    /**
     * The name with the family name first and a comma behind it; as it is written if the family name stands first
     * already, or isn't a part of it.
     */
    static String first(String name, @Nullable String given) {
        var family = of(name, given);
        var at = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])" + Pattern.quote(family) + "(?![\\p{L}\\p{M}\\p{N}])")
                .matcher(name);
        int begin = -1;
        while (at.find()) {
            begin = at.start();
        }
        if (family.isEmpty() || begin <= 0 || name.contains(",")) {
            return name;
        }
        var others = name.substring(0, begin).strip() + " "
                + name.substring(begin + family.length()).strip();
        return family + (isArabic(family) ? "، " : ", ") + others.strip();
    }

    private static boolean isArabic(String text) {
        return Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }

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
        if (words.isEmpty()) {
            return name;
        }
        int last = words.size() - 1;
        boolean belongs = last > 1 && BEFORE.contains(words.get(last - 1));
        return belongs ? words.get(last - 1) + " " + words.get(last) : words.get(last);
    }

    private static boolean isSuffix(String word) {
        return SUFFIXES.contains(word.strip().replace(".", "").toLowerCase(Locale.ROOT));
    }
}
