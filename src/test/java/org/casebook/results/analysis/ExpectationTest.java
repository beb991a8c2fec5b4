package org.casebook.results.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ExpectationTest {

    @Test
    void withEqualChancesTheRangeIsWilsons() {
        var compared = Expectation.of(outcomes(.5, 3, 7));

        // Wilson's 95 % interval for 3 of 10 is .1078 to .6032.
        assertThat(compared.difference().low()).isCloseTo(.1078 - .5, within(5e-4));
        assertThat(compared.difference().high()).isCloseTo(.6032 - .5, within(5e-4));
        assertThat(compared.surprise()).isCloseTo((3 - 5) / Math.sqrt(2.5), within(1e-9));
    }

    @Test
    void whatIsExpectedIsNoSurpriseHoweverHardTheQuestionsWere() {
        var hard = Expectation.of(outcomes(.2, 8, 32));
        var easy = Expectation.of(outcomes(.9, 36, 4));

        assertThat(List.of(hard, easy)).allSatisfy(compared -> {
            assertThat(compared.difference().value()).isCloseTo(0, within(1e-9));
            assertThat(compared.difference().low()).isNegative();
            assertThat(compared.difference().high()).isPositive();
            assertThat(compared.clearlyFewer() || compared.clearlyMore()).isFalse();
        });
    }

    @Test
    void aSingleAnswerNeverSaysAnything() {
        var compared = Expectation.of(outcomes(.9, 0, 1));

        assertThat(compared.difference().low()).isLessThan(-.8);
        assertThat(compared.difference().high()).isGreaterThan(-.15);
    }

    @Test
    void thereMustBeAnAnswer() {
        assertThatIllegalArgumentException().isThrownBy(() -> Expectation.of(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new AnalyzedResponse(1.1, true));
    }

    @Test
    void theRangeHoldsTheTruthAsOftenAsItSays() {
        var random = new Random(447);
        int held = 0;
        int trials = 2_000;
        for (int trial = 0; trial < trials; trial++) {
            double shift = -1;
            double expected = 0;
            double truth = 0;
            var outcomes = new ArrayList<AnalyzedResponse>();
            for (int answer = 0; answer < 12; answer++) {
                double chance = .2 + .7 * random.nextDouble();
                double fair = 1 / (1 + Math.exp(-Math.log(chance / (1 - chance)) - shift));
                expected += chance / 12;
                truth += fair / 12;
                outcomes.add(new AnalyzedResponse(chance, random.nextDouble() < fair));
            }
            var difference = Expectation.of(outcomes).difference();
            held += difference.low() <= truth - expected && truth - expected <= difference.high() ? 1 : 0;
        }
        assertThat((double) held / trials).isBetween(.935, .975);
    }

    @Property(tries = 300, seed = "447")
    void theRangeHoldsTheDifferenceAndNarrowsAsTheSameAnswersComeAgain(@ForAll("answers") List<AnalyzedResponse> once) {
        var twice = new ArrayList<>(once);
        twice.addAll(once);

        var few = Expectation.of(once).difference();
        var many = Expectation.of(twice).difference();

        assertThat(few.value()).isBetween(few.low(), few.high());
        assertThat(few.low()).isBetween(-1.0, 1.0);
        assertThat(few.high()).isBetween(-1.0, 1.0);
        assertThat(many.value()).isCloseTo(few.value(), within(1e-9));
        assertThat(many.high() - many.low()).isLessThan(few.high() - few.low() + 1e-9);
    }

    @Property(tries = 200, seed = "1937")
    void theOtherSideIsTheMirrorImage(@ForAll("answers") List<AnalyzedResponse> outcomes) {
        var right = Expectation.of(outcomes).difference();
        var missed = Expectation.of(
                        outcomes.stream().map(AnalyzedResponse::missed).toList())
                .difference();

        assertThat(missed.value()).isCloseTo(-right.value(), within(1e-9));
        assertThat(missed.low()).isCloseTo(-right.high(), within(1e-6));
        assertThat(missed.high()).isCloseTo(-right.low(), within(1e-6));
    }

    @Provide
    Arbitrary<List<AnalyzedResponse>> answers() {
        return Combinators.combine(Arbitraries.doubles().between(0, 1), Arbitraries.of(true, false))
                .as(AnalyzedResponse::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    private static List<AnalyzedResponse> outcomes(double chance, int right, int wrong) {
        var outcomes = new ArrayList<>(Collections.nCopies(right, new AnalyzedResponse(chance, true)));
        IntStream.range(0, wrong).forEach(_ -> outcomes.add(new AnalyzedResponse(chance, false)));
        return outcomes;
    }
}
