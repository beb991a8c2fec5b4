package org.casebook.adaptive;

import java.util.Arrays;

/**
 * A question whose answers earn partial credit, such as an ordering, a matching or a choice of several: the generalised
 * partial credit model (Muraki 1992), P(k | s) ∝ exp Σ_{j ≤ k} a (s − b_j), with s = v·θ.
 *
 * @param id names the item; not blank
 * @param direction the unit vector v, one loading per topic
 * @param a discrimination, above 0, per unit of ability along the direction and step of the score
 * @param steps the difficulties b_1 … b_m, at least one, in any order: the abilities at which the scores k − 1 and k
 *     are equally likely
 */
public record PartialCreditItem(String id, double[] direction, double a, double[] steps) implements TestItem {

    /** @throws IllegalArgumentException if a component is out of its range or the direction is not a unit vector */
    public PartialCreditItem {
        direction = direction.clone();
        steps = steps.clone();
        Directions.check(id, direction, a);
        if (steps.length == 0 || !Arrays.stream(steps).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException(
                    "item " + id + ": steps are finite and at least one, not " + Arrays.toString(steps));
        }
    }

    /**
     * An item on one topic of which only a difficulty is known: its steps lie evenly around it.
     *
     * @param topic the topic's index, from 0
     * @param topics how many topics there are
     * @param b the difficulty, the mean of the steps
     * @param spread the distance between neighbouring steps, 0 or more
     * @param fullScore how many steps there are, 1 or more
     */
    public static PartialCreditItem onTopic(
            String id, int topic, int topics, double a, double b, double spread, int fullScore) {
        var steps = new double[fullScore];
        for (int k = 0; k < fullScore; k++) {
            steps[k] = b + spread * (k - (fullScore - 1) / 2.0);
        }
        return onTopic(id, topic, topics, a, steps);
    }

    /** An item on one topic whose steps are known. */
    public static PartialCreditItem onTopic(String id, int topic, int topics, double a, double[] steps) {
        return new PartialCreditItem(id, Directions.axis(topic, topics), a, steps);
    }

    @Override
    public double[] direction() {
        return direction.clone();
    }

    @Override
    public double[] steps() {
        return steps.clone();
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

    @Override
    public int fullScore() {
        return steps.length;
    }

    @Override
    public double likelihood(double s, int score) {
        double own = logit(s, score);
        double other = 0;
        double sum = Exponential.exp(-own);
        for (double step : steps) {
            other += a * (s - step);
            sum += Exponential.exp(other - own);
        }
        return 1 / sum;
    }

    @Override
    public double difficulty() {
        double sum = 0;
        for (double step : steps) {
            sum += step;
        }
        return sum / steps.length;
    }

    @Override
    public PartialCreditItem with(double newA, double difficulty) {
        double shift = difficulty - difficulty();
        var moved = new double[steps.length];
        for (int k = 0; k < moved.length; k++) {
            moved[k] = steps[k] + shift;
        }
        return new PartialCreditItem(id, direction, newA, moved);
    }

    /** The model has no guessing. */
    @Override
    public PartialCreditItem withoutGuessing() {
        return this;
    }

    private double logit(double s, int score) {
        double sum = 0;
        for (int k = 0; k < score; k++) {
            sum += a * (s - steps[k]);
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialCreditItem that
                && id.equals(that.id)
                && Arrays.equals(direction, that.direction)
                && Double.compare(a, that.a) == 0
                && Arrays.equals(steps, that.steps);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "PartialCreditItem[" + id + ", v=" + Arrays.toString(direction) + ", a=" + a + ", steps="
                + Arrays.toString(steps) + "]";
    }
}
