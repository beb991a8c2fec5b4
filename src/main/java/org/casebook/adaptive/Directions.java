package org.casebook.adaptive;

import java.util.Arrays;

/** Checks what every kind of item must be. */
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
}
