package org.casebook.simulation;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.casebook.adaptive.Ability;

/**
 * Compares estimates with the exact posterior, by importance sampling: draws from a Gaussian a little wider than the
 * estimate, weighted by prior and likelihood over proposal.
 *
 * @param meanOff mean distance of an estimate from the exact mean, in exact standard deviations
 * @param sdOff mean relative difference of a standard deviation from the exact one
 */
public record ExactPosterior(double meanOff, double sdOff) {

    private static final double WIDER = 1.35;

    /** @param draws per attempt */
    public static ExactPosterior compare(
            ItemBank bank, SimulationResults outcome, int attempts, double correlation, int draws) {
        var prior = Ability.prior(bank.topics().size(), correlation);
        var offs = IntStream.range(0, attempts)
                .parallel()
                .mapToObj(s -> off(bank, outcome.attempts().get(s), prior, draws, s))
                .toList();
        return new ExactPosterior(
                offs.stream().mapToDouble(ExactPosterior::meanOff).average().orElseThrow(),
                offs.stream().mapToDouble(ExactPosterior::sdOff).average().orElseThrow());
    }

    private static ExactPosterior off(ItemBank bank, SimulatedAttempt attempt, Ability prior, int draws, int seed) {
        var estimate = attempt.estimate();
        int topics = estimate.topics();
        var items = IntStream.of(attempt.items()).mapToObj(bank.items()::get).toList();
        var proposal = Draws.cholesky(estimate);
        var inverse = new Precision(prior);
        var random = new SplittableRandom(seed);
        var normal = new double[topics];
        var theta = new double[topics];
        var sums = new double[topics];
        var squares = new double[topics];
        double mass = 0;
        double reference = Double.NaN;
        for (int draw = 0; draw < draws; draw++) {
            double length = 0;
            for (int t = 0; t < topics; t++) {
                normal[t] = random.nextGaussian();
                length += normal[t] * normal[t];
                theta[t] = estimate.mean(t);
                for (int k = 0; k <= t; k++) {
                    theta[t] += Math.sqrt(WIDER) * proposal[t][k] * normal[k];
                }
            }
            double likelihood = 1;
            for (int i = 0; i < items.size(); i++) {
                double chance = items.get(i).probability(theta[items.get(i).topic()]);
                likelihood *= attempt.responses()[i] ? chance : 1 - chance;
            }
            double log = Math.log(likelihood) + (length - inverse.square(theta)) / 2;
            reference = Double.isNaN(reference) ? log : reference;
            double weight = Math.exp(log - reference);
            mass += weight;
            for (int t = 0; t < topics; t++) {
                sums[t] += weight * theta[t];
                squares[t] += weight * theta[t] * theta[t];
            }
        }
        double meanOff = 0;
        double sdOff = 0;
        for (int t = 0; t < topics; t++) {
            double mean = sums[t] / mass;
            double sd = Math.sqrt(squares[t] / mass - mean * mean);
            meanOff += Math.abs(estimate.mean(t) - mean) / sd / topics;
            sdOff += Math.abs(estimate.sd(t) / sd - 1) / topics;
        }
        return new ExactPosterior(meanOff, sdOff);
    }
}
