package org.casebook.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.classroom.Classes;
import org.springframework.stereotype.Component;

/** Reads what holds for single students otherwise than for the rest: two queries, whatever the numbers. */
@Component
record ArrangementReader(
        AccommodationRepository accommodations, LastingAccommodationRepository lasting, Classes classes) {

    /** What holds for some students, who have to do with the assignments' classes. */
    Arrangements of(Collection<Assignment> assignments, Collection<UUID> students) {
        return new Arrangements(
                accommodations.ofStudents(students, ids(assignments)),
                lasting.ofStudents(classes(assignments), students));
    }

    /**
     * The assignments as they hold for those for whom they hold otherwise than for the rest, and who are not excused:
     * whose times are to be waited for.
     *
     * @param concerns whom of a class an audience means
     */
    List<Task> exceptions(Collection<Assignment> assignments, BiPredicate<Audience, UUID> concerns) {
        if (assignments.isEmpty()) {
            return List.of();
        }
        var found = new Arrangements(
                accommodations.ofAll(ids(assignments)), lasting.findByClassIdInOrderBySetAt(classes(assignments)));
        var present = found.classes().isEmpty() ? Map.<UUID, Set<UUID>>of() : classes.studentsOf(found.classes());
        return assignments.stream()
                .flatMap(assignment -> Stream.concat(
                                found.ofAssignment(assignment).stream(),
                                found.ofClass(assignment).stream()
                                        .filter(present.getOrDefault(assignment.classId(), Set.of())::contains)
                                        .filter(student ->
                                                concerns.test(assignment.plan().audience(), student)))
                        .distinct()
                        .map(student -> found.task(assignment, student)))
                .filter(task -> !task.excused())
                .toList();
    }

    private static Set<UUID> ids(Collection<Assignment> assignments) {
        return assignments.stream().map(Assignment::id).collect(Collectors.toSet());
    }

    private static Set<UUID> classes(Collection<Assignment> assignments) {
        return assignments.stream().map(Assignment::classId).collect(Collectors.toSet());
    }
}
