package org.casebook.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.GivenWork;
import org.casebook.assignment.Task;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.Classes;
import org.casebook.people.Actor;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.springframework.stereotype.Component;

/** Whom a teacher may write to about an assignment. */
@Component
record Addressees(Assignments assignments, GivenWork given, Classes classes, People people) {

    /** Those meant, by name, and what it is about. */
    record Addressed(UUID classId, String title, List<Person> students) {}

    /**
     * Holds the class, so that who is in it, what it is set and when it was last written to stay as they are.
     *
     * @throws NotFoundException if the actor doesn't teach the class, or the assignment is not for one of the students
     * @throws InvalidInputException if students don't have the assignment, or not any more
     */
    Addressed held(Actor teacher, UUID assignment, Set<UUID> students) {
        var origin = given.origins(List.of(assignment)).get(assignment);
        if (origin == null) {
            throw new NotFoundException("assignment " + assignment);
        }
        classes.hold(teacher, origin.classId());
        var tasks = assignments.tasks(teacher, assignment);
        if (!tasks.stream().map(Task::student).collect(Collectors.toSet()).containsAll(students)) {
            throw new NotFoundException("students of assignment " + assignment);
        }
        if (tasks.stream().anyMatch(Addressees::isNobodys)) {
            throw new InvalidInputException(
                    "Your students don't have this assignment to do: there is nothing to write about.");
        }
        return new Addressed(
                origin.classId(),
                origin.title(),
                new ArrayList<>(people.byId(students).values()));
    }

    private static boolean isNobodys(Task task) {
        return task.classArchived() || task.isWithdrawn() || !task.assignment().isGiven();
    }
}
