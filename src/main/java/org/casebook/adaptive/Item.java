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
public record Item(String id, double[] direction, double a, double b, double c) implements TestItem {

    /** @throws IllegalArgumentException if a component is out of its range or the direction is not a unit vector */
    public Item {
        direction = direction.clone();
        Directions.check(id, direction, a);
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
        return new Item(id, Directions.axis(topic, topics), a, b, c);
    }

    @Override
    public double[] direction() {
        return direction.clone();
    }

    @Override
    public int topics() {
        return direction.length;
    }

    @Override
    public double loading(int topic) {
        return direction[topic];
    }

    @Override
    public int topic() {
        return Directions.strongest(direction);
    }

    /** 1: the answer is right or wrong. */
    @Override
    public int fullScore() {
        return 1;
    }

    /** The chance, in [c, 1], of a right answer at ability s along the direction. */
    public double probability(double s) {
        return c + (1 - c) / (1 + Exponential.exp(-a * (s - b)));
    }

    /** The Fisher information of an answer on the ability along the direction (Birnbaum 1968), 0 or more. */
    public double information(double s) {
        double chance = probability(s);
        double known = (chance - c) / (1 - c);
        return a * a * known * known * (1 - chance) / chance;
    }

    /** Keeps its relative precision where a wrong answer is all but impossible. */
    @Override
    public double likelihood(double s, int score) {
        return score == 1 ? probability(s) : (1 - c) / (1 + Exponential.exp(a * (s - b)));
    }

    @Override
    public double difficulty() {
        return b;
    }

    @Override
    public Item with(double newA, double difficulty) {
        return new Item(id, direction, newA, difficulty, c);
    }

    @Override
    public Item withoutGuessing() {
        return new Item(id, direction, a, b, 0);
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
