package org.casebook.people;

import java.io.Serializable;
import java.util.Comparator;
import java.util.UUID;

/**
 * An account as others see it.
 *
 * @param sortKey where the name stands in lists
 */
public record Person(UUID id, String username, String displayName, Role role, boolean active, String sortKey)
        implements Serializable {

    /** By family name, in the order of the school's language: so people stand in every list. */
    public static final Comparator<Person> BY_NAME =
            Comparator.comparing(Person::sortKey).thenComparing(Person::username);
}
