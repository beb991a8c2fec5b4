package org.casebook.course.quality;

import static org.casebook.course.Goal.OPTION_LENGTHS;

import java.util.List;
import java.util.Locale;
import org.casebook.course.Problem;

/** The options of a question are alike in length, so that none stands out. */
final class OptionLengths implements Rule {

    /** Below this many letters, lengths are those of names and numbers, which nobody chooses. */
    private static final int SHORT = 25;

    @Override
    public List<Problem> findings(Inspected course) {
        return course.questions().stream()
                .filter(question -> ratio(QuestionTexts.options(question).stream()
                                .map(OneKey::length)
                                .toList())
                        > course.goal(OPTION_LENGTHS))
                .map(question -> course.at(question)
                        .problem(String.format(
                                Locale.ROOT,
                                "the longest option is more than %.1f times as long as the shortest;"
                                        + " make them alike in length",
                                course.goal(OPTION_LENGTHS))))
                .toList();
    }

    private static double ratio(List<Integer> lengths) {
        int longest = lengths.stream().mapToInt(Integer::intValue).max().orElse(0);
        int shortest = lengths.stream().mapToInt(Integer::intValue).min().orElse(0);
        return Math.max(longest, SHORT) / (double) Math.max(shortest, SHORT);
    }
}
