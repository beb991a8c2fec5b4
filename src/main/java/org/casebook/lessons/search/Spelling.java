package org.casebook.lessons.search;

import com.ibm.icu.text.Transliterator;
import java.util.List;

/** What spellings have in common that a reader takes for the same word. */
public final class Spelling {

    /** Whatever the writing, in small letters that every keyboard has. */
    private static final Transliterator PLAIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    /** Ways of writing the same Russian sound in Latin letters, the longer ones first. */
    private static final List<String[]> SOUNDS = List.of(
            new String[] {"shch", "s"},
            new String[] {"kh", "h"},
            new String[] {"zh", "z"},
            new String[] {"ch", "c"},
            new String[] {"sh", "s"},
            new String[] {"ts", "c"},
            new String[] {"tz", "c"},
            new String[] {"ks", "x"},
            new String[] {"ye", "e"},
            new String[] {"je", "e"},
            new String[] {"yo", "e"},
            new String[] {"w", "v"},
            new String[] {"j", "i"},
            new String[] {"y", "i"});

    private Spelling() {}

    /** Without case, accents and foreign letters. */
    public static String fold(String text) {
        return PLAIN.transliterate(text);
    }

    /** A word without what English adds to its end for more than one, or for an owner. */
    static String stem(String word) {
        var stem = fold(word);
        if (stem.endsWith("'s")) {
            stem = stem.substring(0, stem.length() - 2);
        }
        if (stem.length() < 4
                || !stem.endsWith("s")
                || stem.endsWith("ss")
                || stem.endsWith("us")
                || stem.endsWith("is")) {
            return stem;
        }
        if (stem.length() > 4 && stem.endsWith("ies")) {
            return stem.substring(0, stem.length() - 3) + "y";
        }
        boolean hissing = List.of("sses", "shes", "ches", "xes").stream().anyMatch(stem::endsWith);
        return stem.substring(0, stem.length() - (hissing ? 2 : 1));
    }

    /** How a name sounds, whichever way it was transliterated: Yesenin, Esenin and Jesenin are one. */
    static String sound(String word) {
        var sound = stem(word);
        for (var pair : SOUNDS) {
            sound = sound.replace(pair[0], pair[1]);
        }
        var once = new StringBuilder();
        for (int place = 0; place < sound.length(); place++) {
            char letter = sound.charAt(place);
            if (once.isEmpty() || once.charAt(once.length() - 1) != letter) {
                once.append(letter);
            }
        }
        return once.toString();
    }
}
