package org.casebook.adaptive;

import java.util.List;

/**
 * How many of some items someone of a certain belief is expected to answer right: the number before any of them is
 * answered, of which the answers' sum is one draw.
 *
 * @param answers how many items there are
 * @param expected the expected number of right answers, in [0, answers]; with partial credit of full scores
 * @param sd its standard deviation, 0 or more: from the chance in each answer, and from not knowing the abilities
 */
public record Foreseen(int answers, double expected, double sd) {

    /** How far the expansions below go; what is left out of a chance's variance then is below 10⁻³ of it. */
    private static final int TERMS = 10;

    /** @throws IllegalArgumentException if a component is out of its range */
    public Foreseen {
        if (answers < 0 || !(0 <= expected && expected <= answers && 0 <= sd && sd <= answers)) {
            throw new IllegalArgumentException("not foreseen of " + answers + ": " + expected + " ± " + sd);
        }
    }

    /** How a number of right answers compares with what was foreseen. */
    public enum Verdict {
        /** So few answers that any number of right ones is as foreseen. */
        CANNOT_TELL,
        WORSE,
        AS_FORESEEN,
        BETTER
    }

    /**
     * What a belief foresees of items that are put whatever the answers. The variance of the number of right answers is
     * Σ p (1 − p) + Σ_{i≠j} cov(P_i(s_i), P_j(s_j)), with p the chances averaged over the belief. For standard normal x
     * and y of correlation ρ, cov(f(x), g(y)) = Σ_{k≥1} ρ^k f_k g_k, where f_k is the coefficient of f at the normalised
     * Hermite polynomial of degree k (Mehler 1866).
     *
     * @throws IllegalArgumentException if an item spans another number of topics than the belief
     */
    public static Foreseen of(Ability ability, List<? extends TestItem> items) {
        int count = items.size();
        var loads = new double[count][];
        var sds = new double[count];
        var chances = new double[count][];
        double expected = 0;
        double variance = 0;
        for (int i = 0; i < count; i++) {
            var item = items.get(i);
            loads[i] = new double[ability.topics()];
            Belief.load(item, ability.covariance(), loads[i]);
            var belief = ability.projection(item, loads[i]);
            sds[i] = belief.sd();
            chances[i] = expansion(belief, item);
            double chance = Math.clamp(chances[i][0], 0, 1);
            expected += chance;
            variance += chance * (1 - chance);
            for (int j = 0; j < i; j++) {
                double correlation = item.along(loads[j]) / (sds[i] * sds[j]);
                variance += 2 * covariance(chances[i], chances[j], correlation);
            }
        }
        return new Foreseen(
                count, Math.clamp(expected, 0, count), Math.clamp(Math.sqrt(Math.max(variance, 0)), 0, count));
    }

    /** The fewest right answers that are as foreseen: one standard deviation below, to the nearest whole number. */
    public int fewest() {
        return Math.clamp(Math.round(expected - sd), 0, answers);
    }

    /** The most right answers that are as foreseen. */
    public int most() {
        return Math.clamp(Math.round(expected + sd), 0, answers);
    }

    /**
     * The verdict on a number of right answers: as foreseen from {@link #fewest} to {@link #most}. One answer alone
     * never tells.
     *
     * @param right in [0, answers]
     */
    public Verdict of(int right) {
        if (answers < 2 || (fewest() == 0 && most() == answers)) {
            return Verdict.CANNOT_TELL;
        }
        if (right < fewest()) {
            return Verdict.WORSE;
        }
        return right > most() ? Verdict.BETTER : Verdict.AS_FORESEEN;
    }

    /** The coefficients of the chance of a right answer at the normalised Hermite polynomials of (s − mean) / sd. */
    private static double[] expansion(Projection belief, TestItem item) {
        var coefficients = new double[TERMS + 1];
        for (int i = 0; i < NormalExpectation.POINTS; i++) {
            double x = NormalExpectation.node(i);
            double mass = NormalExpectation.weight(i) * item.rightChance(belief.mean() + belief.sd() * x);
            double former = 0;
            double polynomial = 1;
            for (int degree = 0; degree <= TERMS; degree++) {
                coefficients[degree] += mass * polynomial;
                double next = (x * polynomial - Math.sqrt(degree) * former) / Math.sqrt(degree + 1);
                former = polynomial;
                polynomial = next;
            }
        }
        return coefficients;
    }

    private static double covariance(double[] one, double[] other, double correlation) {
        double sum = 0;
        double power = 1;
        for (int degree = 1; degree <= TERMS; degree++) {
            power *= correlation;
            sum += power * one[degree] * other[degree];
        }
        return sum;
    }
}
