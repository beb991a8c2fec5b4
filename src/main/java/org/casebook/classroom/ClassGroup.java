package org.casebook.classroom;

import java.util.Set;
import java.util.UUID;

/**
 * A group within a class.
 *
 * @param students those of its students who are in the class now
 */
public record ClassGroup(UUID id, String name, Set<UUID> students) {

    public ClassGroup {
        students = Set.copyOf(students);
    }

    /** What can be edited, as it is now. */
    public GroupForm form() {
        return new GroupForm(name, students);
    }
}
