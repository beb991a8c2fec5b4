package org.casebook.adaptive;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What share of an attempt's questions each topic gets.
 *
 * @param shares one per topic, 0 or more, summing to 1; a topic with share 0 is not asked
 */
public record Blueprint(double[] shares) {

    private static final double SUM_TOLERANCE = 1e-9;

    /** @throws IllegalArgumentException if a share is negative or the sum is not 1 */
    public Blueprint {
        shares = shares.clone();
        double sum = 0;
        for (double share : shares) {
            if (!(share >= 0)) {
                throw new IllegalArgumentException("a share is 0 or more, not " + share);
            }
            sum += share;
        }
        if (!(Math.abs(sum - 1) <= SUM_TOLERANCE)) {
            throw new IllegalArgumentException("shares sum to 1, not " + sum);
        }
    }

    /**
     * The same share for every asked topic.
     *
     * @param topics how many topics there are
     * @param asked indices of the asked ones, at least one
     * @throws IllegalArgumentException if none is asked or an index is out of range
     */
    public static Blueprint even(int topics, Set<Integer> asked) {
        if (asked.isEmpty()) {
            throw new IllegalArgumentException("no topic is asked");
        }
        var shares = new double[topics];
        for (int topic : asked) {
            if (topic < 0 || topic >= topics) {
                throw new IllegalArgumentException("there is no topic " + topic + " among " + topics);
            }
            shares[topic] = 1.0 / asked.size();
        }
        return new Blueprint(shares);
    }

    /**
     * Shares in proportion to weights.
     *
     * @param weights one per topic, 0 or more, at least one above 0
     * @throws IllegalArgumentException if a weight is negative or none is above 0
     */
    public static Blueprint weighted(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        if (!(sum > 0)) {
            throw new IllegalArgumentException("no topic is asked");
        }
        return new Blueprint(Arrays.stream(weights).map(weight -> weight / sum).toArray());
    }

    /**
     * The same proportions among some of the asked topics.
     *
     * @throws IllegalArgumentException if none of them is asked
     */
    public Blueprint among(Set<Integer> topics) {
        return weighted(IntStream.range(0, shares.length)
                .mapToDouble(topic -> topics.contains(topic) ? shares[topic] : 0)
                .toArray());
    }

    @Override
    public double[] shares() {
        return shares.clone();
    }

    public int topics() {
        return shares.length;
    }

    /** The share of one topic, in [0, 1]. */
    public double share(int topic) {
        return shares[topic];
    }

    /** Whether the topic is asked at all. */
    public boolean asks(int topic) {
        return shares[topic] > 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Blueprint that && Arrays.equals(shares, that.shares);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(shares);
    }

    @Override
    public String toString() {
        return "Blueprint" + Arrays.toString(shares);
    }
}
