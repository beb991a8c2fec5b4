package org.casebook.course.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChanceTest {

    @Test
    void isBinomialWithEqualProbabilities() {
        var coins = new Chance(Collections.nCopies(10, 0.5));

        assertThat(coins.expected()).isCloseTo(5, within(1e-12));
        assertThat(coins.atLeast(9)).isCloseTo(11.0 / 1024, within(1e-12));
        assertThat(coins.atMost(1)).isCloseTo(11.0 / 1024, within(1e-12));
        assertThat(coins.atLeast(0)).isCloseTo(1, within(1e-12));
    }

    @Test
    void takesEveryTrialWithItsOwnProbability() {
        var mixed = new Chance(List.of(0.5, 0.25));

        assertThat(mixed.atLeast(2)).isCloseTo(0.125, within(1e-12));
        assertThat(mixed.atMost(0)).isCloseTo(0.375, within(1e-12));
    }

    @Test
    void isUnlikelyOnEitherSideOnly() {
        var coins = new Chance(Collections.nCopies(20, 0.5));

        assertThat(coins.isUnlikely(17, 0.01)).isTrue();
        assertThat(coins.isUnlikely(3, 0.01)).isTrue();
        assertThat(coins.isUnlikely(16, 0.01)).isFalse();
        assertThat(coins.isUnlikely(10, 0.01)).isFalse();
    }

    @Test
    void nothingIsUnlikelyOfNothing() {
        assertThat(new Chance(List.of()).isUnlikely(0, 0.01)).isFalse();
    }
}
