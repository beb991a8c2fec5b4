package org.casebook.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AbilityDriftTest {

    private static final Ability PRIOR = Ability.prior(2, .6);
    private static final Ability KNOWN = Ability.of(new double[] {1, -1}, new double[] {.2, .1, .1, .4});
    private static final AbilityDrift GROWTH = new AbilityDrift(PRIOR, Duration.ofDays(30));

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
        var quick = new AbilityDrift(PRIOR, Duration.ofMillis(500));

        assertThat(quick.apply(KNOWN, Duration.ofMillis(500)).covariance(0, 0)).isCloseTo(.6, within(1e-15));
    }

    @Test
    void aHalfTimeIsPositiveAndTheTopicsMatch() {
        assertThatThrownBy(() -> new AbilityDrift(PRIOR, Duration.ZERO)).hasMessageContaining("half-time");
        assertThatThrownBy(() -> GROWTH.apply(Ability.prior(3, .6), Duration.ofDays(1)))
                .hasMessageContaining("3 topics");
    }
}
