package org.casebook.adaptive;

import java.util.function.ToDoubleFunction;

/**
 * A posterior by brute force: a fine grid over a Gaussian prior on one or two topics, multiplied by every answer's
 * likelihood. Slow and exact, to measure the engine against.
 */
final class Grid {

    private static final int STEPS = 321;
    private static final double REACH = 8;

    private final double[][] points;
    private final double[] masses;

    Grid(Ability prior) {
        int topics = prior.topics();
        points = new double[topics == 1 ? STEPS : STEPS * STEPS][topics];
        masses = new double[points.length];
        double slope = topics == 1 ? 0 : prior.covariance(0, 1) / prior.covariance(0, 0);
        double left = topics == 1 ? 1 : Math.sqrt(prior.covariance(1, 1) - slope * prior.covariance(0, 1));
        for (int i = 0; i < points.length; i++) {
            double x = standard(i % STEPS);
            double y = standard(i / STEPS);
            points[i][0] = prior.mean(0) + prior.sd(0) * x;
            masses[i] = Math.exp(-x * x / 2);
            if (topics == 2) {
                points[i][1] = prior.mean(1) + slope * prior.sd(0) * x + left * y;
                masses[i] *= Math.exp(-y * y / 2);
            }
        }
    }

    private static double standard(int step) {
        return REACH * (2.0 * step / (STEPS - 1) - 1);
    }

    void answer(Item item, boolean correct) {
        for (int i = 0; i < points.length; i++) {
            double probability = item.probability(item.along(points[i]));
            masses[i] *= correct ? probability : 1 - probability;
        }
    }

    double expectation(ToDoubleFunction<double[]> of) {
        double mass = 0;
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            mass += masses[i];
            sum += masses[i] * of.applyAsDouble(points[i]);
        }
        return sum / mass;
    }

    double mean(int topic) {
        return expectation(theta -> theta[topic]);
    }

    double covariance(int row, int column) {
        double rowMean = mean(row);
        double columnMean = mean(column);
        return expectation(theta -> (theta[row] - rowMean) * (theta[column] - columnMean));
    }
}
