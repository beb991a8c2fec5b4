package org.casebook.adaptive.memory;

/**
 * How a memory fades and what an answer does to it: FSRS 6 (Ye, Su and Cao 2022, 'A Stochastic Shortest Path Algorithm
 * for Optimizing Spaced Repetition Scheduling', KDD; formulas and weights as published by the Open Spaced Repetition
 * group, 'The Algorithm', FSRS-6), with a school's own rates.
 */
public final class ForgettingModel {

    /** What is recalled with a lower chance is due, as in FSRS, whose stability is the time until then. */
    public static final double KEPT = .9;

    /** The published default weights, w0 to w20. */
    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };

    private static final double DECAY = -W[20];
    private static final double FACTOR = Math.pow(.9, 1 / DECAY) - 1;
    private static final int EASY = 4;
    private static final double SHORTEST = .001;
    private static final double LONGEST = 36_500;

    /** Within a day a memory isn't consolidated: an answer then counts by the rule for the same day. */
    static final double SAME_DAY = .5;

    /** The odds that who remembers a passage answers a question on it right. */
    private static final double TRANSFER_ODDS = 9;

    private final ForgettingRates rates;
    private final double transfer;

    public ForgettingModel(ForgettingRates rates) {
        this.rates = rates;
        double odds = TRANSFER_ODDS * Math.exp(rates.transfer());
        this.transfer = odds / (1 + odds);
    }

    /** The memory after the first answer. */
    public Memory first(Recall recall, double day) {
        double stability = W[recall.grade() - 1] * Math.exp(rates.first());
        return new Memory(bounded(stability), difficulty(recall.grade()), day);
    }

    /** The memory after an answer more; one before the last counts as if it were at the same time. */
    public Memory after(Memory memory, Recall recall, double day) {
        double elapsed = Math.max(0, day - memory.day());
        double stability = elapsed < SAME_DAY
                ? sameDay(memory, recall)
                : recall == Recall.FORGOTTEN
                        ? forgotten(memory, recalled(memory, day))
                        : remembered(memory, recall, recalled(memory, day));
        return new Memory(bounded(stability), difficulty(memory, recall), memory.day() + elapsed);
    }

    /** The chance that it is recalled on a day, in (0, 1]. */
    public double recalled(Memory memory, double day) {
        double elapsed = Math.max(0, day - memory.day());
        return Math.pow(1 + FACTOR * elapsed / memory.stability(), DECAY);
    }

    /**
     * The chance that a question on it is answered right: by whoever remembers and can use it, or by guessing.
     *
     * @param guessing the chance of a right answer by guessing blindly, in [0, 1)
     */
    public double right(Memory memory, double day, double guessing) {
        return guessing + (1 - guessing) * transfer * recalled(memory, day);
    }

    /**
     * The chance that it is recalled on a later day if it is asked before, when it is taught again where it was forgotten.
     *
     * @param asked the day on which it is asked
     */
    public double recalledIfAsked(Memory memory, double asked, double day) {
        double chance = recalled(memory, asked);
        var kept = after(memory, Recall.REMEMBERED, asked);
        var learnedAgain = after(after(memory, Recall.FORGOTTEN, asked), Recall.REMEMBERED, asked);
        return chance * recalled(kept, day) + (1 - chance) * recalled(learnedAgain, day);
    }

    /** What being asked adds to the chance that it is recalled on a later day. */
    public double gain(Memory memory, double asked, double day) {
        return recalledIfAsked(memory, asked, day) - recalled(memory, day);
    }

    private double remembered(Memory memory, Recall recall, double chance) {
        double hard = recall == Recall.PARTLY ? W[15] : 1;
        double growth = Math.exp(W[8] + rates.growth())
                * (11 - memory.difficulty())
                * Math.pow(memory.stability(), -W[9])
                * Math.expm1(W[10] * (1 - chance))
                * hard;
        return memory.stability() * (1 + growth);
    }

    private double forgotten(Memory memory, double chance) {
        double left = W[11]
                * Math.exp(rates.lapse())
                * Math.pow(memory.difficulty(), -W[12])
                * (Math.pow(memory.stability() + 1, W[13]) - 1)
                * Math.exp(W[14] * (1 - chance));
        return Math.min(left, memory.stability() / Math.exp(W[17] * W[18]));
    }

    private static double sameDay(Memory memory, Recall recall) {
        double factor = Math.exp(W[17] * (recall.grade() - 3 + W[18])) * Math.pow(memory.stability(), -W[19]);
        return memory.stability() * (recall == Recall.REMEMBERED ? Math.max(1, factor) : factor);
    }

    private static double difficulty(int grade) {
        return Math.clamp(unboundedDifficulty(grade), 1, 10);
    }

    private static double unboundedDifficulty(int grade) {
        return W[4] - Math.exp(W[5] * (grade - 1)) + 1;
    }

    private static double difficulty(Memory memory, Recall recall) {
        double step = -W[6] * (recall.grade() - 3);
        double damped = memory.difficulty() + step * (10 - memory.difficulty()) / 9;
        // Drawn towards the start of what is easy, so that no memory stays hard for ever.
        return Math.clamp(W[7] * unboundedDifficulty(EASY) + (1 - W[7]) * damped, 1, 10);
    }

    private static double bounded(double stability) {
        return Math.clamp(stability, SHORTEST, LONGEST);
    }
}
