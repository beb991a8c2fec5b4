package org.casebook.results.analysis;

import java.util.Collection;

/**
 * How the answers scatter around what was foreseen: the infit mean square, the squared residuals over their variances
 * (Wright and Masters 1982). 1 is as the model has it, more is noisier: surprising answers both ways.
 *
 * @param infit 0 or more
 * @param low lower end of the range in which 95 % of infits lie while the model holds
 * @param high its upper end; narrow where all chances are near one half, as there no answer is a surprise
 */
public record Fit(double infit, double low, double high) {

    /** Below so many answers a few lucky guesses are enough for any value. */
    static final int FEWEST = 20;

    /** A fifth more noise than the model allows does no harm, however certain it is. */
    private static final double TOLERATED = 1.2;

    static Statistic<Fit> of(Collection<AnalyzedResponse> outcomes) {
        return Statistic.of(outcomes.size(), FEWEST, () -> known(outcomes));
    }

    /** Whether the answers are clearly noisier than the model allows. */
    public boolean noisy() {
        return infit > TOLERATED && infit > high;
    }

    private static Fit known(Collection<AnalyzedResponse> outcomes) {
        double squares = 0;
        double variances = 0;
        double spread = 0;
        for (var outcome : outcomes) {
            double residual = (outcome.right() ? 1 : 0) - outcome.chance();
            double skew = 1 - 2 * outcome.chance();
            squares += residual * residual;
            variances += outcome.variance();
            spread += outcome.variance() * skew * skew;
        }
        double reach = Expectation.WIDE * Math.sqrt(spread) / variances;
        return new Fit(squares / variances, Math.max(0, 1 - reach), 1 + reach);
    }
}
