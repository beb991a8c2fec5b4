package org.casebook.adaptive;

import java.util.Arrays;

/** Beliefs of which one is true, taken together. */
final class Mixture {

    private Mixture() {}

    /**
     * The Gaussian with the mixture's mean and covariance: m = Σ w_k m_k and Σ w_k (Σ_k + (m_k − m)(m_k − m)').
     *
     * @param weights the probability of each belief, 0 or more, summing to 1
     */
    static Ability of(Ability[] beliefs, double[] weights) {
        if (beliefs.length == 1) {
            return beliefs[0];
        }
        int topics = beliefs[0].topics();
        var mean = new double[topics];
        for (int k = 0; k < beliefs.length; k++) {
            for (int t = 0; t < topics; t++) {
                mean[t] += weights[k] * beliefs[k].mean(t);
            }
        }
        var covariance = new double[topics * topics];
        for (int row = 0; row < topics; row++) {
            for (int column = 0; column <= row; column++) {
                double sum = 0;
                for (int k = 0; k < beliefs.length; k++) {
                    double apart = (beliefs[k].mean(row) - mean[row]) * (beliefs[k].mean(column) - mean[column]);
                    sum += weights[k] * (beliefs[k].covariance(row, column) + apart);
                }
                covariance[row * topics + column] = sum;
                covariance[column * topics + row] = sum;
            }
        }
        return Ability.trusted(mean, covariance);
    }

    /** The weights in the same proportions, summing to 1. */
    static double[] normalised(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }
}
