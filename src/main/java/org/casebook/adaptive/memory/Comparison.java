package org.casebook.adaptive.memory;

import java.util.List;
import org.casebook.adaptive.memory.Predictions.Prediction;

/**
 * How well answers are foreseen by the forgetting model and by simpler ways, all learned from the earlier half of the
 * answers and judged by the later one.
 *
 * @param usual by the published rates
 * @param fitted by rates fitted to the earlier half
 * @param constant by the share of right answers
 * @param lastAnswer by whether the answer before was right
 * @param rates that were fitted
 */
public record Comparison(
        PredictionQuality usual,
        PredictionQuality fitted,
        PredictionQuality constant,
        PredictionQuality lastAnswer,
        ForgettingRates rates) {

    /** With fewer answers on either side nothing is compared. */
    public static final int FEWEST = 20;

    /**
     * Compares them.
     *
     * @param histories the answers to each memory of each student, in their order
     * @throws IllegalArgumentException if there are not {@value #FEWEST} answers to foresee in each half
     */
    public static Comparison of(List<List<Review>> histories) {
        var usual = new ForgettingModel(ForgettingRates.USUAL);
        double middle = middle(Predictions.of(usual, histories));
        var earlier = histories.stream()
                .map(history ->
                        history.stream().filter(review -> review.day() < middle).toList())
                .filter(history -> !history.isEmpty())
                .toList();
        var rates = RateFit.of(earlier);
        var learnedFrom = Predictions.of(usual, earlier);
        var told = after(middle, usual, histories);
        if (Math.min(learnedFrom.size(), told.size()) < FEWEST) {
            throw new IllegalArgumentException("fewer than " + FEWEST + " answers to foresee in one half");
        }
        return new Comparison(
                PredictionQuality.of(told),
                PredictionQuality.of(after(middle, new ForgettingModel(rates), histories)),
                PredictionQuality.ofConstant(learnedFrom, told),
                PredictionQuality.ofLastAnswer(learnedFrom, told),
                rates);
    }

    private static List<Prediction> after(double day, ForgettingModel model, List<List<Review>> histories) {
        return Predictions.of(model, histories).stream()
                .filter(told -> told.day() >= day)
                .toList();
    }

    private static double middle(List<Prediction> predictions) {
        var days = predictions.stream().mapToDouble(Prediction::day).sorted().toArray();
        return days.length == 0 ? 0 : days[days.length / 2];
    }
}
