package org.casebook.results.analysis;

import java.util.Collection;

/**
 * The share of answers that were right against the share that was foreseen. Each chance was foreseen from the student's
 * earlier answers alone, so that the sum of the differences is a martingale under the model, however the questions were
 * chosen: its standardised value is near normal (Dawid 1984; Seillier-Moiseiwitsch and Dawid 1993).
 *
 * <p>The range supposes that all chances are off by the same step on the logit scale (Cox 1958) and holds the steps that
 * the answers don't refute, by inversion of the score test. Where all chances are equal it is Wilson's (1927); so it
 * stays wide with few answers, even if all of them agree.
 *
 * @param answers how many there are, 1 or more
 * @param observed share that was right
 * @param expected share that was foreseen
 * @param surprise by how many standard errors more (or, negative, fewer) were right than foreseen
 * @param difference observed less expected, with its range
 */
public record Expectation(int answers, double observed, double expected, double surprise, Interval difference) {

    /** Standard errors to each side of a range that holds 95 %. */
    public static final double WIDE = 1.96;

    /** Once in 370 by chance: among all questions of a bank there is hardly a false alarm. */
    private static final double CLEARLY = 3;

    private static final double EDGE = 20;
    private static final int HALVINGS = 50;

    /** @throws IllegalArgumentException if there is no outcome */
    public static Expectation of(Collection<Outcome> outcomes) {
        if (outcomes.isEmpty()) {
            throw new IllegalArgumentException("no answer to compare");
        }
        int right = (int) outcomes.stream().filter(Outcome::right).count();
        int count = outcomes.size();
        double foreseen = shifted(outcomes, 0);
        double observed = (double) right / count;
        double expected = foreseen / count;
        double difference = observed - expected;
        double low = shifted(outcomes, shift(outcomes, right, WIDE)) / count - expected;
        double high = shifted(outcomes, shift(outcomes, right, -WIDE)) / count - expected;
        return new Expectation(
                count,
                observed,
                expected,
                surprise(outcomes, right, 0),
                new Interval(difference, Math.min(low, difference), Math.max(high, difference)));
    }

    /** Whether clearly fewer were right than foreseen. */
    public boolean clearlyFewer() {
        return surprise <= -CLEARLY;
    }

    /** Whether clearly more were right than foreseen. */
    public boolean clearlyMore() {
        return surprise >= CLEARLY;
    }

    /** The step at which so many right answers are this surprising. */
    private static double shift(Collection<Outcome> outcomes, int right, double surprise) {
        double low = -EDGE;
        double high = EDGE;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (surprise(outcomes, right, middle) > surprise) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double surprise(Collection<Outcome> outcomes, int right, double shift) {
        double variance = 0;
        for (var outcome : outcomes) {
            double chance = shifted(outcome, shift);
            variance += chance * (1 - chance);
        }
        return (right - shifted(outcomes, shift)) / Math.sqrt(variance);
    }

    private static double shifted(Collection<Outcome> outcomes, double shift) {
        return outcomes.stream().mapToDouble(outcome -> shifted(outcome, shift)).sum();
    }

    private static double shifted(Outcome outcome, double shift) {
        return 1 / (1 + Math.exp(-outcome.logit() - shift));
    }
}
