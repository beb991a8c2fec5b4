package org.casebook.statistics;

import java.util.Optional;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/**
 * How well two raters agree who have put the same cases in the same categories, beyond what their habits alone would
 * give: 1 if always, 0 as if by chance. Two neighbouring categories agree in part (Cohen 1968, <i>Weighted kappa</i>,
 * Psychological Bulletin 70), or not at all (Cohen 1960).
 *
 * <p>The standard error is the large-sample one of Fleiss, Cohen and Everitt (1969, <i>Large sample standard errors of
 * kappa and weighted kappa</i>, Psychological Bulletin 72), for a kappa that is not 0. With fewer than some thirty cases
 * it is too small.
 *
 * @param cases how many both have rated
 * @param exact share of them that both have put in the same category
 * @param kappa the agreement
 * @param standardError of the agreement
 */
public record WeightedKappa(int cases, double exact, double kappa, double standardError) {

    /** Standard errors to each side of a range that holds 95 %. */
    private static final double WIDE = 1.959964;

    /**
     * Of categories in an order: two count as unlike as the square of their distance.
     *
     * @param table cases by the first rater's category (row) and the second's (column)
     * @return nothing if there is no case, or if both have put all of them in one category: any two who do that agree
     */
    public static Optional<WeightedKappa> quadratic(int[][] table) {
        double most = Math.max(1, table.length - 1);
        return of(table, weights(table.length, (i, j) -> (i - j) * (i - j), most * most));
    }

    /** The same of categories without an order: two are alike or not. */
    public static Optional<WeightedKappa> unweighted(int[][] table) {
        return of(table, weights(table.length, (i, j) -> i == j ? 0 : 1, 1));
    }

    /**
     * Counts the cases.
     *
     * @param categories how many there are; ratings are from 0 to one less
     */
    public static int[][] table(int[] first, int[] second, int categories) {
        if (first.length != second.length) {
            throw new IllegalArgumentException(
                    "both rate the same cases, not " + first.length + " and " + second.length);
        }
        var table = new int[categories][categories];
        for (int i = 0; i < first.length; i++) {
            table[first[i]][second[i]]++;
        }
        return table;
    }

    /** Lower end of a range that holds the agreement with 95 %. */
    public double low() {
        return Math.max(-1, kappa - WIDE * standardError);
    }

    /** Upper end of a range that holds the agreement with 95 %. */
    public double high() {
        return Math.min(1, kappa + WIDE * standardError);
    }

    private static double[][] weights(int categories, IntBinaryOperator unlike, double most) {
        var weights = new double[categories][categories];
        for (int i = 0; i < categories; i++) {
            for (int j = 0; j < categories; j++) {
                weights[i][j] = 1 - unlike.applyAsInt(i, j) / most;
            }
        }
        return weights;
    }

    /** @param weights how far two categories agree, from 0 to 1; 1 on the diagonal */
    static Optional<WeightedKappa> of(int[][] table, double[][] weights) {
        int size = table.length;
        var rows = new double[size];
        var columns = new double[size];
        int cases = 0;
        int same = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                rows[i] += table[i][j];
                columns[j] += table[i][j];
                cases += table[i][j];
            }
            same += table[i][i];
        }
        double observed = 0;
        double expected = 0;
        var ofRow = new double[size];
        var ofColumn = new double[size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double weight = weights[i][j];
                observed += weight * table[i][j] / cases;
                expected += weight * rows[i] / cases * columns[j] / cases;
                ofRow[i] += weight * columns[j] / cases;
                ofColumn[j] += weight * rows[i] / cases;
            }
        }
        if (cases == 0 || isOne(rows, columns, cases)) {
            return Optional.empty();
        }
        double sum = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double part = weights[i][j] * (1 - expected) - (ofRow[i] + ofColumn[j]) * (1 - observed);
                sum += part * part * table[i][j] / cases;
            }
        }
        double bent = observed * expected - 2 * expected + observed;
        double spread = Math.max(0, sum - bent * bent);
        return Optional.of(new WeightedKappa(
                cases,
                (double) same / cases,
                (observed - expected) / (1 - expected),
                Math.sqrt(spread / cases) / ((1 - expected) * (1 - expected))));
    }

    /** Whether both have put all cases in one category. */
    private static boolean isOne(double[] rows, double[] columns, int cases) {
        return IntStream.range(0, rows.length).anyMatch(i -> rows[i] == cases && columns[i] == cases);
    }
}
