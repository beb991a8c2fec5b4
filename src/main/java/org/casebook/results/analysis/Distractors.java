package org.casebook.results.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was chosen by the lower, the middle and the upper third of those who answered, by what their other answers say.
 *
 * @param sizes how many answers each third has
 * @param right how many of each were right
 * @param rows the wrong parts, most chosen first; an answer can have several
 */
public record Distractors(List<Integer> sizes, List<Integer> right, List<Row> rows) {

    /** So that each third has five: with fewer, one student is more than a fifth of a third. */
    public static final int FEWEST = 15;

    private static final int THIRDS = 3;

    public Distractors {
        sizes = List.copyOf(sizes);
        right = List.copyOf(right);
        rows = List.copyOf(rows);
    }

    /** How many of each third had this wrong. */
    public record Row(Choice.Wrong wrong, List<Integer> counts) {

        public Row {
            counts = List.copyOf(counts);
        }

        public int total() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    static Statistic<Distractors> of(List<Choice> choices) {
        return Statistic.of(choices.size(), FEWEST, () -> known(choices));
    }

    private static Distractors known(List<Choice> choices) {
        var byAbility = new ArrayList<>(choices);
        byAbility.sort(Comparator.comparingDouble(Choice::ability));
        var sizes = new Integer[] {0, 0, 0};
        var right = new Integer[] {0, 0, 0};
        Map<Choice.Wrong, Integer[]> counts = new LinkedHashMap<>();
        for (int place = 0; place < byAbility.size(); place++) {
            int third = place * THIRDS / byAbility.size();
            var choice = byAbility.get(place);
            sizes[third]++;
            right[third] += choice.outcome().right() ? 1 : 0;
            choice.wrong().forEach(wrong -> counts.computeIfAbsent(wrong, _ -> new Integer[] {0, 0, 0})[third]++);
        }
        return new Distractors(
                Arrays.asList(sizes),
                Arrays.asList(right),
                counts.entrySet().stream()
                        .map(entry -> new Row(entry.getKey(), Arrays.asList(entry.getValue())))
                        .sorted(Comparator.comparingInt(Row::total).reversed())
                        .toList());
    }
}
