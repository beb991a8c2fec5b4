package org.casebook.classroom;

import java.util.List;
import java.util.UUID;
import org.casebook.people.Person;

/** A class with its people, both lists by display name. */
public record ClassSummary(UUID id, String name, List<Person> teachers, List<Person> students) {

    public ClassSummary {
        teachers = List.copyOf(teachers);
        students = List.copyOf(students);
    }
}
