package org.casebook.adaptive;

/**
 * Keeps every item's exposure, the share of attempts that show it, at or below a highest one. Each item has a price, a
 * part of its expected gain, that rises while it is shown too often and falls while it is not: a stochastic subgradient
 * ascent on the multipliers of the constraints 'exposure ≤ highest' (Robbins and Monro 1951), to the end that van der
 * Linden and Veldkamp (2004) reach by drawing which items are eligible. A price lets an item go to those for whom it
 * does most; a lottery doesn't ask. The random choice among nearly equal items that {@link Selector} makes is needed
 * beside it. Immutable.
 */
public final class ExposureControl {

    /** Aims a little below the highest, since exposures vary around what is aimed at. */
    private static final double AIM = .97;

    private final double highest;
    private final double[] logPrices;

    private ExposureControl(double highest, double[] logPrices) {
        this.highest = highest;
        this.logPrices = logPrices;
    }

    /**
     * A control under which every item is still free.
     *
     * @param items how many items there are
     * @param highest the highest exposure, in (0, 1]
     * @throws IllegalArgumentException if it is out of range
     */
    public static ExposureControl free(int items, double highest) {
        if (!(0 < highest && highest <= 1)) {
            throw new IllegalArgumentException("a highest exposure is in (0, 1], not " + highest);
        }
        return new ExposureControl(highest, new double[items]);
    }

    /** The price of an item by its index, in [0, 1): what part of its expected gain it must give up. */
    public double price(int item) {
        return -StrictMath.expm1(-logPrices[item]);
    }

    /**
     * The control after some attempts more.
     *
     * @param shown how many of these attempts showed each item
     * @param attempts how many they were, 1 or more
     * @param step how far one attempt moves a price: .002 follows, .02 finds prices quickly
     * @throws IllegalArgumentException if there are other items
     */
    public ExposureControl after(int[] shown, int attempts, double step) {
        if (shown.length != logPrices.length) {
            throw new IllegalArgumentException(shown.length + " items, not " + logPrices.length);
        }
        var moved = new double[logPrices.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = Math.max(0, logPrices[i] + step * (shown[i] - attempts * AIM * highest));
        }
        return new ExposureControl(highest, moved);
    }
}
