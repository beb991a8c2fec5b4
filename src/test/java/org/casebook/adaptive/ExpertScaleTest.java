package org.casebook.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpertScaleTest {

    @Test
    void levelsSpreadOverTheMiddleOfThePopulation() {
        assertThat(ExpertScale.difficulty(1)).isCloseTo(-1.6, within(1e-12));
        assertThat(ExpertScale.difficulty(3)).isZero();
        assertThat(ExpertScale.difficulty(5)).isCloseTo(1.6, within(1e-12));
        assertThatThrownBy(() -> ExpertScale.difficulty(0)).hasMessageContaining("not 0");
        assertThatThrownBy(() -> ExpertScale.difficulty(6)).hasMessageContaining("not 6");
    }

    @Test
    void anItemThatIsRightOrWrongHasItsGuessing() {
        assertThat(ExpertScale.item("i", 1, 3, 4, .25, 1)).isEqualTo(Item.onTopic("i", 1, 3, 1, .8, .25));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 7})
    void atTheLevelsAbilityHalfHaveEverythingRight(int fullScore) {
        var item = ExpertScale.item("i", 1, 3, 2, .25, fullScore);

        assertThat(item.rightChance(ExpertScale.difficulty(2))).isCloseTo(.5, within(1e-9));
        assertThat(item.fullScore()).isEqualTo(fullScore);
        assertThat(item.topic()).isEqualTo(1);
        assertThat(item.a()).isCloseTo(2.0 / (fullScore + 1), within(1e-12));
        for (int score = 0; score <= fullScore; score++) {
            assertThat(item.likelihood(item.difficulty(), score)).isCloseTo(1.0 / (fullScore + 1), within(1e-9));
        }
    }

    @Test
    void otherParametersKeepTheRest() {
        var item = Item.onTopic("i", 0, 2, 1, .5, .2);
        var ordering = new PartialCreditItem("o", new double[] {1, 0}, 1, new double[] {-1, 0, 4});

        assertThat(item.with(2, -1)).isEqualTo(Item.onTopic("i", 0, 2, 2, -1, .2));
        assertThat(item.difficulty()).isEqualTo(.5);
        assertThat(ordering.difficulty()).isEqualTo(1);
        assertThat(ordering.with(2, 0))
                .isEqualTo(new PartialCreditItem("o", new double[] {1, 0}, 2, new double[] {-2, -1, 3}));
    }
}
