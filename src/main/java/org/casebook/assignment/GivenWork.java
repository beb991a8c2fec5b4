package org.casebook.assignment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.ClassGroup;
import org.casebook.classroom.ClassSummary;
import org.casebook.classroom.Classes;
import org.casebook.classroom.Groups;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that a class has been given, as it holds for each of its students; in a few queries whatever the numbers. */
@Service
@Transactional(readOnly = true)
public class GivenWork {

    private final AssignmentRepository assignments;
    private final ArrangementReader arrangements;
    private final Audiences audiences;
    private final Classes classes;
    private final Groups groups;

    GivenWork(
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

    /** A class with what it has been given: the right to read of it, checked once. */
    public static final class OfClass {

        private final ClassSummary schoolClass;
        private final List<Assignment> assignments;
        private final List<Assignment> withdrawn;
        private final Map<UUID, Set<UUID>> groups;

        private OfClass(
                ClassSummary schoolClass,
                List<Assignment> assignments,
                List<Assignment> withdrawn,
                Map<UUID, Set<UUID>> groups) {
            this.schoolClass = schoolClass;
            this.assignments = List.copyOf(assignments);
            this.withdrawn = List.copyOf(withdrawn);
            this.groups = groups;
        }

        public ClassSummary schoolClass() {
            return schoolClass;
        }

        /** What was given out and not withdrawn, that which opens first first. */
        public List<Assignment> assignments() {
            return assignments;
        }

        /** What was withdrawn, which counts in no grade. */
        public List<Assignment> withdrawn() {
            return withdrawn;
        }

        /**
         * The same with one of the assignments alone.
         *
         * @throws NotFoundException if the class was given no such assignment
         */
        public OfClass only(UUID assignment) {
            var found = assignments.stream()
                    .filter(each -> each.id().equals(assignment))
                    .toList();
            if (found.isEmpty()) {
                throw new NotFoundException("assignment " + assignment);
            }
            return new OfClass(schoolClass, found, withdrawn, groups);
        }

        /** The same with some of the assignments alone. */
        public OfClass only(Predicate<Assignment> which) {
            return new OfClass(schoolClass, assignments.stream().filter(which).toList(), withdrawn, groups);
        }

        /** The same as if one of the assignments were planned otherwise; what isn't among them changes nothing. */
        public OfClass as(UUID assignment, AssignmentPlan plan) {
            return new OfClass(
                    schoolClass,
                    assignments.stream()
                            .map(each -> each.id().equals(assignment) ? each.as(plan) : each)
                            .toList(),
                    withdrawn,
                    groups);
        }
    }

    /**
     * What a class has been given; for its teachers.
     *
     * @throws NotFoundException for others
     */
    public OfClass of(Actor teacher, UUID classId) {
        var schoolClass = classes.taught(teacher, classId);
        var all = assignments.findByClassIdOrderByOpensAtDesc(classId).reversed().stream()
                .map(AssignmentRecord::assignment)
                .filter(Assignment::isGiven)
                .collect(Collectors.partitioningBy(Assignment::isWithdrawn));
        var given = all.getOrDefault(false, List.of());
        boolean inGroups =
                given.stream().anyMatch(assignment -> assignment.plan().audience() instanceof Audience.Groups);
        return new OfClass(
                schoolClass,
                given,
                all.getOrDefault(true, List.of()),
                inGroups ? byStudent(groups.of(teacher, classId)) : Map.<UUID, Set<UUID>>of());
    }

    /** What the active classes that the actor teaches have been given, by the class's name; for teachers. */
    public List<OfClass> ofAll(Actor teacher) {
        var taught = classes.taughtBy(teacher).stream()
                .filter(each -> !each.isArchived())
                .toList();
        var ids = taught.stream().map(ClassSummary::id).toList();
        var all = assignments.findByClassIdInAndGivenAtIsNotNull(ids).stream()
                .map(AssignmentRecord::assignment)
                .sorted(Comparator.comparing(
                        (Assignment assignment) -> assignment.plan().schedule().opens()))
                .collect(
                        Collectors.groupingBy(Assignment::classId, Collectors.partitioningBy(Assignment::isWithdrawn)));
        var inGroups = groups.ofStudents(ids);
        return taught.stream()
                .map(schoolClass -> {
                    Map<Boolean, List<Assignment>> own = all.getOrDefault(schoolClass.id(), Map.of());
                    return new OfClass(
                            schoolClass,
                            own.getOrDefault(false, List.of()),
                            own.getOrDefault(true, List.of()),
                            inGroups);
                })
                .toList();
    }

    /**
     * The assignments of several classes as they hold for each student of the class whom they are for, by name; who asks
     * has been checked.
     *
     * @return by assignment
     */
    public Map<UUID, List<Task>> tasks(List<OfClass> works) {
        var students = works.stream()
                .flatMap(work -> work.schoolClass.students().stream())
                .map(Person::id)
                .collect(Collectors.toSet());
        var own = arrangements.of(
                works.stream().flatMap(work -> work.assignments.stream()).toList(), students);
        return works.stream()
                .flatMap(work -> work.schoolClass.students().stream()
                        .flatMap(student -> tasks(work, student.id(), own).stream()))
                .collect(Collectors.groupingBy(Task::id));
    }

    /** An assignment by its title, and the class that it was given. */
    public record Origin(UUID id, UUID classId, String title) {}

    /** Where work comes from, by assignment; for other features, which have checked who asks. */
    public Map<UUID, Origin> origins(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : assignments.origins(ids).stream().collect(Collectors.toMap(Origin::id, Function.identity()));
    }

    /**
     * Each student's tasks, in the order of the class's assignments; {@link #of} has checked who asks.
     *
     * @return by student
     */
    public Map<UUID, List<Task>> tasks(OfClass work, List<Person> students) {
        var ids = students.stream().map(Person::id).collect(Collectors.toSet());
        var own = arrangements.of(work.assignments, ids);
        return students.stream().collect(Collectors.toMap(Person::id, student -> tasks(work, student.id(), own)));
    }

    private List<Task> tasks(OfClass work, UUID student, Arrangements own) {
        return work.assignments.stream()
                .filter(assignment -> audiences.includes(
                        assignment.plan().audience(), student, work.groups.getOrDefault(student, Set.of())))
                .map(assignment ->
                        own.task(assignment, work.schoolClass.name(), work.schoolClass.isArchived(), student))
                .toList();
    }

    private static Map<UUID, Set<UUID>> byStudent(List<ClassGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.students().stream().map(student -> Map.entry(student, group.id())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }
}
