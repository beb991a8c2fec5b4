package org.casebook.results.analysis;

import java.util.Collection;

/**
 * How well a question tells those who know more from those who know less, measured by what the model foresees: 1 is as
 * well as foreseen, 0 not at all, below 0 the wrong way round. It is the slope β of logit P(right) = α + β logit(chance)
 * (Cox 1958), where the chance comes from the student's other answers; α takes up a question that is harder or easier
 * than it was taken for.
 *
 * <p>The correlation with the rest of the test, which is usual, falls when a question is put to students of nearly the same
 * ability, as adaptive choice does, and then accuses good questions; here little spread makes the range wide instead.
 * α and β have normal priors around 0 and 1 with standard deviation 1, so that there is an answer even where all or none
 * were right (Gelman, Jakulin, Pittau and Su 2008 have the idea).
 */
final class Slope {

    /** Below so many answers the range nearly always holds both 0 and 1. */
    static final int FEWEST = 20;

    private static final double REACH = 1.645;
    private static final int ROUNDS = 30;
    private static final double LARGEST_STEP = 1;
    private static final double ENOUGH = 1e-9;

    private Slope() {}

    /** β with its 90 % range. */
    static Statistic<Interval> of(Collection<AnalyzedResponse> outcomes) {
        return Statistic.of(outcomes.size(), FEWEST, () -> fit(outcomes));
    }

    /** By Newton's steps on the log-posterior, which is concave. */
    private static Interval fit(Collection<AnalyzedResponse> outcomes) {
        double alpha = 0;
        double beta = 1;
        double error = 1;
        for (int round = 0; round < ROUNDS; round++) {
            double byAlpha = -alpha;
            double byBeta = 1 - beta;
            double aa = 1;
            double ab = 0;
            double bb = 1;
            for (var outcome : outcomes) {
                double x = outcome.logit();
                double chance = 1 / (1 + Math.exp(-alpha - beta * x));
                double residual = (outcome.right() ? 1 : 0) - chance;
                double weight = chance * (1 - chance);
                byAlpha += residual;
                byBeta += residual * x;
                aa += weight;
                ab += weight * x;
                bb += weight * x * x;
            }
            double determinant = aa * bb - ab * ab;
            double stepAlpha = (bb * byAlpha - ab * byBeta) / determinant;
            double stepBeta = (aa * byBeta - ab * byAlpha) / determinant;
            alpha += Math.clamp(stepAlpha, -LARGEST_STEP, LARGEST_STEP);
            beta += Math.clamp(stepBeta, -LARGEST_STEP, LARGEST_STEP);
            error = Math.sqrt(aa / determinant);
            if (Math.abs(stepAlpha) + Math.abs(stepBeta) < ENOUGH) {
                break;
            }
        }
        return new Interval(beta, beta - REACH * error, beta + REACH * error);
    }
}
