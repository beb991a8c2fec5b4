package org.casebook.classroom;

import java.util.Set;
import java.util.UUID;

/**
 * A new class has begun with students of an old one. Published in the same transaction, for features that carry something
 * along.
 *
 * @param from the old class
 * @param to the new one
 * @param students who goes on into it
 */
public record ClassRolledOver(UUID from, UUID to, Set<UUID> students) {

    public ClassRolledOver {
        students = Set.copyOf(students);
    }
}
