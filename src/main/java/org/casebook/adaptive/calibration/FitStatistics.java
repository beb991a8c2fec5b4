package org.casebook.adaptive.calibration;

import java.util.List;
import org.casebook.adaptive.NormalExpectation;
import org.casebook.adaptive.TestItem;
import org.casebook.adaptive.calibration.Evidence.Observation;

/**
 * How an item's answers agree with the model. Every score is compared with what the student's other answers let expect.
 *
 * @param answers how many there are
 * @param facility the mean score as a share of the full one, in [0, 1]; NaN without answers
 * @param infit mean squared residual, weighted by its variance (Wright and Masters 1982): 1 if the answers scatter as
 *     they should, more if they are noisier; NaN without answers
 * @param outfit the same unweighted, which surprising answers of the ablest and weakest move most
 * @param discrimination correlation of the score with the ability that the other answers show, in [−1, 1]; NaN if
 *     either is the same for all
 * @param surprise by how many standard errors fewer (negative) or more answers are right than the expert's parameters
 *     let expect
 */
public record FitStatistics(
        int answers, double facility, double infit, double outfit, double discrimination, double surprise) {

    private static final int FEWEST = 15;
    private static final double CLEARLY = -3;
    private static final double LEAST_VARIANCE = 1e-9;

    /** What a score is expected to be, and how far it varies. */
    private record Expected(double score, double variance) {}

    static FitStatistics of(TestItem item, TestItem expert, List<Observation> observations) {
        int count = observations.size();
        double scores = 0;
        double squares = 0;
        double variances = 0;
        double standardised = 0;
        double unexpected = 0;
        double expertVariance = 0;
        for (var observation : observations) {
            var expected = expected(observation.met(item), observation);
            double residual = observation.score() - expected.score;
            scores += observation.score();
            squares += residual * residual;
            variances += expected.variance;
            standardised += residual * residual / expected.variance;
            var byExpert = expected(observation.met(expert), observation);
            unexpected += observation.score() - byExpert.score;
            expertVariance += byExpert.variance;
        }
        return new FitStatistics(
                count,
                scores / count / item.fullScore(),
                squares / variances,
                standardised / count,
                correlation(observations, scores / count),
                count == 0 ? 0 : unexpected / Math.sqrt(expertVariance));
    }

    private static double correlation(List<Observation> observations, double meanScore) {
        double mean =
                observations.stream().mapToDouble(Observation::mean).average().orElse(0);
        double together = 0;
        double scores = 0;
        double abilities = 0;
        for (var observation : observations) {
            double score = observation.score() - meanScore;
            double ability = observation.mean() - mean;
            together += score * ability;
            scores += score * score;
            abilities += ability * ability;
        }
        return together / Math.sqrt(scores * abilities);
    }

    private static Expected expected(TestItem item, Observation observation) {
        double mean = 0;
        double square = 0;
        for (int score = 1; score <= item.fullScore(); score++) {
            double chance = 0;
            for (int i = 0; i < NormalExpectation.POINTS; i++) {
                chance += NormalExpectation.weight(i)
                        * item.likelihood(observation.mean() + observation.sd() * NormalExpectation.node(i), score);
            }
            mean += score * chance;
            square += score * score * chance;
        }
        return new Expected(mean, Math.max(square - mean * mean, LEAST_VARIANCE));
    }

    /**
     * Whether the key may be wrong: there are answers enough, far fewer are right than the expert expected, and those
     * who know more don't do better.
     */
    public boolean suspectsWrongKey() {
        return answers >= FEWEST && surprise < CLEARLY && !(discrimination > 0);
    }
}
