package org.casebook.assignment;

import java.util.Set;
import java.util.UUID;
import org.casebook.base.InvalidInputException;

/** Whom of a class an assignment is for. */
public sealed interface Audience {

    /** Everyone who is in the class at the time, those who join later included. */
    record WholeClass() implements Audience {}

    /** Everyone who is in one of the groups at the time. */
    record Groups(Set<UUID> groups) implements Audience {

        public Groups {
            groups = Set.copyOf(groups);
            if (groups.isEmpty()) {
                throw new InvalidInputException("groups", "Please choose at least one group.");
            }
        }
    }

    /** Certain students. */
    record Students(Set<UUID> students) implements Audience {

        public Students {
            students = Set.copyOf(students);
            if (students.isEmpty()) {
                throw new InvalidInputException("students", "Please choose at least one student.");
            }
        }
    }
}
