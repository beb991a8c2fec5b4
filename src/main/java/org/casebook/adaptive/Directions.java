package org.casebook.adaptive;

import java.util.Arrays;

/** What every kind of item does with its direction. */
final class Directions {

    private static final double UNIT_TOLERANCE = 1e-9;

    private Directions() {}

    /** @throws IllegalArgumentException if the id is blank, the direction no unit vector or a out of its range */
    static void check(String id, double[] direction, double a) {
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
    }

    /** The direction of one topic alone. */
    static double[] axis(int topic, int topics) {
        var direction = new double[topics];
        direction[topic] = 1;
        return direction;
    }

    /** The topic on which a direction loads most, the first among equals. */
    static int strongest(double[] direction) {
        int most = 0;
        for (int t = 0; t < direction.length; t++) {
            if (direction[t] == 1) {
                return t; // no other topic is left to load on; the usual case, and asked for often
            }
            if (Math.abs(direction[t]) > Math.abs(direction[most])) {
                most = t;
            }
        }
        return most;
    }
}
