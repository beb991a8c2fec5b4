package org.casebook.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Exposure control, the ranking table, and what mastery and drift learned beside it. */
class ControlTest {

    @Test
    void aPriceRisesWhileAnItemIsShownTooOftenAndFallsAfterwards() {
        var control = ExposureControl.free(2, .5);
        var risen = control.after(new int[] {10, 2}, 10, .1);
        var fallen = risen.after(new int[] {0, 2}, 10, .1);

        assertThat(control.price(0)).isZero();
        assertThat(risen.price(0)).isCloseTo(1 - Math.exp(-.1 * (10 - 4.85)), within(1e-12));
        assertThat(risen.price(1)).isZero();
        assertThat(fallen.price(0)).isCloseTo(1 - Math.exp(-.1 * .3), within(1e-12));
    }

    @Test
    void whatIsNoControlIsRefused() {
        assertThatThrownBy(() -> ExposureControl.free(2, 0)).hasMessageContaining("exposure");
        assertThatThrownBy(() -> ExposureControl.free(2, 1.1)).hasMessageContaining("exposure");
        assertThat(ExposureControl.free(2, 1).price(1)).isZero();
        assertThatThrownBy(() -> ExposureControl.free(2, 1).after(new int[1], 1, .1))
                .hasMessageContaining("1 items, not 2");
    }

    @Test
    void aPriceMakesWayForOthers() {
        var good = Candidate.fresh(Item.onTopic("good", 0, 1, 1.5, 0, 0));
        var fair = Candidate.fresh(Item.onTopic("fair", 0, 1, 1.3, 0, 0));
        var blueprint = new Blueprint(new double[] {1});

        for (var pair : List.of(List.of(good, fair), List.of(good.at(.5), fair))) {
            var choice = new Selector(0)
                    .next(Ability.prior(1, 0), pair, new int[1], blueprint, new Random(1))
                    .orElseThrow();
            assertThat(choice.item()).isEqualTo(pair.getFirst().price() > 0 ? fair.item() : good.item());
        }
        assertThatThrownBy(() -> good.at(1)).hasMessageContaining("price");
        assertThatThrownBy(() -> good.at(-.1)).hasMessageContaining("price");
    }

    @Test
    void theTableRanksAsTheQuadratureDoes() {
        for (double a = .3; a < 4; a += .37) {
            for (double b = -4; b <= 4; b += .31) {
                for (double sd = .2; sd <= 1; sd += .4) {
                    var item = Item.onTopic("i", 0, 1, a, b, .2);
                    var ability = Ability.of(new double[] {.3}, new double[] {sd * sd});
                    var blueprint = new Blueprint(new double[] {1});
                    double exact = ability.expectedGain(item, blueprint);

                    assertThat(new ExpectedGains(ability, blueprint, Ease.QUICKEST).of(item, 0))
                            .isCloseTo(exact, within(5e-3 * exact + 2e-4));
                }
            }
        }
    }

    @Test
    void beyondTheTableTheQuadratureRanks() {
        var steep = Item.onTopic("i", 0, 1, 9, .2, .2);
        var ability = Ability.prior(1, 0);
        var blueprint = new Blueprint(new double[] {1});

        assertThat(new ExpectedGains(ability, blueprint, Ease.QUICKEST).of(steep, 0))
                .isEqualTo(ability.expectedGain(steep, blueprint));
        assertThat(LogisticNormal.covers(3.999)).isTrue();
        assertThat(LogisticNormal.covers(4)).isFalse();
        assertThat(LogisticNormal.explained(16, 1, 0)).isZero();
        assertThat(LogisticNormal.explained(-1, 1, 0)).isCloseTo(LogisticNormal.explained(1, 1, 0), within(1e-12));
    }

    @Test
    void informationIsTheSquaredSlopeOverTheVariance() {
        var item = Item.onTopic("i", 0, 1, 1.4, .3, .2);
        double step = 1e-5;
        double slope = (item.probability(.8 + step) - item.probability(.8 - step)) / (2 * step);
        double chance = item.probability(.8);

        assertThat(item.information(.8)).isCloseTo(slope * slope / (chance * (1 - chance)), within(1e-8));
    }

    @Test
    void aMarginDecidesBorderlineCases() {
        var ability = Ability.of(new double[] {.1}, new double[] {.09});
        var cut = new double[] {0};

        assertThat(new PosteriorCutRule(cut, .05, 50).undecided(ability, new int[] {0, 0}))
                .containsExactly(0);
        // .1 + .39 and .1 + .4 over .3: 1.633 and 1.667 standard deviations, of which 1.645 are needed
        assertThat(new PosteriorCutRule(cut, .05, .39, 0, 50).undecided(ability, new int[] {0, 0}))
                .containsExactly(0);
        assertThat(new PosteriorCutRule(cut, .05, .4, 0, 50).undecided(ability, new int[] {0, 0}))
                .isEmpty();
        assertThat(PosteriorCutRule.ofRate(cut, .04, .5, 9)).isEqualTo(new PosteriorCutRule(cut, .03, .5, 0, 9));
        assertThat(new PosteriorCutRule(cut, .05, .4, 0, 50)).isNotEqualTo(new PosteriorCutRule(cut, .05, .3, 0, 50));
        assertThatThrownBy(() -> new PosteriorCutRule(cut, .05, -1, 0, 50)).hasMessageContaining("margin");
    }

    @Test
    void whatIsExpectedToBeLearnedMovesTheMeans() {
        var prior = Ability.prior(2, .6);
        var drift = new AbilityDrift(prior, Duration.ofDays(30), .8, AbilityChange.NONE);

        assertThat(drift.apply(prior, Duration.ofDays(30)).means())
                .containsExactly(new double[] {.4, .4}, within(1e-12));
        assertThat(drift.apply(prior, Duration.ZERO).means()).containsExactly(0, 0);
        assertThatThrownBy(() -> new AbilityDrift(prior, Duration.ofDays(30), Double.NaN, AbilityChange.NONE))
                .hasMessageContaining("learning");
    }
}
