package org.casebook.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShareTest {

    private static final Ability ABILITY = Ability.of(new double[] {.5, -.4}, new double[] {.5, .3, .3, .4});

    @Test
    void theExpectedShareIsTheMeanOverTheBelief() {
        var items = Bank.drawn(2, 10, new Random(5)).subList(0, 10);
        var exact = new Grid(ABILITY);

        var share = ABILITY.expectedShare(0, items, .9);

        assertThat(share.expected())
                .isCloseTo(exact.expectation(theta -> Scale.shareAt(0, items, theta[0])), within(1e-5));
    }

    @Test
    void theRangeHoldsTheStatedPartOfTheBelief() {
        var items = Bank.drawn(2, 10, new Random(5)).subList(0, 10);
        var exact = new Grid(ABILITY);

        var share = ABILITY.expectedShare(0, items, .8);

        assertThat(exact.expectation(theta -> Scale.shareAt(0, items, theta[0]) < share.low() ? 1 : 0))
                .isCloseTo(.1, within(.01));
        assertThat(exact.expectation(theta -> Scale.shareAt(0, items, theta[0]) > share.high() ? 1 : 0))
                .isCloseTo(.1, within(.01));
    }

    @Test
    void onAnItemOfTwoTopicsTheOtherIsAveragedOut() {
        var mixed = new Item("mixed", new double[] {.6, .8}, 1.5, 0, 0);
        double high = ABILITY.mean(0) + 1.6448536269514722 * ABILITY.sd(0);
        double slope = ABILITY.covariance(0, 1) / ABILITY.covariance(0, 0);
        double left = ABILITY.covariance(1, 1) - slope * ABILITY.covariance(0, 1);
        var other = new Grid(
                Ability.of(new double[] {ABILITY.mean(1) + slope * (high - ABILITY.mean(0))}, new double[] {left}));

        var share = ABILITY.expectedShare(0, List.of(mixed), .9);

        assertThat(share.high())
                .isCloseTo(other.expectation(theta -> mixed.probability(.6 * high + .8 * theta[0])), within(1e-5));
        assertThat(share.expected()).isEqualTo(ABILITY.probability(mixed));
    }

    @Test
    void anItemThatGetsHarderWithTheTopicStillHasAnOrderlyRange() {
        var inverse = new Item("inverse", new double[] {-1, 0}, 1.5, 0, 0);

        var share = ABILITY.expectedShare(0, List.of(inverse), .9);

        assertThat(share.low()).isLessThan(share.expected());
        assertThat(share.high()).isGreaterThan(share.expected());
    }

    @Test
    void noItemsOrNoLevelIsRefused() {
        var item = Item.onTopic("i", 0, 2, 1, 0, 0);

        assertThatThrownBy(() -> ABILITY.expectedShare(0, List.of(), .9)).hasMessageContaining("no items");
        assertThatThrownBy(() -> ABILITY.expectedShare(0, List.of(item), 0)).hasMessageContaining("level");
        assertThatThrownBy(() -> ABILITY.expectedShare(0, List.of(item), 1)).hasMessageContaining("level");
    }

    @Test
    void aShareOutsideItsRangeIsRefused() {
        assertThat(new Share(0, 0, 1)).isNotNull();
        assertThat(new Share(1, 1, 1)).isNotNull();
        assertThatThrownBy(() -> new Share(.5, .6, .4)).hasMessageContaining("no share");
        assertThatThrownBy(() -> new Share(1.1, 0, 1)).hasMessageContaining("no share");
        assertThatThrownBy(() -> new Share(-.1, 0, 1)).hasMessageContaining("no share");
        assertThatThrownBy(() -> new Share(.5, -.1, 1)).hasMessageContaining("no share");
        assertThatThrownBy(() -> new Share(.5, 0, 1.1)).hasMessageContaining("no share");
    }
}
