package org.casebook.adaptive;

import org.jspecify.annotations.Nullable;

/** Questions to a square matrix that is stored row by row. */
final class SquareMatrix {

    private SquareMatrix() {}

    /** Whether the matrix is finite, exactly symmetric and positive definite: whether it has a Cholesky factor. */
    static boolean isCovariance(double[] matrix, int size) {
        return cholesky(matrix, size) != null;
    }

    /** The lower Cholesky factor; null where there is none. */
    static double @Nullable [] cholesky(double[] matrix, int size) {
        var factor = new double[size * size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column <= row; column++) {
                double left = matrix[row * size + column];
                if (left != matrix[column * size + row]) {
                    return null;
                }
                for (int k = 0; k < column; k++) {
                    left -= factor[row * size + k] * factor[column * size + k];
                }
                if (row == column) {
                    if (!(left > 0 && Double.isFinite(left))) {
                        return null;
                    }
                    factor[row * size + row] = Math.sqrt(left);
                } else {
                    factor[row * size + column] = left / factor[column * size + column];
                }
            }
        }
        return factor;
    }
}
