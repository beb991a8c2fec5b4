package org.casebook.adaptive;

import java.time.Duration;

/**
 * What the time between two attempts does to an ability. Someone who was away may have learned or forgotten: the
 * covariance returns to the prior's, Σ ← r Σ + (1 − r) Σ₀ with r = 2^(−elapsed / halfTime), which is the covariance of
 * an Ornstein–Uhlenbeck process (Uhlenbeck and Ornstein 1930) with Σ₀ as its stationary one. What is expected to be
 * learned meanwhile moves the means by the same law, μ ← μ + (1 − r) · learning: fast at first, and never beyond the
 * whole. Two waits have the effect of one as long as both. A variance never rises above the prior's. Beside this drift
 * stands the possibility of a {@link AbilityChange}, which the answers of the attempt confirm or refute.
 *
 * @param prior what is believed of someone of whom nothing is known
 * @param halfTime the wait, above zero, after which half of what was known counts no more
 * @param learning by how much every ability is expected to have risen after a wait without end, in population standard
 *     deviations; negative for forgetting, 0 where nothing tells which
 * @param change what is thought possible besides
 */
public record AbilityDrift(Ability prior, Duration halfTime, double learning, AbilityChange change) {

    /** @throws IllegalArgumentException if a component is out of its range */
    public AbilityDrift {
        if (!halfTime.isPositive()) {
            throw new IllegalArgumentException("a half-time is above zero, not " + halfTime);
        }
        if (!Double.isFinite(learning)) {
            throw new IllegalArgumentException("learning is finite, not " + learning);
        }
    }

    /** Drift alone, of which nothing tells whether it is learning or forgetting: the means stay. */
    public AbilityDrift(Ability prior, Duration halfTime) {
        this(prior, halfTime, 0, AbilityChange.NONE);
    }

    /**
     * What Casebook reckons with, and measures: after a quarter of a year without a question half of what was known
     * counts no more, and a student who comes back may have changed.
     */
    public static AbilityDrift usual(Ability prior) {
        return new AbilityDrift(prior, Duration.ofDays(90)).with(AbilityChange.USUAL);
    }

    /** The same drift with other changes thought possible. */
    public AbilityDrift with(AbilityChange other) {
        return new AbilityDrift(prior, halfTime, learning, other);
    }

    /** The same drift of another population. */
    public AbilityDrift of(Ability population) {
        return new AbilityDrift(population, halfTime, learning, change);
    }

    /**
     * The belief with which an attempt begins.
     *
     * @param start the ability after the wait, as {@link #apply} gives it
     */
    public Posterior begin(Ability start) {
        return change.begin(start, prior);
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
        var means = ability.means();
        for (int topic = 0; topic < means.length; topic++) {
            means[topic] += (1 - kept) * learning;
        }
        return Ability.of(means, known);
    }

    private static double seconds(Duration duration) {
        return duration.getSeconds() + duration.getNano() / 1e9;
    }
}
