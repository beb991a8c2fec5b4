package org.casebook.adaptive;

/** The moments of a belief while they are being worked on. For one thread, and for the length of a computation. */
final class Belief {

    private final double[] mean;
    private final double[] covariance;
    private final double[] loads;

    Belief(Ability ability) {
        mean = ability.means();
        covariance = ability.covariance();
        loads = new double[mean.length];
    }

    Ability ability() {
        return Ability.trusted(mean, covariance);
    }

    double mean(TestItem item) {
        return item.along(mean);
    }

    /** Σv, in an array that the next call uses again. */
    double[] loads(TestItem item) {
        load(item, covariance, loads);
        return loads;
    }

    /**
     * Computes Σv.
     *
     * @throws IllegalArgumentException if the item spans another number of topics
     */
    static void load(TestItem item, double[] covariance, double[] loads) {
        int topics = loads.length;
        if (item.topics() != topics) {
            throw new IllegalArgumentException(item + " does not span " + topics + " topics");
        }
        for (int row = 0; row < topics; row++) {
            double sum = 0;
            for (int column = 0; column < topics; column++) {
                sum += covariance[row * topics + column] * item.loading(column);
            }
            loads[row] = sum;
        }
    }

    /**
     * Learns more of the ability along a direction; the rest follows by regression.
     *
     * @param loads Σv
     * @param sd of the belief along the direction until now
     * @param shift of the mean along the direction, in units of sd
     * @param left what part of the variance along the direction is left, above 0
     */
    void move(double[] loads, double sd, double shift, double left) {
        int topics = mean.length;
        for (int row = 0; row < topics; row++) {
            double load = loads[row] / sd;
            mean[row] += load * shift;
            for (int column = 0; column <= row; column++) {
                double fall = load * (loads[column] / sd) * (1 - left);
                double value = covariance[row * topics + column] - fall;
                covariance[row * topics + column] = value;
                covariance[column * topics + row] = value;
            }
        }
    }
}
