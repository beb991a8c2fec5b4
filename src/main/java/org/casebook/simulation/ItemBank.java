package org.casebook.simulation;

import java.util.List;
import org.casebook.adaptive.Item;

/**
 * The items that a simulation asks.
 *
 * @param topics their names, in the order of the engine's vectors
 * @param items each on one topic; what they are called by here is their place in this list
 */
public record ItemBank(List<String> topics, List<Item> items) {

    public ItemBank {
        topics = List.copyOf(topics);
        items = List.copyOf(items);
    }

    /** The items that count for a topic. */
    public List<Item> on(int topic) {
        return items.stream().filter(item -> item.topic() == topic).toList();
    }
}
