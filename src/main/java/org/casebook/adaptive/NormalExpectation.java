package org.casebook.adaptive;

/**
 * The 21-point Gauss–Hermite rule for expectations under the standard normal distribution (Golub and Welsch 1969):
 * E f(x) ≈ Σ weight(i) · f(node(i)), exact for polynomials up to degree 41. The table was computed with 50 digits;
 * constants instead of a computation make every replay of stored answers give the same bits on every machine.
 */
public final class NormalExpectation {

    /** How many nodes the rule has. */
    public static final int POINTS = 21;

    private static final int CENTRE = POINTS / 2;

    private static final double[] HALF_NODES = {
        0.0,
        0.678045692440644,
        1.3597658232112302,
        2.0491024682571628,
        2.7505929810523733,
        3.4698466904753764,
        4.214343981688422,
        4.994963944782025,
        5.829382007304471,
        6.751444718717461,
        7.849382895113822
    };

    private static final double[] HALF_WEIGHTS = {
        0.27026018357287707,
        0.21533371569505969,
        0.10839228562641949,
        0.03395272978654283,
        0.006439697051408777,
        7.080477954815365E-4,
        4.219234742551676E-5,
        1.2253548361482534E-6,
        1.4506612844930865E-8,
        4.975368604121724E-11,
        2.0989912195656766E-14
    };

    private static final double[] NODES = new double[POINTS];
    private static final double[] WEIGHTS = new double[POINTS];

    static {
        for (int i = 0; i < POINTS; i++) {
            int half = Math.abs(i - CENTRE);
            NODES[i] = i < CENTRE ? -HALF_NODES[half] : HALF_NODES[half];
            WEIGHTS[i] = HALF_WEIGHTS[half];
        }
    }

    private NormalExpectation() {}

    /** The i-th node of {@link #POINTS}, ascending from i = 0. */
    public static double node(int i) {
        return NODES[i];
    }

    /** The i-th node's weight; all of them sum to 1. */
    public static double weight(int i) {
        return WEIGHTS[i];
    }
}
