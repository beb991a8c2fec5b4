package org.casebook.adaptive;

import java.time.Duration;

/**
 * What the time between two sittings does to an ability. Someone who was away may have learned or forgotten, and
 * nothing tells which: the means stay, and the covariance returns to the prior's, Σ ← r Σ + (1 − r) Σ₀ with
 * r = 2^(−elapsed / halfTime). That is the covariance of an Ornstein–Uhlenbeck process (Uhlenbeck and Ornstein 1930)
 * with Σ₀ as its stationary one; two waits have the effect of one as long as both. A variance never rises above the
 * prior's.
 *
 * @param prior what is believed of someone of whom nothing is known
 * @param halfTime the wait, above zero, after which half of what was known counts no more
 */
public record Growth(Ability prior, Duration halfTime) {

    public Growth {
        if (!halfTime.isPositive()) {
            throw new IllegalArgumentException("a half-time is above zero, not " + halfTime);
        }
    }

    /**
     * The ability after a wait. Deterministic.
     *
     * @param elapsed time since the last answer; a negative one, as of two clocks that differ, counts as none
     * @throws IllegalArgumentException if the ability has other topics than the prior
     */
    public Ability apply(Ability ability, Duration elapsed) {
        if (ability.topics() != prior.topics()) {
            throw new IllegalArgumentException(ability.topics() + " topics, but the prior has " + prior.topics());
        }
        if (!elapsed.isPositive()) {
            return ability;
        }
        double kept = StrictMath.pow(2, -seconds(elapsed) / seconds(halfTime));
        var known = ability.covariance();
        var unknown = prior.covariance();
        for (int i = 0; i < known.length; i++) {
            known[i] = unknown[i] + kept * (known[i] - unknown[i]);
        }
        return Ability.of(ability.means(), known);
    }

    private static double seconds(Duration duration) {
        return duration.getSeconds() + duration.getNano() / 1e9;
    }
}
