package org.casebook.assignment;

import java.util.Set;
import java.util.UUID;

/** What holds for these students otherwise than for the rest has changed. Published in the same transaction. */
public record AccommodationsChanged(Set<UUID> students) {

    public AccommodationsChanged {
        students = Set.copyOf(students);
    }
}
