package org.casebook.adaptive.memory;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.casebook.adaptive.memory.Predictions.Prediction;

/**
 * How good predictions of right answers were.
 *
 * @param answers how many were predicted
 * @param logLoss the mean of −ln of the chance that was given to what came; less is better
 * @param auc how often of a right and a wrong answer the right one had the higher chance, ties half; .5 is nothing
 *     (Hanley and McNeil 1982)
 * @param calibration how far, in the root mean square over ten equal groups by chance, the mean chance was from the share
 *     of right answers; less is better
 */
public record PredictionQuality(int answers, double logLoss, double auc, double calibration) {

    private static final int GROUPS = 10;
    private static final double SURE = 1e-6;

    /** Of a rival that says the same of every answer: the share of right ones among those that it learned from. */
    public static PredictionQuality ofConstant(List<Prediction> learnedFrom, List<Prediction> told) {
        double mean = rate(learnedFrom);
        return of(told, _ -> mean);
    }

    /** Of a rival that goes by whether the answer before was right, with the shares among those that it learned from. */
    public static PredictionQuality ofLastAnswer(List<Prediction> learnedFrom, List<Prediction> told) {
        double afterRight =
                rate(learnedFrom.stream().filter(Prediction::lastRight).toList());
        double afterWrong =
                rate(learnedFrom.stream().filter(one -> !one.lastRight()).toList());
        return of(told, one -> one.lastRight() ? afterRight : afterWrong);
    }

    /** Of the predictions themselves. */
    public static PredictionQuality of(List<Prediction> told) {
        return of(told, Prediction::chance);
    }

    private static PredictionQuality of(List<Prediction> told, ToDoubleFunction<Prediction> chance) {
        if (told.isEmpty()) {
            throw new IllegalArgumentException("nothing was predicted");
        }
        double loss = told.stream()
                .mapToDouble(one -> {
                    double given = Math.clamp(chance.applyAsDouble(one), SURE, 1 - SURE);
                    return -Math.log(one.right() ? given : 1 - given);
                })
                .average()
                .orElseThrow();
        var sorted = told.stream().sorted(Comparator.comparingDouble(chance)).toList();
        return new PredictionQuality(told.size(), loss, auc(sorted, chance), calibration(sorted, chance));
    }

    /** With one right answer added to each side, so that few answers say little. */
    private static double rate(List<Prediction> predictions) {
        return (predictions.stream().filter(Prediction::right).count() + 1.0) / (predictions.size() + 2.0);
    }

    private static double auc(List<Prediction> sorted, ToDoubleFunction<Prediction> chance) {
        double ranks = 0;
        long right = 0;
        for (int from = 0; from < sorted.size(); ) {
            int to = from;
            while (to < sorted.size()
                    && chance.applyAsDouble(sorted.get(to)) == chance.applyAsDouble(sorted.get(from))) {
                to++;
            }
            long here =
                    sorted.subList(from, to).stream().filter(Prediction::right).count();
            ranks += here * (from + 1 + to) / 2.0;
            right += here;
            from = to;
        }
        long wrong = sorted.size() - right;
        return right == 0 || wrong == 0 ? .5 : (ranks - right * (right + 1) / 2.0) / right / wrong;
    }

    private static double calibration(List<Prediction> sorted, ToDoubleFunction<Prediction> chance) {
        double squares = 0;
        for (int group = 0; group < GROUPS; group++) {
            var part = sorted.subList(group * sorted.size() / GROUPS, (group + 1) * sorted.size() / GROUPS);
            double foreseen = part.stream().mapToDouble(chance).average().orElse(0);
            double came = part.stream().filter(Prediction::right).count() / (double) Math.max(1, part.size());
            squares += part.size() * (foreseen - came) * (foreseen - came);
        }
        return Math.sqrt(squares / sorted.size());
    }
}
