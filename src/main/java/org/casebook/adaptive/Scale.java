package org.casebook.adaptive;

import java.util.Collection;

/** Goes between a topic's ability and the share of its questions answered right. */
public final class Scale {

    /** Abilities beyond this do not occur: the population's are N(0, 1). */
    public static final double EDGE = 8;

    private static final int HALVINGS = 60;

    private Scale() {}

    /**
     * The share, in [0, 1], of the items that someone of this ability on the topic is expected to answer right; on
     * other topics that an item loads on, an ability of 0 is taken.
     *
     * @throws IllegalArgumentException if there are no items
     */
    public static double shareAt(int topic, Collection<? extends TestItem> items, double ability) {
        return items.stream()
                .mapToDouble(item -> item.rightChance(item.loading(topic) * ability))
                .average()
                .orElseThrow(() -> new IllegalArgumentException("no items to take a share of"));
    }

    /**
     * The ability on the topic at which this share of the items is answered right, by bisection. A share that guessing
     * alone reaches, or that no ability does, gives the edge, −{@value #EDGE} or {@value #EDGE}.
     *
     * @param items at least one, none of which gets harder as the topic's ability rises
     * @param share in (0, 1)
     * @throws IllegalArgumentException if there are no items or the share is out of range
     */
    public static double abilityAt(int topic, Collection<? extends TestItem> items, double share) {
        if (!(0 < share && share < 1)) {
            throw new IllegalArgumentException("a share is between 0 and 1, not " + share);
        }
        if (shareAt(topic, items, -EDGE) >= share) {
            return -EDGE;
        }
        if (shareAt(topic, items, EDGE) <= share) {
            return EDGE;
        }
        double low = -EDGE;
        double high = EDGE;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (shareAt(topic, items, middle) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
