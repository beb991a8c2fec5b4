package org.casebook.course.quality;

import java.util.regex.Pattern;

/**
 * The Flesch–Kincaid grade: the school year in which a text can be read, 0.39 × words a sentence + 11.8 × syllables a
 * word − 15.59 (Kincaid and others, 1975). Syllables are counted as groups of vowels, a silent e aside.
 */
final class ReadingEase {

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_END = Pattern.compile("(?<=[^aeiouyl])es?$|(?<=[^aeiouytd])ed$");

    private ReadingEase() {}

    static double grade(String text) {
        long sentences = Wording.sentences(text).size();
        // Numbers are read as they stand; how many syllables they have says nothing.
        var words = Wording.words(text).stream()
                .filter(word -> word.chars().anyMatch(Character::isLetter))
                .toList();
        if (sentences == 0 || words.isEmpty()) {
            return 0;
        }
        double syllables = words.stream().mapToInt(ReadingEase::syllables).sum();
        return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
    }

    static int syllables(String word) {
        var spoken = SILENT_END.matcher(word).replaceFirst("");
        return (int) Math.max(1, VOWELS.matcher(spoken).results().count());
    }
}
