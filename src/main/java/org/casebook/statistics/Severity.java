package org.casebook.statistics;

import java.util.Optional;

/**
 * How much more or less than an author a marker gives to the same texts.
 *
 * @param texts how many both have marked
 * @param difference the marker's points minus the author's, on average
 */
public record Severity(int texts, double difference) {

    /** Fewer say nothing of a habit. */
    public static final int ENOUGH = 3;

    /** @return nothing where there is no text */
    public static Optional<Severity> of(double[] marker, double[] author) {
        if (marker.length != author.length) {
            throw new IllegalArgumentException(
                    "both mark the same texts, not " + marker.length + " and " + author.length);
        }
        if (marker.length == 0) {
            return Optional.empty();
        }
        double sum = 0;
        for (int i = 0; i < marker.length; i++) {
            sum += marker[i] - author[i];
        }
        return Optional.of(new Severity(marker.length, sum / marker.length));
    }

    public boolean isEnough() {
        return texts >= ENOUGH;
    }
}
