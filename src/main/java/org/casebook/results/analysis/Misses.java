package org.casebook.results.analysis;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many of a passage's questions a class missed, against how many were foreseen for just these students and questions.
 *
 * @param students how many were asked about it
 * @param missedBy how many of them missed a question
 * @param answers how many they gave
 * @param missed how many of the answers were wrong
 * @param expected how many wrong answers were foreseen
 * @param excess share of wrong answers less the share foreseen, with its range
 * @param evidence the lower end of that range when the one student is left out without whom it is lowest: a claim rests
 *     on more than one student
 */
public record Misses(
        int students, int missedBy, int answers, int missed, double expected, Interval excess, double evidence) {

    /**
     * Below so many students nothing is claimed: with four, of whom one is left out, even if all missed what half of them
     * were expected to miss, the range would include what was expected.
     */
    public static final int FEWEST_STUDENTS = 5;

    /**
     * Compares what students did.
     *
     * @param byStudent the outcomes of each student who was asked, none of them empty
     */
    public static Statistic<Misses> of(Collection<List<AnalyzedResponse>> byStudent) {
        return Statistic.of(byStudent.size(), FEWEST_STUDENTS, () -> known(List.copyOf(byStudent)));
    }

    /** Whether clearly more was missed than expected, and not by one student alone. */
    public boolean clear() {
        return evidence > 0;
    }

    private static Misses known(List<List<AnalyzedResponse>> byStudent) {
        var all = missed(byStudent);
        var compared = Expectation.of(all);
        double evidence = compared.difference().low();
        for (int left = 0; left < byStudent.size(); left++) {
            int out = left;
            var others = IntStream.range(0, byStudent.size())
                    .filter(student -> student != out)
                    .mapToObj(byStudent::get)
                    .toList();
            evidence = Math.min(
                    evidence, Expectation.of(missed(others)).difference().low());
        }
        return new Misses(
                byStudent.size(),
                (int) byStudent.stream()
                        .filter(own -> own.stream().anyMatch(outcome -> !outcome.right()))
                        .count(),
                all.size(),
                (int) all.stream().filter(AnalyzedResponse::right).count(),
                compared.expected() * all.size(),
                compared.difference(),
                evidence);
    }

    /** The outcomes turned round: being right means having missed. */
    private static List<AnalyzedResponse> missed(List<List<AnalyzedResponse>> byStudent) {
        return byStudent.stream()
                .flatMap(List::stream)
                .map(AnalyzedResponse::missed)
                .toList();
    }
}
