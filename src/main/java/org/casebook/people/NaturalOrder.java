package org.casebook.people;

import org.springframework.stereotype.Component;

/**
 * Where the names of classes and groups stand in lists: as the school's language sorts, and by their numbers, 9b before
 * 10a. docs/decisions/order-of-names.md
 */
@Component
public class NaturalOrder {

    private final NameOrder names;

    NaturalOrder(NameOrder names) {
        this.names = names;
    }

    /** What is compared letter by letter, in a database too. */
    public String key(String name) {
        return names.naturalKey(name);
    }

    /** With what every key begins that would be made the same way now. */
    public String mark() {
        return names.mark();
    }
}
