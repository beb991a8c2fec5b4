package org.casebook.adaptive;

/**
 * An item that may be asked next.
 *
 * @param timesSeen how often the student has been shown it, 0 or more; one never shown is fresh
 * @param seenAgo how long ago it was last shown, 0 or more, in any unit that is the same for all candidates; without
 *     meaning for a fresh one
 */
public record Candidate(Item item, int timesSeen, long seenAgo) {

    public Candidate {
        if (timesSeen < 0 || seenAgo < 0) {
            throw new IllegalArgumentException(
                    "seen " + timesSeen + " times, " + seenAgo + " ago: neither can be negative");
        }
    }

    /** A candidate that the student has never been shown. */
    public static Candidate fresh(Item item) {
        return new Candidate(item, 0, 0);
    }

    public boolean isFresh() {
        return timesSeen == 0;
    }
}
