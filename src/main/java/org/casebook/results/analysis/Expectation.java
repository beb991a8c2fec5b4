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
    private static final double PRECISION = 1e-10;
    private static final int MOST_STEPS = 100;

    /** @throws IllegalArgumentException if there is no outcome */
    public static Expectation of(Collection<AnalyzedResponse> outcomes) {
        if (outcomes.isEmpty()) {
            throw new IllegalArgumentException("no answer to compare");
        }
        int right = (int) outcomes.stream().filter(AnalyzedResponse::right).count();
        int count = outcomes.size();
        var logits = outcomes.stream().mapToDouble(AnalyzedResponse::logit).toArray();
        var foreseen = Foreseen.of(logits, 0);
        double observed = (double) right / count;
        double expected = foreseen.right() / count;
        double difference = observed - expected;
        double low = Foreseen.of(logits, shift(logits, right, WIDE)).right() / count - expected;
        double high = Foreseen.of(logits, shift(logits, right, -WIDE)).right() / count - expected;
        return new Expectation(
                count,
                observed,
                expected,
                foreseen.surprise(right),
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

    /** The step at which so many right answers are this surprising: by Newton's steps, kept between two ends. */
    private static double shift(double[] logits, int right, double surprise) {
        double low = -EDGE;
        double high = EDGE;
        if (Foreseen.of(logits, high).surprise(right) > surprise) {
            return high;
        }
        if (Foreseen.of(logits, low).surprise(right) < surprise) {
            return low;
        }
        double step = 0;
        for (int i = 0; i < MOST_STEPS && high - low > PRECISION; i++) {
            var foreseen = Foreseen.of(logits, step);
            double error = foreseen.surprise(right) - surprise;
            if (Math.abs(error) < PRECISION) {
                return step;
            }
            if (error > 0) {
                low = step;
            } else {
                high = step;
            }
            double next = step - error / foreseen.slope(right);
            step = low < next && next < high ? next : (low + high) / 2;
        }
        return step;
    }

    /**
     * What is foreseen once all chances are off by a step: the sums of the answers' means, variances and third moments.
     */
    private record Foreseen(double right, double variance, double skew) {

        static Foreseen of(double[] logits, double step) {
            double right = 0;
            double variance = 0;
            double skew = 0;
            for (double logit : logits) {
                double chance = 1 / (1 + Math.exp(-logit - step));
                double own = chance * (1 - chance);
                right += chance;
                variance += own;
                skew += own * (1 - 2 * chance);
            }
            return new Foreseen(right, variance, skew);
        }

        double surprise(int observed) {
            return (observed - right) / Math.sqrt(variance);
        }

        /** How the surprise changes with the step. */
        double slope(int observed) {
            return -Math.sqrt(variance) - surprise(observed) * skew / (2 * variance);
        }
    }
}
