package org.casebook.results.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casebook.results.analysis.ItemAnalysis.Advice;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A simulated school whose quizzes choose their questions: what is said of questions that are known to be good or not. */
class AdaptiveDataTest {

    /** Below a correlation of .2 with the rest, textbooks call a question poor (Ebel and Frisbie 1991). */
    private static final double POOR = .2;

    private static SimulatedSchool school;
    private static List<ItemAnalysis> analyses;

    @BeforeAll
    static void examine() {
        school = new SimulatedSchool(447);
        analyses = IntStream.range(0, SimulatedSchool.ITEMS)
                .mapToObj(item -> ItemAnalysis.of(
                        school.choices(item), school.choices(item).size(), SimulatedSchool.STUDENTS))
                .toList();
    }

    @Test
    void everyWrongKeyIsFoundAndNoGoodOneIsSuspected() {
        for (int item = 0; item < SimulatedSchool.ITEMS; item++) {
            var advice = analyses.get(item).advice();
            if (SimulatedSchool.WRONG_KEYS.contains(item)) {
                assertThat(advice).as("item %d with a wrong key", item).startsWith(Advice.CHECK_KEY);
            } else {
                assertThat(advice).as("good item %d", item).doesNotContain(Advice.CHECK_KEY, Advice.MISLEADS);
            }
        }
    }

    @Test
    void goodQuestionsAreHardlyEverAccusedWhereRawCorrelationsAccuseMany() {
        long good = good().count();
        long accused = good().filter(item -> !analyses.get(item).advice().equals(List.of(Advice.NOTHING_WRONG)))
                .filter(item -> !analyses.get(item).advice().equals(List.of(Advice.TOO_FEW_ANSWERS)))
                .count();
        long accusedRaw =
                good().filter(item -> school.correlationWithRest(item) < POOR).count();

        assertThat(accused).isLessThanOrEqualTo(good / 20);
        assertThat(accusedRaw).isGreaterThan(good / 4);
    }

    @Test
    void theRawShareSaysNothingOfDifficultyWhereTheDifferenceIsNearNone() {
        int hard = SimulatedSchool.HARDEST;
        int easy = SimulatedSchool.EASIEST;

        // By design the one is far harder, and yet as many of those who met it got it right.
        assertThat(Math.abs(expectation(hard).observed() - expectation(easy).observed()))
                .isLessThan(.25);
        assertThat(List.of(hard, easy)).allSatisfy(item -> assertThat(
                        Math.abs(expectation(item).difference().value()))
                .isLessThan(.12));
    }

    @Test
    void theRangeOfTheDifferenceHoldsNoneForNearlyAllGoodQuestions() {
        long held = good().filter(
                        item -> analyses.get(item).expectation() instanceof Statistic.Known<Expectation>(var known)
                                && !known.difference().above(0)
                                && !known.difference().below(0))
                .count();

        assertThat((double) held / good().count()).isGreaterThan(.9);
    }

    private static Expectation expectation(int item) {
        return ((Statistic.Known<Expectation>) analyses.get(item).expectation()).value();
    }

    private static Stream<Integer> good() {
        return IntStream.range(0, SimulatedSchool.ITEMS)
                .boxed()
                .filter(item -> !SimulatedSchool.WRONG_KEYS.contains(item))
                .filter(item -> school.choices(item).size() >= ItemAnalysis.FEWEST);
    }
}
