package org.casebook.adaptive.calibration;

import java.util.List;
import org.casebook.adaptive.Item;
import org.casebook.adaptive.NormalExpectation;
import org.casebook.adaptive.calibration.Evidence.Observation;

/**
 * How an item's answers agree with the model. Every answer is compared with the chance that the student's other answers
 * gave it.
 *
 * @param answers how many there are
 * @param facility the share that is right, in [0, 1]; NaN without answers
 * @param infit mean squared residual, weighted by its variance (Wright and Masters 1982): 1 if the answers scatter as
 *     they should, more if they are noisier; NaN without answers
 * @param outfit the same unweighted, which surprising answers of the ablest and weakest move most
 * @param discrimination correlation of the answer with the ability that the other answers show, in [−1, 1]; NaN if
 *     either is the same for all
 * @param surprise by how many standard errors fewer (negative) or more answers are right than the expert's parameters
 *     let expect
 */
public record FitStatistics(
        int answers, double facility, double infit, double outfit, double discrimination, double surprise) {

    private static final int FEWEST = 15;
    private static final double CLEARLY = -3;

    static FitStatistics of(Item item, Item expert, List<Observation> observations) {
        int count = observations.size();
        double right = 0;
        double squares = 0;
        double variances = 0;
        double standardised = 0;
        double unexpected = 0;
        double expertVariance = 0;
        for (var observation : observations) {
            double answer = observation.correct() ? 1 : 0;
            double chance = chance(item, observation);
            double residual = answer - chance;
            right += answer;
            squares += residual * residual;
            variances += chance * (1 - chance);
            standardised += residual * residual / (chance * (1 - chance));
            double expected = chance(expert, observation);
            unexpected += answer - expected;
            expertVariance += expected * (1 - expected);
        }
        return new FitStatistics(
                count,
                right / count,
                squares / variances,
                standardised / count,
                correlation(observations, right / count),
                count == 0 ? 0 : unexpected / Math.sqrt(expertVariance));
    }

    private static double correlation(List<Observation> observations, double facility) {
        double mean =
                observations.stream().mapToDouble(Observation::mean).average().orElse(0);
        double together = 0;
        double answers = 0;
        double abilities = 0;
        for (var observation : observations) {
            double answer = (observation.correct() ? 1 : 0) - facility;
            double ability = observation.mean() - mean;
            together += answer * ability;
            answers += answer * answer;
            abilities += ability * ability;
        }
        return together / Math.sqrt(answers * abilities);
    }

    private static double chance(Item item, Observation observation) {
        double sum = 0;
        for (int i = 0; i < NormalExpectation.POINTS; i++) {
            sum += NormalExpectation.weight(i)
                    * item.probability(observation.mean() + observation.sd() * NormalExpectation.node(i));
        }
        return Math.clamp(sum, 1e-9, 1 - 1e-9);
    }

    /**
     * Whether the key may be wrong: there are answers enough, far fewer are right than the expert expected, and those
     * who know more don't do better.
     */
    public boolean suspectsWrongKey() {
        return answers >= FEWEST && surprise < CLEARLY && !(discrimination > 0);
    }
}
