package org.casebook.course.quality;

import java.util.Collection;

/** How often something happens in independent trials, each with a probability of its own. */
final class Chance {

    /** The probabilities of 0, 1, 2 … times. */
    private final double[] times;

    private final double expected;

    /** With equal probabilities this is the binomial distribution. */
    Chance(Collection<Double> probabilities) {
        times = new double[probabilities.size() + 1];
        times[0] = 1;
        int trials = 0;
        for (double probability : probabilities) {
            trials++;
            for (int count = trials; count > 0; count--) {
                times[count] = times[count] * (1 - probability) + times[count - 1] * probability;
            }
            times[0] *= 1 - probability;
        }
        expected = probabilities.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** How often it happens on average. */
    double expected() {
        return expected;
    }

    /** The probability of so many times or more. */
    double atLeast(int count) {
        double sum = 0;
        for (int more = count; more < times.length; more++) {
            sum += times[more];
        }
        return sum;
    }

    /** The probability of so many times or fewer. */
    double atMost(int count) {
        double sum = 0;
        for (int fewer = 0; fewer <= count; fewer++) {
            sum += times[fewer];
        }
        return sum;
    }

    /** Whether a count is so far off, to either side, that chance gives its like less often than the given level. */
    boolean isUnlikely(int count, double level) {
        return atLeast(count) < level / 2 || atMost(count) < level / 2;
    }
}
