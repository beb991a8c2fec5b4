package org.casebook.adaptive;

/**
 * How easy the questions are meant to be. Of a question's expected gain exp(−½ ((P − target) / {@value #WIDTH})²) counts,
 * P being its chance of a right answer. Aiming at a chance costs information, little as long as the target is moderate
 * (Eggen and Verschoor 2006), and it keeps a quiz from being a row of misses. The estimate that P rests on is wrong
 * where it matters most, with newcomers and with students who have changed; so the aim moves against what the attempt's
 * own answers have come to, and whoever has missed three questions in a row gets one that they probably can do.
 *
 * @param target the chance of a right answer that is aimed at, in (0, 1); NaN for whatever tells most
 */
public record Ease(double target) {

    /** Whatever tells most. */
    public static final Ease QUICKEST = new Ease(Double.NaN);

    /** About two in three right. */
    public static final Ease BALANCED = new Ease(.65);

    /** About three in four right. */
    public static final Ease EASIER = new Ease(.75);

    /** After so many misses in a row the next question is one that the student probably can do. */
    public static final int MISSES = 3;

    private static final double WIDTH = .1;
    private static final double RELIEF = .85;

    /** By how much a right answer too few makes the next question easier. */
    private static final double RECOVERY = .3;

    private static final double LEAST = .3;
    private static final double MOST = .95;

    /** @throws IllegalArgumentException if the target is out of its range */
    public Ease {
        if (!Double.isNaN(target) && !(0 < target && target < 1)) {
            throw new IllegalArgumentException("a target is between 0 and 1, not " + target);
        }
    }

    /**
     * What the next question is to be like in an attempt that has gone like this: easier where fewer answers were right
     * than aimed at, harder where more were.
     *
     * @param answered how many questions were answered
     * @param right how many of them right
     * @param misses how many of the latest in a row were not right
     */
    public Ease after(int answered, int right, int misses) {
        if (!isAimed()) {
            return this;
        }
        double lacking = target * answered - right;
        double aim = Math.clamp(target + RECOVERY * lacking, LEAST, MOST);
        return new Ease(misses >= MISSES ? Math.max(aim, RELIEF) : aim);
    }

    /** Whether an item that is answered right with this chance is as easy as is aimed at, or nearly so. */
    public boolean reachedBy(double chance) {
        return !isAimed() || chance >= target - WIDTH;
    }

    boolean isAimed() {
        return !Double.isNaN(target);
    }

    /** What part of its gain counts of an item that is answered right with this chance. */
    double part(double chance) {
        double off = (chance - target) / WIDTH;
        return Exponential.exp(-off * off / 2);
    }
}
