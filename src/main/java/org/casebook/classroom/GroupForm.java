package org.casebook.classroom;

import java.util.Set;
import java.util.UUID;

/**
 * What a teacher says of a group.
 *
 * @param students who of the class is in it
 */
public record GroupForm(String name, Set<UUID> students) {
    public GroupForm {
        name = name.strip();
        students = Set.copyOf(students);
    }
}
