package org.casebook.assignment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.AttendedClass;
import org.casebook.classroom.Classes;
import org.casebook.classroom.Groups;
import org.casebook.people.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a student has been set. */
@Service
@Transactional(readOnly = true)
public class Tasks {

    private static final Comparator<Task> BY_DUE = Comparator.comparing(
                    (Task task) -> task.schedule().due(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(task -> task.schedule().opens())
            .thenComparing(task -> task.plan().title());

    private final AssignmentRepository assignments;
    private final ArrangementReader arrangements;
    private final Audiences audiences;
    private final Classes classes;
    private final Groups groups;

    Tasks(
            AssignmentRepository assignments,
            ArrangementReader arrangements,
            Audiences audiences,
            Classes classes,
            Groups groups) {
        this.assignments = assignments;
        this.arrangements = arrangements;
        this.audiences = audiences;
        this.classes = classes;
        this.groups = groups;
    }

    /**
     * All that was given out to the student's classes, archived ones too, and concerns the student, what is due soonest
     * first.
     */
    public List<Task> of(Actor student) {
        Map<UUID, AttendedClass> attended =
                classes.attendedBy(student).stream().collect(Collectors.toMap(AttendedClass::id, Function.identity()));
        if (attended.isEmpty()) {
            return List.of();
        }
        var ofStudent = groups.ofStudent(student);
        var given = assignments.findByClassIdInAndGivenAtIsNotNull(attended.keySet()).stream()
                .map(AssignmentRecord::assignment)
                .filter(assignment -> audiences.includes(assignment.plan().audience(), student.id(), ofStudent))
                .toList();
        var own = arrangements.of(given, List.of(student.id()));
        return given.stream()
                .map(assignment ->
                        task(assignment, Objects.requireNonNull(attended.get(assignment.classId())), student, own))
                .sorted(BY_DUE)
                .toList();
    }

    /** @throws NotFoundException if it isn't set to this student, or not given out yet */
    public Task get(Actor student, UUID id) {
        var attended = classes.attendedBy(student);
        var assignment = assignments
                .findById(id)
                .map(AssignmentRecord::assignment)
                .filter(Assignment::isGiven)
                .orElseThrow(() -> missing(id));
        var ofClass = attended.stream()
                .filter(each -> each.id().equals(assignment.classId()))
                .findFirst()
                .orElseThrow(() -> missing(id));
        if (!audiences.includes(assignment.plan().audience(), student.id(), groups.ofStudent(student))) {
            throw missing(id);
        }
        return task(assignment, ofClass, student, arrangements.of(List.of(assignment), List.of(student.id())));
    }

    private static Task task(Assignment assignment, AttendedClass ofClass, Actor student, Arrangements own) {
        return own.task(assignment, ofClass.name(), ofClass.archived(), student.id());
    }

    private static NotFoundException missing(UUID id) {
        return new NotFoundException("assignment " + id);
    }
}
