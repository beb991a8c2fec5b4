package org.casebook.statistics;

/** What is computed with symmetric, positive definite matrices. */
final class SymmetricMatrix {

    private SymmetricMatrix() {}

    /** By Gauss and Jordan; on the diagonal is always enough to divide by. */
    static double[][] inverse(double[][] matrix) {
        int size = matrix.length;
        var left = new double[size][];
        var right = new double[size][size];
        for (int i = 0; i < size; i++) {
            left[i] = matrix[i].clone();
            right[i][i] = 1;
        }
        for (int pivot = 0; pivot < size; pivot++) {
            double by = left[pivot][pivot];
            for (int j = 0; j < size; j++) {
                left[pivot][j] /= by;
                right[pivot][j] /= by;
            }
            for (int i = 0; i < size; i++) {
                double times = left[i][pivot];
                if (i == pivot || times == 0) {
                    continue;
                }
                for (int j = 0; j < size; j++) {
                    left[i][j] -= times * left[pivot][j];
                    right[i][j] -= times * right[pivot][j];
                }
            }
        }
        return right;
    }
}
