package org.casebook.adaptive;

import java.util.List;

/**
 * An item that may be asked next, alone or as the first of a set.
 *
 * @param timesSeen how often the student has been shown it, 0 or more; one never shown is fresh
 * @param seenAgo how long ago it was last shown, 0 or more, in any unit that is the same for all candidates; without
 *     meaning for a fresh one
 * @param price what part of its expected gain the item must give up, in [0, 1), because too many are shown it; see
 *     {@link ExposureControl}
 * @param others what is asked together with it: the other items of its set, on the same topic; none where it is asked
 *     alone
 */
public record Candidate(TestItem item, int timesSeen, long seenAgo, double price, List<TestItem> others) {

    /** @throws IllegalArgumentException if a component is out of its range */
    public Candidate {
        if (timesSeen < 0 || seenAgo < 0) {
            throw new IllegalArgumentException(
                    "seen " + timesSeen + " times, " + seenAgo + " ago: neither can be negative");
        }
        if (!(0 <= price && price < 1)) {
            throw new IllegalArgumentException("a price is in [0, 1), not " + price);
        }
        others = List.copyOf(others);
    }

    /** A candidate that is asked alone. */
    public Candidate(TestItem item, int timesSeen, long seenAgo, double price) {
        this(item, timesSeen, seenAgo, price, List.of());
    }

    /**
     * A set that the student has never been shown.
     *
     * @param items in their order, as they count within the set; at least one
     */
    public static Candidate set(List<? extends TestItem> items) {
        return new Candidate(items.getFirst(), 0, 0, 0, List.copyOf(items.subList(1, items.size())));
    }

    /** A candidate that costs nothing. */
    public Candidate(TestItem item, int timesSeen, long seenAgo) {
        this(item, timesSeen, seenAgo, 0);
    }

    /** A candidate that the student has never been shown. */
    public static Candidate fresh(TestItem item) {
        return new Candidate(item, 0, 0);
    }

    /** The same candidate at another price. */
    public Candidate at(double newPrice) {
        return new Candidate(item, timesSeen, seenAgo, newPrice, others);
    }

    public boolean isFresh() {
        return timesSeen == 0;
    }
}
