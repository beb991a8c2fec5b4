package org.casebook.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PartialCreditItemTest {

    private static final PartialCreditItem ORDERING = PartialCreditItem.onTopic("o", 0, 2, 1.2, .5, .8, 3);

    @Test
    void itsStepsLieEvenlyAroundTheDifficulty() {
        assertThat(ORDERING.steps()).containsExactly(new double[] {-.3, .5, 1.3}, within(1e-12));
        assertThat(ORDERING.fullScore()).isEqualTo(3);
        assertThat(ORDERING.topic()).isZero();
        assertThat(ORDERING.direction()).containsExactly(1, 0);
    }

    @Test
    void scoresExhaustThePossibilities() {
        for (double s = -40; s <= 40; s += 5) {
            double sum = 0;
            for (int score = 0; score <= 3; score++) {
                sum += ORDERING.likelihood(s, score);
            }
            assertThat(sum).isCloseTo(1, within(1e-12));
            assertThat(ORDERING.rightChance(s)).isEqualTo(ORDERING.likelihood(s, 3));
        }
    }

    @Test
    void atAStepTwoScoresAreEquallyLikely() {
        assertThat(ORDERING.likelihood(.5, 1)).isCloseTo(ORDERING.likelihood(.5, 2), within(1e-12));
        assertThat(ORDERING.likelihood(1.3, 2)).isCloseTo(ORDERING.likelihood(1.3, 3), within(1e-12));
    }

    @Test
    void withOneStepItIsTheTwoParameterModel() {
        var one = PartialCreditItem.onTopic("i", 0, 2, 1.2, .5, 0, 1);
        var item = Item.onTopic("i", 0, 2, 1.2, .5, 0);
        var prior = Ability.prior(2, .6);

        assertThat(one.likelihood(.9, 1)).isCloseTo(item.likelihood(.9, 1), within(1e-12));
        for (int score = 0; score <= 1; score++) {
            assertThat(prior.after(one, score).means())
                    .containsExactly(prior.after(item, score).means(), within(1e-12));
        }
        var blueprint = new Blueprint(new double[] {.5, .5});
        assertThat(prior.expectedGain(one, blueprint)).isCloseTo(prior.expectedGain(item, blueprint), within(1e-12));
    }

    @Test
    void aHigherScoreGivesAHigherEstimate() {
        var prior = Ability.prior(2, .6);
        double last = Double.NEGATIVE_INFINITY;
        for (int score = 0; score <= 3; score++) {
            double mean = prior.after(ORDERING, score).mean(0);
            assertThat(mean).isGreaterThan(last);
            last = mean;
        }
        assertThat(prior.after(ORDERING, 0).mean(0)).isNegative();
    }

    @Test
    void theExpectedGainIsTheMeanFallOfTheVariances() {
        var prior = Ability.prior(2, .6);
        double fall = 0;
        for (int score = 0; score <= 3; score++) {
            int given = score;
            double chance = new Grid(prior).expectation(theta -> ORDERING.likelihood(theta[0], given));
            fall += chance * (1 - prior.after(ORDERING, score).covariance(0, 0));
        }
        assertThat(prior.expectedGain(ORDERING, new Blueprint(new double[] {1, 0})))
                .isCloseTo(fall, within(1e-4));
    }

    @Test
    void itTellsMoreThanItsMarkAlone() {
        var prior = Ability.prior(2, .6);
        var marked = Item.onTopic("m", 0, 2, 1.2, 1.3, 0);
        var blueprint = new Blueprint(new double[] {1, 0});

        assertThat(prior.expectedGain(ORDERING, blueprint)).isGreaterThan(prior.expectedGain(marked, blueprint));
        var choice = new Selector(0)
                .next(
                        prior,
                        List.of(Candidate.fresh(marked), Candidate.fresh(ORDERING)),
                        new int[2],
                        blueprint,
                        new Random(1))
                .orElseThrow();
        assertThat(choice.item()).isEqualTo(ORDERING);
        assertThat(choice.probability()).isEqualTo(prior.probability(ORDERING));
    }

    @Test
    void whatIsNoneIsRefused() {
        assertThatThrownBy(() -> PartialCreditItem.onTopic("i", 0, 1, 1, 0, 0, 0))
                .hasMessageContaining("steps");
        assertThatThrownBy(() -> PartialCreditItem.onTopic("i", 0, 1, 1, Double.NaN, 0, 2))
                .hasMessageContaining("steps");
        assertThatThrownBy(() -> PartialCreditItem.onTopic(" ", 0, 1, 1, 0, 0, 2))
                .hasMessageContaining("id");
        assertThatThrownBy(() -> Ability.prior(2, 0).after(ORDERING, 4)).hasMessageContaining("no score 4");
    }

    @Test
    void itIsAValue() {
        var steps = new double[] {0, 1};
        var item = new PartialCreditItem("i", new double[] {1}, 1, steps);
        steps[0] = 5;
        item.steps()[0] = 5;
        item.direction()[0] = 5;

        assertThat(item)
                .isEqualTo(new PartialCreditItem("i", new double[] {1}, 1, new double[] {0, 1}))
                .hasSameHashCodeAs(new PartialCreditItem("i", new double[] {1}, 1, new double[] {0, 1}))
                .isNotEqualTo(new PartialCreditItem("j", new double[] {1}, 1, new double[] {0, 1}))
                .isNotEqualTo(new PartialCreditItem("i", new double[] {-1}, 1, new double[] {0, 1}))
                .isNotEqualTo(new PartialCreditItem("i", new double[] {1}, 2, new double[] {0, 1}))
                .isNotEqualTo(new PartialCreditItem("i", new double[] {1}, 1, new double[] {0, 2}))
                .hasToString("PartialCreditItem[i, v=[1.0], a=1.0, steps=[0.0, 1.0]]");
    }
}
