package org.casebook.adaptive;

/**
 * The exponential function, in a third of the time that {@link StrictMath#exp} takes. x = (64 n + i) ln 2 / 64 + r gives
 * eˣ = 2ⁿ · 2^(i/64) · eʳ with |r| below .0055: a table and a polynomial of degree 5 (Tang 1989). The result is within
 * two units in the last place. Java's arithmetic is the same to the bit everywhere, and so is this.
 */
final class Exponential {

    private static final int PARTS = 64;

    /** Beyond this the result would not be a normal number. */
    private static final double REACH = 700;

    private static final double PER_PART = PARTS / StrictMath.log(2);

    /** ln 2 / 64 in two parts, the first so short that its products with whole numbers are exact. */
    private static final double PART = 0x1.62e42fefp-7;

    private static final double REST = 0x1.473de6af278edp-40;

    /** Added and taken away again, rounds to a whole number, which stands in its lowest bits meanwhile. */
    private static final double ROUNDER = 0x1.8p52;

    private static final int EXPONENT_BIAS = 1023;
    private static final int FRACTION_BITS = 52;
    private static final double[] POWERS = powers();

    private Exponential() {}

    private static double[] powers() {
        var powers = new double[PARTS];
        for (int i = 0; i < PARTS; i++) {
            powers[i] = StrictMath.pow(2, (double) i / PARTS);
        }
        return powers;
    }

    /** e to the power of x; exactly what {@link StrictMath#exp} gives where it is all but 0 or infinite, or NaN. */
    static double exp(double x) {
        if (!(Math.abs(x) < REACH)) {
            return StrictMath.exp(x);
        }
        double rounded = x * PER_PART + ROUNDER;
        int parts = (int) Double.doubleToRawLongBits(rounded);
        double whole = rounded - ROUNDER;
        double r = x - whole * PART - whole * REST;
        double rise = r + r * r * (1.0 / 2 + r * (1.0 / 6 + r * (1.0 / 24 + r / 120)));
        double power = POWERS[parts & (PARTS - 1)];
        long scale = (long) ((parts >> 6) + EXPONENT_BIAS) << FRACTION_BITS;
        return (power + power * rise) * Double.longBitsToDouble(scale);
    }
}
