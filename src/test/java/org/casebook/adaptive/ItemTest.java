package org.casebook.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ItemTest {

    private static final Item MIXED = new Item("m", new double[] {.6, -.8}, 1.5, .5, .2);

    @Test
    void halfWayBetweenGuessingAndCertaintyLiesTheDifficulty() {
        assertThat(MIXED.probability(.5)).isCloseTo(.6, within(1e-15));
        assertThat(MIXED.probability(.5 + 1 / 1.5)).isCloseTo(.2 + .8 / (1 + Math.exp(-1)), within(1e-15));
        assertThat(MIXED.probability(-1000)).isEqualTo(.2);
        assertThat(MIXED.probability(1000)).isEqualTo(1);
    }

    @Test
    void rightAndWrongExhaustThePossibilities() {
        for (double s = -5; s <= 5; s += .5) {
            assertThat(MIXED.likelihood(s, 1) + MIXED.likelihood(s, 0)).isCloseTo(1, within(1e-15));
        }
        assertThat(MIXED.likelihood(100, 0)).isPositive();
    }

    @Test
    void anItemOnOneTopicPointsAlongItsAxis() {
        var item = Item.onTopic("i", 2, 4, 1, 0, 0);

        assertThat(item.direction()).containsExactly(0, 0, 1, 0);
        assertThat(item.topics()).isEqualTo(4);
        assertThat(item.topic()).isEqualTo(2);
        assertThat(item.loading(2)).isEqualTo(1);
        assertThat(item.along(new double[] {9, 9, 3, 9})).isEqualTo(3);
    }

    @Test
    void anItemOnSeveralTopicsCountsForTheStrongest() {
        assertThat(MIXED.topic()).isEqualTo(1);
        assertThat(MIXED.along(new double[] {1, 1})).isCloseTo(-.2, within(1e-15));
        double half = Math.sqrt(.5);
        assertThat(new Item("even", new double[] {half, half}, 1, 0, 0).topic()).isZero();
    }

    @Test
    void whatIsNoItemIsRefused() {
        assertThatThrownBy(() -> Item.onTopic(" ", 0, 1, 1, 0, 0)).hasMessageContaining("id");
        assertThatThrownBy(() -> Item.onTopic("i", 0, 1, 0, 0, 0)).hasMessageContaining("a is");
        assertThatThrownBy(() -> Item.onTopic("i", 0, 1, Double.NaN, 0, 0)).hasMessageContaining("a is");
        assertThatThrownBy(() -> Item.onTopic("i", 0, 1, Double.POSITIVE_INFINITY, 0, 0))
                .hasMessageContaining("a is");
        assertThatThrownBy(() -> Item.onTopic("i", 0, 1, 1, Double.NaN, 0)).hasMessageContaining("b is");
        assertThatThrownBy(() -> Item.onTopic("i", 0, 1, 1, 0, 1)).hasMessageContaining("c is");
        assertThatThrownBy(() -> Item.onTopic("i", 0, 1, 1, 0, -.1)).hasMessageContaining("c is");
        assertThatThrownBy(() -> new Item("i", new double[] {1, 1}, 1, 0, 0)).hasMessageContaining("unit vector");
        assertThatThrownBy(() -> new Item("i", new double[] {Double.NaN}, 1, 0, 0))
                .hasMessageContaining("unit vector");
    }

    @Test
    void itIsAValue() {
        var direction = new double[] {.6, -.8};
        var item = new Item("m", direction, 1.5, .5, .2);
        direction[0] = 1;
        item.direction()[0] = 1;

        assertThat(item).isEqualTo(MIXED).hasSameHashCodeAs(MIXED);
        assertThat(item)
                .isNotEqualTo(new Item("n", new double[] {.6, -.8}, 1.5, .5, .2))
                .isNotEqualTo(new Item("m", new double[] {.8, -.6}, 1.5, .5, .2))
                .isNotEqualTo(new Item("m", new double[] {.6, -.8}, 1.6, .5, .2))
                .isNotEqualTo(new Item("m", new double[] {.6, -.8}, 1.5, .6, .2))
                .isNotEqualTo(new Item("m", new double[] {.6, -.8}, 1.5, .5, .3));
        assertThat(item).hasToString("Item[m, v=[0.6, -0.8], a=1.5, b=0.5, c=0.2]");
    }
}
