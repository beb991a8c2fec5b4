package org.casebook.adaptive.calibration;

import org.casebook.adaptive.Item;
import org.casebook.adaptive.PartialCreditItem;
import org.casebook.adaptive.TestItem;

/** How the chance of a score depends on an item's discrimination and difficulty. For one thread at a time. */
sealed interface Curve {

    /** Where {@link #fill} puts the chance, and how it rises with ln a and with the difficulty. */
    int CHANCE = 0;

    int BY_A = 1;
    int BY_B = 2;

    /** Fills in what holds of an ability along the item's direction and a score. */
    void fill(double a, double difficulty, double s, int score, double[] into);

    static Curve of(TestItem item) {
        return switch (item) {
            case Item logistic -> new Logistic(logistic.c());
            case PartialCreditItem partial -> new Steps(partial);
        };
    }

    /** Right or wrong, with guessing. */
    record Logistic(double c) implements Curve {

        @Override
        public void fill(double a, double difficulty, double s, int score, double[] into) {
            double logistic = 1 / (1 + Math.exp(-a * (s - difficulty)));
            double rise = (score == 1 ? 1 : -1) * (1 - c) * logistic * (1 - logistic) * a;
            into[CHANCE] = score == 1 ? c + (1 - c) * logistic : (1 - c) * (1 - logistic);
            into[BY_A] = rise * (s - difficulty);
            into[BY_B] = -rise;
        }
    }

    /** Partial credit: ln P(k) = a T(k) − ln Σ exp a T, with T(k) = Σ_{j ≤ k} (s − b_j); the steps move together. */
    final class Steps implements Curve {

        private final double[] offsets;
        private final double[] sums;
        private final double[] weights;

        Steps(PartialCreditItem item) {
            offsets = item.steps();
            double centre = item.difficulty();
            for (int k = 0; k < offsets.length; k++) {
                offsets[k] -= centre;
            }
            sums = new double[offsets.length + 1];
            weights = new double[offsets.length + 1];
        }

        @Override
        public void fill(double a, double difficulty, double s, int score, double[] into) {
            double largest = 0;
            for (int k = 1; k < sums.length; k++) {
                sums[k] = sums[k - 1] + s - difficulty - offsets[k - 1];
                largest = Math.max(largest, sums[k]);
            }
            double total = 0;
            double meanSum = 0;
            double meanScore = 0;
            for (int k = 0; k < sums.length; k++) {
                weights[k] = Math.exp(a * (sums[k] - largest));
                total += weights[k];
                meanSum += weights[k] * sums[k];
                meanScore += weights[k] * k;
            }
            double chance = weights[score] / total;
            into[CHANCE] = chance;
            into[BY_A] = chance * a * (sums[score] - meanSum / total);
            into[BY_B] = -chance * a * (score - meanScore / total);
        }
    }
}
