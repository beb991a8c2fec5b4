package org.casebook.people;

import java.io.Serializable;
import java.util.Comparator;
import java.util.UUID;
import org.casebook.base.Isolated;

/**
 * An account as others see it.
 *
 * @param sortKey where the name stands in lists
 * @param listName the name as lists, tables, files and prints have it: family name first where the school wants it
 */
public record Person(
        UUID id, String username, String displayName, Role role, boolean active, String sortKey, String listName)
        implements Serializable {

    /** By family name, in the order of the school's language: so people stand in every list. */
    public static final Comparator<Person> BY_NAME =
            Comparator.comparing(Person::sortKey).thenComparing(Person::username);

    /** The name as sentences have it: whatever way it is written, the words beside it stay where they are. */
    public String inText() {
        return Isolated.of(displayName);
    }

    /** Somebody whose name stands in lists as it is written. */
    public Person(UUID id, String username, String displayName, Role role, boolean active, String sortKey) {
        this(id, username, displayName, role, active, sortKey, displayName);
    }
}
