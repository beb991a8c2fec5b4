package org.casebook.assignment;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.base.InvalidInputException;
import org.casebook.classroom.ClassSummary;
import org.casebook.classroom.Groups;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.springframework.stereotype.Component;

/** Who belongs to an audience at the moment. */
@Component
record Audiences(Groups groups) {

    /** The students of a class whom an audience means, by name. */
    List<Person> of(Actor teacher, ClassSummary schoolClass, Audience audience) {
        return switch (audience) {
            case Audience.WholeClass() -> schoolClass.students();
            case Audience.Groups(var chosen) -> {
                var inOne = groups.of(teacher, schoolClass.id()).stream()
                        .filter(group -> chosen.contains(group.id()))
                        .flatMap(group -> group.students().stream())
                        .collect(Collectors.toSet());
                yield schoolClass.students().stream()
                        .filter(student -> inOne.contains(student.id()))
                        .toList();
            }
            case Audience.Students(var students) ->
                schoolClass.students().stream()
                        .filter(student -> students.contains(student.id()))
                        .toList();
        };
    }

    /** @throws InvalidInputException if the audience names a group or student that the class doesn't have */
    void require(Actor teacher, ClassSummary schoolClass, Audience audience) {
        switch (audience) {
            case Audience.WholeClass() -> {}
            case Audience.Groups(var chosen) -> groups.requireAll(teacher, schoolClass.id(), chosen);
            case Audience.Students(var students) -> {
                if (!ids(schoolClass.students()).containsAll(students)) {
                    throw new InvalidInputException("The class has no such student.");
                }
            }
        }
    }

    /** Whether a student of the class belongs to the audience. */
    boolean includes(Audience audience, UUID student, Set<UUID> groupsOfStudent) {
        return switch (audience) {
            case Audience.WholeClass() -> true;
            case Audience.Groups(var chosen) -> chosen.stream().anyMatch(groupsOfStudent::contains);
            case Audience.Students(var students) -> students.contains(student);
        };
    }

    /** Whether a student of the class belongs to the audience. */
    boolean includes(Audience audience, UUID student) {
        return includes(
                audience,
                student,
                audience instanceof Audience.Groups ? groups.ofStudent(new Actor(student, Role.STUDENT)) : Set.of());
    }

    private static Set<UUID> ids(List<Person> people) {
        return people.stream().map(Person::id).collect(Collectors.toSet());
    }
}
