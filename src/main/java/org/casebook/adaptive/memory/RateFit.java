package org.casebook.adaptive.memory;

import java.util.List;

/**
 * Fits a school's rates to its answers: those of the highest posterior density, with a normal prior around the published
 * weights, so that few answers change little. Found by going along one rate after the other (coordinate descent with
 * golden sections: Press et al. 2007, 10.2), which suits four rates and a smooth function.
 */
public final class RateFit {

    /** Schools are thought to differ by a factor of about 1.5 either way. */
    private static final double SPREAD = .4;

    private static final int ROUNDS = 4;
    private static final double PRECISE = .01;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final double REACH = 1.5;

    private RateFit() {}

    /**
     * The rates that the histories speak for.
     *
     * @param histories the answers to each memory of each student, in their order
     */
    public static ForgettingRates of(List<List<Review>> histories) {
        var rates = ForgettingRates.USUAL.toArray();
        var told = histories.stream().filter(history -> history.size() > 1).toList();
        if (told.isEmpty()) {
            return ForgettingRates.USUAL;
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int rate = 0; rate < rates.length; rate++) {
                rates[rate] = best(rates, rate, told);
            }
        }
        return ForgettingRates.of(rates);
    }

    private static double best(double[] rates, int rate, List<List<Review>> histories) {
        double low = Math.max(-ForgettingRates.FARTHEST, rates[rate] - REACH);
        double high = Math.min(ForgettingRates.FARTHEST, rates[rate] + REACH);
        double left = high - GOLDEN * (high - low);
        double right = low + GOLDEN * (high - low);
        double atLeft = cost(rates, rate, left, histories);
        double atRight = cost(rates, rate, right, histories);
        while (high - low > PRECISE) {
            if (atLeft < atRight) {
                high = right;
                right = left;
                atRight = atLeft;
                left = high - GOLDEN * (high - low);
                atLeft = cost(rates, rate, left, histories);
            } else {
                low = left;
                left = right;
                atLeft = atRight;
                right = low + GOLDEN * (high - low);
                atRight = cost(rates, rate, right, histories);
            }
        }
        return (low + high) / 2;
    }

    /** −ln of the posterior density, but for a constant, with one rate put in. */
    private static double cost(double[] rates, int rate, double value, List<List<Review>> histories) {
        var tried = rates.clone();
        tried[rate] = value;
        var candidate = ForgettingRates.of(tried);
        double loss = Predictions.of(new ForgettingModel(candidate), histories).stream()
                .mapToDouble(one -> -Math.log(one.right() ? one.chance() : 1 - one.chance()))
                .sum();
        return loss + candidate.strangeness(SPREAD);
    }
}
