package org.casebook.marking;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.UUID;

/** An order drawn by lot once for all: another for each marker, so that no text is always the last of a long evening. */
record PileOrder(UUID assignment, UUID marker) implements Comparator<UUID> {

    @Override
    public int compare(UUID one, UUID other) {
        return lot(one).compareTo(lot(other));
    }

    private String lot(UUID text) {
        return hashed(assignment + " " + marker + " " + text).toString();
    }

    /** By what a sample answer goes in piles. */
    static UUID sample(UUID assignment, int place) {
        return hashed("sample " + place + " of " + assignment);
    }

    /** What lots are drawn by where numbers are needed. */
    long seed() {
        return hashed(assignment + " " + marker).getMostSignificantBits();
    }

    private static UUID hashed(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }
}
