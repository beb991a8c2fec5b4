package org.casebook.classroom;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.casebook.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * A class with the people who are in it now: its teachers by name, its students in the order of its lists.
 *
 * @param numbers of its students, and whether they are that order
 * @param archivedAt null while the class is active
 */
public record ClassSummary(
        UUID id,
        String name,
        List<Person> teachers,
        List<Person> students,
        RegisterNumbers numbers,
        @Nullable Instant archivedAt) {

    public ClassSummary {
        teachers = List.copyOf(teachers);
        students = List.copyOf(students);
    }

    /** Whether its term is over: it can be read, and takes nobody in. */
    public boolean isArchived() {
        return archivedAt != null;
    }
}
