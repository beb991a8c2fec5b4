package org.casebook.results.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A sign that the key may be wrong: far fewer are right than was foreseen, one wrong answer is more frequent than the
 * right one, and those who gave it don't clearly know less by their other answers. A question that is only hard has none of
 * the last two.
 *
 * @param instead the wrong answer in question
 * @param chosen how many gave it
 * @param right how many were right
 */
public record SuspectedKey(AnalyzedChoice.Wrong instead, int chosen, int right) {

    /** With fewer, a class of guessers could look like it. */
    public static final int FEWEST = 10;

    /** By so many standard errors must those who gave it know less to clear the key; fewer happen by chance. */
    private static final double LESS = 1.645;

    static Statistic<Optional<SuspectedKey>> of(List<AnalyzedChoice> choices) {
        return Statistic.of(choices.size(), FEWEST, () -> known(choices));
    }

    private static Optional<SuspectedKey> known(List<AnalyzedChoice> choices) {
        var expectation =
                Expectation.of(choices.stream().map(AnalyzedChoice::outcome).toList());
        if (!expectation.clearlyFewer()) {
            return Optional.empty();
        }
        var right = choices.stream().filter(choice -> choice.outcome().right()).toList();
        return choices.stream()
                .flatMap(choice -> choice.wrong().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<AnalyzedChoice.Wrong, Long>comparingByValue()
                        .thenComparing(entry -> entry.getKey().text(), Comparator.reverseOrder()))
                .filter(most -> most.getValue() > right.size())
                .filter(most -> !knowLess(chose(most.getKey(), choices), right, choices))
                .map(most -> new SuspectedKey(most.getKey(), Math.toIntExact(most.getValue()), right.size()));
    }

    private static List<AnalyzedChoice> chose(AnalyzedChoice.Wrong wrong, List<AnalyzedChoice> choices) {
        return choices.stream().filter(choice -> choice.wrong().contains(wrong)).toList();
    }

    /** Whether one part of those who answered clearly knows less than another. */
    private static boolean knowLess(List<AnalyzedChoice> some, List<AnalyzedChoice> others, List<AnalyzedChoice> all) {
        if (others.isEmpty()) {
            return false;
        }
        double mean = ability(all);
        double variance = all.stream()
                .mapToDouble(choice -> (choice.ability() - mean) * (choice.ability() - mean))
                .average()
                .orElseThrow();
        double error = Math.sqrt(variance * (1.0 / some.size() + 1.0 / others.size()));
        return ability(some) - ability(others) < -LESS * error;
    }

    private static double ability(List<AnalyzedChoice> choices) {
        return choices.stream().mapToDouble(AnalyzedChoice::ability).average().orElseThrow();
    }
}
