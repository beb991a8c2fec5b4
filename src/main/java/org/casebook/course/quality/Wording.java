package org.casebook.course.quality;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as a reader hears them. */
final class Wording {

    private static final Pattern TAG = Pattern.compile("<[^<>]*+>");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'’-]+");
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?:;][\"”')]?)\\s+(?=[\"“(]?\\p{Lu})|\\n");

    private Wording() {}

    /** Safe HTML without its markup. */
    static String plain(String html) {
        return TAG.matcher(html)
                .replaceAll("")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip();
    }

    /** The words of a plain text in small letters; a number is one, and so is a word with a hyphen. */
    static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    /** The sentences of a plain text; each of its lines ends one. */
    static List<String> sentences(String text) {
        return Arrays.stream(BETWEEN_SENTENCES.split(text))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    /** What a message shows of a longer text. */
    static String brief(String text) {
        return text.length() <= 50 ? text : text.substring(0, 48).strip() + " …";
    }
}
