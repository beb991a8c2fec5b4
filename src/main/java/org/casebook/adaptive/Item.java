package org.casebook.adaptive;

import java.util.Arrays;

/**
 * A question as the engine sees it: the three-parameter logistic model (Birnbaum 1968) on one direction of the ability
 * space, P(θ) = c + (1 − c) / (1 + exp(−a (v·θ − b))). One topic's axis is the usual direction; Reckase 1985 gives the
 * general case.
 *
 * @param id names the item; not blank
 * @param direction the unit vector v, one loading per topic
 * @param a discrimination, above 0, per unit of ability along the direction
 * @param b difficulty: the ability along the direction at which the chance is half-way between c and 1
 * @param c chance of a right answer by guessing alone, in [0, 1)
 */
public record Item(String id, double[] direction, double a, double b, double c) {

    private static final double UNIT_TOLERANCE = 1e-9;

    /** @throws IllegalArgumentException if a component is out of its range or the direction is not a unit vector */
    public Item {
        direction = direction.clone();
        if (id.isBlank()) {
            throw new IllegalArgumentException("an item needs an id");
        }
        double length = 0;
        for (double loading : direction) {
            length += loading * loading;
        }
        if (!(Math.abs(length - 1) <= UNIT_TOLERANCE)) {
            throw new IllegalArgumentException(
                    "item " + id + ": the direction is no unit vector: " + Arrays.toString(direction));
        }
        if (!(a > 0 && Double.isFinite(a))) {
            throw new IllegalArgumentException("item " + id + ": a is finite and above 0, not " + a);
        }
        if (!Double.isFinite(b)) {
            throw new IllegalArgumentException("item " + id + ": b is finite, not " + b);
        }
        if (!(0 <= c && c < 1)) {
            throw new IllegalArgumentException("item " + id + ": c is in [0, 1), not " + c);
        }
    }

    /**
     * An item that asks for one topic only.
     *
     * @param topic the topic's index, from 0
     * @param topics how many topics there are
     */
    public static Item onTopic(String id, int topic, int topics, double a, double b, double c) {
        var direction = new double[topics];
        direction[topic] = 1;
        return new Item(id, direction, a, b, c);
    }

    @Override
    public double[] direction() {
        return direction.clone();
    }

    /** How many topics the direction spans. */
    public int topics() {
        return direction.length;
    }

    /** The share of one topic in the direction, in [−1, 1]. */
    public double loading(int topic) {
        return direction[topic];
    }

    /** The topic that the item counts for: the one that it loads on most, the first among equals. */
    public int topic() {
        int most = 0;
        for (int t = 1; t < direction.length; t++) {
            if (Math.abs(direction[t]) > Math.abs(direction[most])) {
                most = t;
            }
        }
        return most;
    }

    /** The part of a vector of abilities along the direction: s = v·θ. */
    public double along(double[] abilities) {
        double sum = 0;
        for (int t = 0; t < direction.length; t++) {
            sum += direction[t] * abilities[t];
        }
        return sum;
    }

    /** The chance, in [c, 1], of a right answer at ability s along the direction. */
    public double probability(double s) {
        return c + (1 - c) / (1 + StrictMath.exp(-a * (s - b)));
    }

    /** The chance of this answer at ability s; keeps its relative precision where a wrong answer is all but impossible. */
    double likelihood(double s, boolean correct) {
        return correct ? probability(s) : (1 - c) / (1 + StrictMath.exp(a * (s - b)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Item that
                && id.equals(that.id)
                && Arrays.equals(direction, that.direction)
                && Double.compare(a, that.a) == 0
                && Double.compare(b, that.b) == 0
                && Double.compare(c, that.c) == 0;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Item[" + id + ", v=" + Arrays.toString(direction) + ", a=" + a + ", b=" + b + ", c=" + c + "]";
    }
}
