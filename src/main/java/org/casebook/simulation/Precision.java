package org.casebook.simulation;

import org.casebook.adaptive.Ability;

/** The inverse of a covariance, by Gauss and Jordan's elimination. */
final class Precision {

    private final double[][] inverse;

    Precision(Ability ability) {
        this(matrix(ability));
    }

    private Precision(double[][] matrix) {
        int size = matrix.length;
        inverse = new double[size][size];
        for (int i = 0; i < size; i++) {
            inverse[i][i] = 1;
        }
        for (int pivot = 0; pivot < size; pivot++) {
            double scale = matrix[pivot][pivot];
            for (int column = 0; column < size; column++) {
                matrix[pivot][column] /= scale;
                inverse[pivot][column] /= scale;
            }
            for (int row = 0; row < size; row++) {
                double factor = matrix[row][pivot];
                for (int column = 0; row != pivot && column < size; column++) {
                    matrix[row][column] -= factor * matrix[pivot][column];
                    inverse[row][column] -= factor * inverse[pivot][column];
                }
            }
        }
    }

    private static double[][] matrix(Ability ability) {
        var matrix = new double[ability.topics()][ability.topics()];
        for (int row = 0; row < matrix.length; row++) {
            for (int column = 0; column < matrix.length; column++) {
                matrix[row][column] = ability.covariance(row, column);
            }
        }
        return matrix;
    }

    /** x' Σ⁻¹ x. */
    double square(double[] x) {
        double sum = 0;
        for (int row = 0; row < x.length; row++) {
            for (int column = 0; column < x.length; column++) {
                sum += x[row] * inverse[row][column] * x[column];
            }
        }
        return sum;
    }

    /** The mean of the variances that are left when so much information on each topic is added. */
    double meanVarianceWith(double[] information) {
        var sum = new double[inverse.length][];
        for (int row = 0; row < sum.length; row++) {
            sum[row] = inverse[row].clone();
            sum[row][row] += information[row];
        }
        var left = new Precision(sum).inverse;
        double trace = 0;
        for (int t = 0; t < left.length; t++) {
            trace += left[t][t] / left.length;
        }
        return trace;
    }
}
