package org.casebook.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Puts things in an order of which only pairs were compared: the chance that one is preferred to another is logistic in the
 * difference of their values (Bradley &amp; Terry 1952, <i>Rank analysis of incomplete block designs I</i>, Biometrika 39).
 *
 * <p>The values are found by the MM algorithm of Hunter (2004, <i>MM algorithms for generalized Bradley–Terry models</i>,
 * Annals of Statistics 32), which climbs in every step. Each thing is taken to have met an average one once before, with
 * half a win and half a loss: a weak prior, by which values are finite and unique also for what has never lost, and where
 * the pairs fall into parts that nothing joins.
 *
 * @param values in logits, around a mean of 0
 * @param standardErrors of the values, from the information of the judgements and of the prior
 */
public record BradleyTerry(List<Double> values, List<Double> standardErrors) {

    /** Half a win and half a loss against what is average. */
    private static final double PRIOR = .5;

    private static final int MOST_STEPS = 10_000;
    private static final double CLOSE = 1e-9;

    /** That the first was preferred to the second, both by their places. */
    public record Judgement(int better, int worse) {}

    public BradleyTerry {
        values = List.copyOf(values);
        standardErrors = List.copyOf(standardErrors);
    }

    /**
     * Estimates the values.
     *
     * @param size how many things there are, 1 at least
     */
    public static BradleyTerry of(int size, List<Judgement> judgements) {
        var met = new double[size][size];
        var won = new double[size];
        for (var judgement : judgements) {
            met[judgement.better()][judgement.worse()]++;
            met[judgement.worse()][judgement.better()]++;
            won[judgement.better()]++;
        }
        var strengths = climb(met, won);
        var logs = DoubleStream.of(strengths).map(Math::log).toArray();
        double mean = DoubleStream.of(logs).average().orElseThrow();
        return new BradleyTerry(
                DoubleStream.of(logs).map(value -> value - mean).boxed().toList(),
                DoubleStream.of(errors(met, strengths)).boxed().toList());
    }

    private static double[] climb(double[][] met, double[] won) {
        int size = won.length;
        var strengths = new double[size];
        Arrays.fill(strengths, 1);
        double moved = 1;
        for (int step = 0; step < MOST_STEPS && moved > CLOSE; step++) {
            moved = 0;
            for (int i = 0; i < size; i++) {
                double weight = 2 * PRIOR / (strengths[i] + 1);
                for (int j = 0; j < size; j++) {
                    if (met[i][j] > 0) {
                        weight += met[i][j] / (strengths[i] + strengths[j]);
                    }
                }
                double next = (won[i] + PRIOR) / weight;
                moved = Math.max(moved, Math.abs(Math.log(next / strengths[i])));
                strengths[i] = next;
            }
        }
        return strengths;
    }

    /** Of the values around their mean: the inverse of the information, centred in rows and columns. */
    private static double[] errors(double[][] met, double[] strengths) {
        int size = strengths.length;
        var information = new double[size][size];
        for (int i = 0; i < size; i++) {
            double withPrior = strengths[i] / (1 + strengths[i]);
            information[i][i] += 2 * PRIOR * withPrior * (1 - withPrior);
            for (int j = 0; j < size; j++) {
                double wins = strengths[i] / (strengths[i] + strengths[j]);
                double told = met[i][j] * wins * (1 - wins);
                information[i][i] += told;
                information[i][j] -= told;
            }
        }
        var covariance = SymmetricMatrix.inverse(information);
        var rows = IntStream.range(0, size)
                .mapToDouble(i -> DoubleStream.of(covariance[i]).sum() / size)
                .toArray();
        double all = DoubleStream.of(rows).sum() / size;
        return IntStream.range(0, size)
                .mapToDouble(i -> Math.sqrt(Math.max(0, covariance[i][i] - 2 * rows[i] + all)))
                .toArray();
    }

    /** The chance that one is preferred to another. */
    public double chance(int one, int other) {
        return 1 / (1 + Math.exp(values.get(other) - values.get(one)));
    }

    /**
     * Scale separation reliability: which share of the variance between the values isn't error (Pollitt 2012, <i>The method
     * of Adaptive Comparative Judgement</i>, Assessment in Education 19). From 0 to 1.
     *
     * <p>It is inflated where pairs are chosen by what was judged before, even for judgements drawn by lot (Bramley 2015,
     * <i>Investigating the reliability of Adaptive Comparative Judgment</i>, Cambridge Assessment). So pairs are to be
     * chosen by {@link PairDesign}, which doesn't look at outcomes. Since the prior draws the values together a little, what
     * is told is somewhat too small rather than too large.
     */
    public double reliability() {
        if (values.size() < 2) {
            return 0;
        }
        double observed = values.stream().mapToDouble(value -> value * value).sum() / (values.size() - 1);
        double error =
                standardErrors.stream().mapToDouble(one -> one * one).average().orElseThrow();
        return observed <= error ? 0 : (observed - error) / observed;
    }
}
