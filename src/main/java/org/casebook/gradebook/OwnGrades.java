package org.casebook.gradebook;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.assignment.Assignment;
import org.casebook.base.NotFoundException;
import org.casebook.course.Course;
import org.casebook.learning.ClassMarks;
import org.casebook.learning.ClassMarks.OwnMark;
import org.casebook.learning.Mark;
import org.casebook.people.Actor;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A student's own grades: without those of tests that aren't released yet, in the totals too. */
@Service
@Transactional(readOnly = true)
public class OwnGrades {

    private final ClassMarks marks;
    private final SchemeRepository schemes;
    private final OverrideRepository overrides;
    private final People people;
    private final Course course;

    OwnGrades(ClassMarks marks, SchemeRepository schemes, OverrideRepository overrides, People people, Course course) {
        this.marks = marks;
        this.schemes = schemes;
        this.overrides = overrides;
        this.people = people;
        this.course = course;
    }

    /** The grades in one class. */
    public record InClass(String className, List<Assignment> assignments, GradeSettings settings, GradeRow row) {

        public InClass {
            assignments = List.copyOf(assignments);
        }
    }

    /** A grade as its student may see it. */
    public record OwnGrade(Assignment assignment, GradeSettings settings, GradeCell cell) {}

    /** The actor's own grades in their active classes, those without assignments left out; for students. */
    public List<InClass> of(Actor student) {
        var own = marks.own(student);
        if (own.isEmpty()) {
            return List.of();
        }
        var person = Objects.requireNonNull(people.byId(List.of(student.id())).get(student.id()));
        Map<UUID, List<OwnMark>> byClass = own.stream()
                .collect(Collectors.groupingBy(
                        mark -> mark.task().assignment().classId(), LinkedHashMap::new, Collectors.toList()));
        Map<UUID, GradeSettings> settings = schemes.current(byClass.keySet()).stream()
                .collect(Collectors.toMap(SchemeRecord::classId, SchemeRecord::settings));
        var set = OverrideRecord.shares(overrides.holding(
                        own.stream().map(mark -> mark.task().id()).toList(), List.of(student.id())))
                .getOrDefault(student.id(), Map.of());
        var ofNewClass = GradeSettings.ofNewClass(course.masteryScale());
        return byClass.entrySet().stream()
                .map(entry -> inClass(person, entry.getValue(), settings.getOrDefault(entry.getKey(), ofNewClass), set))
                .toList();
    }

    /**
     * One of the actor's own grades.
     *
     * @throws NotFoundException if no such assignment is set to the actor
     */
    public OwnGrade of(Actor student, UUID assignment) {
        for (var inClass : of(student)) {
            for (int place = 0; place < inClass.assignments().size(); place++) {
                var each = inClass.assignments().get(place);
                if (each.id().equals(assignment)) {
                    return new OwnGrade(
                            each, inClass.settings(), inClass.row().cells().get(place));
                }
            }
        }
        throw new NotFoundException("assignment " + assignment);
    }

    private static InClass inClass(
            Person student, List<OwnMark> own, GradeSettings settings, Map<UUID, BigDecimal> overrides) {
        var assignments = own.stream().map(mark -> mark.task().assignment()).toList();
        Map<UUID, Mark> marks =
                own.stream().collect(Collectors.toMap(mark -> mark.task().id(), OwnMark::mark));
        return new InClass(
                own.getFirst().task().className(),
                assignments,
                settings,
                new Grading(settings, assignments).row(student, marks, overrides));
    }
}
