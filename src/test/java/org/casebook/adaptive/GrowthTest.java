package org.casebook.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class GrowthTest {

    private static final Ability PRIOR = Ability.prior(2, .6);
    private static final Ability KNOWN = Ability.of(new double[] {1, -1}, new double[] {.2, .1, .1, .4});
    private static final Growth GROWTH = new Growth(PRIOR, Duration.ofDays(30));

    @Test
    void afterTheHalfTimeHalfOfTheKnowledgeIsLeft() {
        var later = GROWTH.apply(KNOWN, Duration.ofDays(30));

        assertThat(later.means()).containsExactly(1, -1);
        assertThat(later.covariance()).containsExactly(new double[] {.6, .35, .35, .7}, within(1e-15));
    }

    @Test
    void withoutAWaitNothingChanges() {
        assertThat(GROWTH.apply(KNOWN, Duration.ZERO)).isEqualTo(KNOWN);
        assertThat(GROWTH.apply(KNOWN, Duration.ofMillis(-5))).isEqualTo(KNOWN);
    }

    @Test
    void aVeryLongWaitLeavesThePriorsCovariance() {
        var later = GROWTH.apply(KNOWN, Duration.ofDays(100_000));

        assertThat(later.covariance()).containsExactly(PRIOR.covariance());
    }

    @Test
    void partsOfASecondCount() {
        var quick = new Growth(PRIOR, Duration.ofMillis(500));

        assertThat(quick.apply(KNOWN, Duration.ofMillis(500)).covariance(0, 0)).isCloseTo(.6, within(1e-15));
    }

    @Property(tries = 200, seed = "42")
    void aVarianceNeitherFallsNorExceedsThePriors(
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long seconds,
            @ForAll @IntRange(min = 0, max = 40) int answers) {
        var ability = PRIOR;
        for (int i = 0; i < answers; i++) {
            ability = ability.after(Item.onTopic("i", i % 2, 2, 1.2, 0, 0), i % 3 == 0);
        }

        var later = GROWTH.apply(ability, Duration.ofSeconds(seconds));

        for (int topic = 0; topic < 2; topic++) {
            assertThat(later.sd(topic)).isBetween(ability.sd(topic), 1.0);
        }
    }

    @Property(tries = 200, seed = "43")
    void twoWaitsAreAsOneLongOne(
            @ForAll @LongRange(min = 0, max = 10_000_000) long first,
            @ForAll @LongRange(min = 0, max = 10_000_000) long second) {
        var twice = GROWTH.apply(GROWTH.apply(KNOWN, Duration.ofSeconds(first)), Duration.ofSeconds(second));
        var once = GROWTH.apply(KNOWN, Duration.ofSeconds(first + second));

        assertThat(twice.covariance()).containsExactly(once.covariance(), within(1e-12));
    }

    @Test
    void aHalfTimeIsPositiveAndTheTopicsMatch() {
        assertThatThrownBy(() -> new Growth(PRIOR, Duration.ZERO)).hasMessageContaining("half-time");
        assertThatThrownBy(() -> GROWTH.apply(Ability.prior(3, .6), Duration.ofDays(1)))
                .hasMessageContaining("3 topics");
    }
}
