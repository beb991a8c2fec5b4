package org.casebook.results.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.casebook.course.question.Verdict;

/**
 * What was chosen by the lower, the middle and the upper third of those who answered, by what their other answers say.
 *
 * @param sizes how many answers each third has
 * @param right how many of each were right
 * @param partlyRight how many of each were partly right; what was wrong with them is among the rows
 * @param unknown how many of each said that they don't know
 * @param rows the wrong parts, most chosen first; an answer can have several
 */
public record Distractors(
        List<Integer> sizes, List<Integer> right, List<Integer> partlyRight, List<Integer> unknown, List<Row> rows) {

    /** So that each third has five: with fewer, one student is more than a fifth of a third. */
    public static final int FEWEST = 15;

    private static final int THIRDS = 3;

    public Distractors {
        sizes = List.copyOf(sizes);
        right = List.copyOf(right);
        partlyRight = List.copyOf(partlyRight);
        unknown = List.copyOf(unknown);
        rows = List.copyOf(rows);
    }

    /** How many of each third had this wrong. */
    public record Row(AnalyzedChoice.Wrong wrong, List<Integer> counts) {

        public Row {
            counts = List.copyOf(counts);
        }

        public int total() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    static Statistic<Distractors> of(List<AnalyzedChoice> choices) {
        return Statistic.of(choices.size(), FEWEST, () -> known(choices));
    }

    private static Distractors known(List<AnalyzedChoice> choices) {
        var byAbility = choices.stream()
                .sorted(Comparator.comparingDouble(AnalyzedChoice::ability))
                .toList();
        return new Distractors(
                counts(byAbility, _ -> true),
                counts(byAbility, choice -> choice.verdict() == Verdict.RIGHT),
                counts(byAbility, choice -> choice.verdict() == Verdict.PARTLY_RIGHT),
                counts(byAbility, choice -> choice.verdict() == Verdict.DONT_KNOW),
                byAbility.stream()
                        .flatMap(choice -> choice.wrong().stream())
                        .distinct()
                        .map(wrong -> new Row(wrong, counts(byAbility, choice -> choice.wrong()
                                .contains(wrong))))
                        .sorted(Comparator.comparingInt(Row::total).reversed())
                        .toList());
    }

    /** How many of each third are such. */
    private static List<Integer> counts(List<AnalyzedChoice> byAbility, Predicate<AnalyzedChoice> such) {
        var counts = new Integer[] {0, 0, 0};
        for (int place = 0; place < byAbility.size(); place++) {
            counts[place * THIRDS / byAbility.size()] += such.test(byAbility.get(place)) ? 1 : 0;
        }
        return List.of(counts);
    }
}
