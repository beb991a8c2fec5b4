package org.casebook.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How long attempts that stop by certainty are said to take. */
class ExpectedLengthTest {

    private static final int FEWEST = 4;
    private static final int MOST = 40;
    private static final PosteriorCutRule RULE = new PosteriorCutRule(new double[] {.8, .8}, .1, 0, FEWEST, MOST);
    private static final List<Candidate> BANK =
            Bank.drawn(2, 40, new Random(1)).stream().map(Candidate::fresh).toList();

    @Test
    void theSameBeliefIsToldTheSame() {
        assertThat(length(0, 1)).isEqualTo(length(0, 1));
    }

    @Test
    void whoIsFarFromTheCutNeedsNoMoreThanTheFewest() {
        assertThat(length(-6, .2)).isEqualTo(new ExpectedLength(2 * FEWEST, 2 * FEWEST));
        assertThat(length(6, .2)).isEqualTo(new ExpectedLength(2 * FEWEST, 2 * FEWEST));
    }

    @Test
    void whoIsNearItIsAskedToTheEnd() {
        assertThat(length(.8, .1)).isEqualTo(new ExpectedLength(MOST, MOST));
    }

    @Test
    void whereQuestionsRunOutItTakesNoMoreThanThereAre() {
        var few = BANK.subList(0, 5);

        assertThat(ExpectedLength.of(belief(.8, .1), RULE, Blueprint.even(2, Set.of(0, 1)), Ease.QUICKEST, few))
                .isEqualTo(new ExpectedLength(5, 5));
    }

    @Test
    void aTopicThatIsNotAskedTakesNoQuestions() {
        var first = new PosteriorCutRule(new double[] {.8, Double.NaN}, .1, 0, FEWEST, MOST);

        assertThat(ExpectedLength.of(belief(-6, .2), first, Blueprint.even(2, Set.of(0)), Ease.QUICKEST, BANK))
                .isEqualTo(new ExpectedLength(FEWEST, FEWEST));
    }

    @Test
    void drawnAbilitiesAreThoseOfTheBelief() {
        var belief = Ability.of(new double[] {1, -1}, new double[] {1, .6, .6, 2});
        var random = new Random(3);
        var drawn = new double[20_000][];
        Arrays.setAll(drawn, _ -> belief.drawn(random));

        for (int t = 0; t < 2; t++) {
            int topic = t;
            assertThat(Arrays.stream(drawn)
                            .mapToDouble(each -> each[topic])
                            .average()
                            .orElseThrow())
                    .isCloseTo(belief.mean(topic), within(.05));
        }
        assertThat(Arrays.stream(drawn)
                        .mapToDouble(each -> (each[0] - 1) * (each[1] + 1))
                        .average()
                        .orElseThrow())
                .isCloseTo(.6, within(.05));
    }

    private static ExpectedLength length(double mean, double sd) {
        return ExpectedLength.of(belief(mean, sd), RULE, Blueprint.even(2, Set.of(0, 1)), Ease.QUICKEST, BANK);
    }

    private static Posterior belief(double mean, double sd) {
        return Posterior.startingAt(Ability.of(new double[] {mean, mean}, new double[] {sd * sd, 0, 0, sd * sd}));
    }
}
