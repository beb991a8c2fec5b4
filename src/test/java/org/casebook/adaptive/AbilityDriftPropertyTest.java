package org.casebook.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class AbilityDriftPropertyTest {

    private static final Ability PRIOR = Ability.prior(2, .6);
    private static final Ability KNOWN = Ability.of(new double[] {1, -1}, new double[] {.2, .1, .1, .4});
    private static final AbilityDrift GROWTH = new AbilityDrift(PRIOR, Duration.ofDays(30));

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
}
