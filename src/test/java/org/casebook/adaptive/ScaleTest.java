package org.casebook.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScaleTest {

    private static final List<Item> ITEMS = Bank.drawn(2, 10, new Random(8)).subList(10, 20);

    @Test
    void theShareIsTheMeanChance() {
        var items = List.of(Item.onTopic("a", 1, 2, 1, 0, 0), Item.onTopic("b", 1, 2, 1, 0, .5));

        assertThat(Scale.shareAt(1, items, 0)).isCloseTo(.625, within(1e-15));
    }

    @Test
    void abilityAndShareAreInverse() {
        for (double share : new double[] {.25, .5, .65, .8, .99}) {
            double ability = Scale.abilityAt(1, ITEMS, share);

            assertThat(Scale.shareAt(1, ITEMS, ability)).isCloseTo(share, within(1e-12));
        }
    }

    @Test
    void aShareOutOfReachGivesTheEdge() {
        assertThat(Scale.abilityAt(1, ITEMS, .1)).isEqualTo(-8);
        assertThat(Scale.abilityAt(1, List.of(Item.onTopic("hard", 1, 2, 1, 9, 0)), .9))
                .isEqualTo(8);
        assertThat(Scale.abilityAt(0, ITEMS, .9)).as("items of another topic").isEqualTo(8);
    }

    @Test
    void nothingToMeasureIsRefused() {
        assertThatThrownBy(() -> Scale.shareAt(0, List.of(), 0)).hasMessageContaining("no items");
        assertThatThrownBy(() -> Scale.abilityAt(0, List.of(), .5)).hasMessageContaining("no items");
        assertThatThrownBy(() -> Scale.abilityAt(0, ITEMS, 0)).hasMessageContaining("share");
        assertThatThrownBy(() -> Scale.abilityAt(0, ITEMS, 1)).hasMessageContaining("share");
    }

    @Test
    void expertsRateFromOneToFive() {
        assertThat(new double[] {
                    ExpertScale.difficulty(1),
                    ExpertScale.difficulty(2),
                    ExpertScale.difficulty(3),
                    ExpertScale.difficulty(4),
                    ExpertScale.difficulty(5)
                })
                .containsExactly(new double[] {-1.6, -.8, 0, .8, 1.6}, within(1e-15));
        assertThat(ExpertScale.discrimination()).isEqualTo(1);
        assertThatThrownBy(() -> ExpertScale.difficulty(0)).hasMessageContaining("from 1 to 5");
        assertThatThrownBy(() -> ExpertScale.difficulty(6)).hasMessageContaining("from 1 to 5");
    }
}
