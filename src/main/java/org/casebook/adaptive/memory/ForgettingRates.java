package org.casebook.adaptive.memory;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * In what a school's students differ from those whose reviews FSRS's weights were fitted to. Each is a natural logarithm
 * of a factor; with all at 0 the model is FSRS as published.
 *
 * @param first of the stability after the first answer
 * @param growth of what a memory gains in stability by being recalled
 * @param lapse of the stability that is left after it was forgotten
 * @param transfer of the odds that whoever remembers a passage answers a question on it right, which are 9 to 1 without it
 */
public record ForgettingRates(double first, double growth, double lapse, double transfer) {

    /** FSRS as published. */
    public static final ForgettingRates USUAL = new ForgettingRates(0, 0, 0, 0);

    /** How many there are. */
    public static final int COUNT = 4;

    /** Nothing that a school's answers could tell lies beyond: a factor of twenty. */
    static final double FARTHEST = 3;

    public ForgettingRates {
        if (DoubleStream.of(first, growth, lapse, transfer).anyMatch(rate -> !(Math.abs(rate) <= FARTHEST))) {
            throw new IllegalArgumentException("rates out of range");
        }
    }

    /** @param rates in the order of the components */
    public static ForgettingRates of(double[] rates) {
        if (rates.length != COUNT) {
            throw new IllegalArgumentException(COUNT + " rates, not " + rates.length);
        }
        return new ForgettingRates(rates[0], rates[1], rates[2], rates[3]);
    }

    /** In the order of the components. */
    public double[] toArray() {
        return new double[] {first, growth, lapse, transfer};
    }

    /** Half the sum of the squares, in units of how far schools are thought to differ. */
    double strangeness(double spread) {
        return Arrays.stream(toArray())
                .map(rate -> rate * rate / (2 * spread * spread))
                .sum();
    }
}
