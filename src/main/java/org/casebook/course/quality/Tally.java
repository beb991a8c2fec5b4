package org.casebook.course.quality;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casebook.course.question.Question;

/** Statements and options that have something in common, and how many of them are right. */
record Tally(List<Judged> all) {

    /** Whether more are right, or wrong, than chance would give; nothing if neither. */
    Optional<Boolean> unlikely(double level) {
        var chance = chance();
        int right = count(true);
        return chance.isUnlikely(right, level) ? Optional.of(right > chance.expected()) : Optional.empty();
    }

    /** How many of them are right if what they have in common says nothing. */
    Chance chance() {
        return new Chance(all.stream().map(Judged::chance).toList());
    }

    int count(boolean right) {
        return (int) all.stream().filter(judged -> judged.right() == right).count();
    }

    String expected(boolean right) {
        double sum = chance().expected();
        return String.format(Locale.ROOT, "%.0f", right ? sum : all.size() - sum);
    }

    List<Question> questions(boolean right) {
        return all.stream()
                .filter(judged -> judged.right() == right)
                .map(Judged::question)
                .distinct()
                .toList();
    }

    /** '12 of the 14 options … are right, where chance would give 4', of the given kind. */
    String told(String what, boolean right) {
        return count(right) + " of the " + all.size() + " " + what + " are " + (right ? "right" : "wrong")
                + ", where chance would give " + expected(right);
    }
}
