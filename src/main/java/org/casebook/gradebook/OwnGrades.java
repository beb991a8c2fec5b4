package org.casebook.gradebook;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.assignment.Assignment;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.AttendedClass;
import org.casebook.classroom.Classes;
import org.casebook.course.Course;
import org.casebook.marking.WritingResults;
import org.casebook.marking.WritingResults.OwnText;
import org.casebook.people.Actor;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.casebook.progress.AssignmentScore;
import org.casebook.progress.ClassScores;
import org.casebook.progress.ClassScores.OwnScore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A student's own grades: without those of tests that aren't released yet, in the totals too. */
@Service
@Transactional(readOnly = true)
public class OwnGrades {

    private final ClassScores marks;
    private final WritingResults writing;
    private final SchemeRepository schemes;
    private final OverrideRepository overrides;
    private final ExternalWorkRepository externalWorks;
    private final ExternalGradeRepository externalGrades;
    private final Classes classes;
    private final People people;
    private final Course course;

    OwnGrades(
            ClassScores marks,
            WritingResults writing,
            SchemeRepository schemes,
            OverrideRepository overrides,
            ExternalWorkRepository externalWorks,
            ExternalGradeRepository externalGrades,
            Classes classes,
            People people,
            Course course) {
        this.marks = marks;
        this.writing = writing;
        this.schemes = schemes;
        this.overrides = overrides;
        this.externalWorks = externalWorks;
        this.externalGrades = externalGrades;
        this.classes = classes;
        this.people = people;
        this.course = course;
    }

    /**
     * The grades in one class.
     *
     * @param works all that has a grade or may get one, in the order of the row's cells
     * @param notes why teachers have set grades by hand, where the student is to read it, and what they said to texts; by
     *     work
     */
    public record InClass(
            String className, List<GradedWork> works, GradeSettings settings, GradeRow row, Map<UUID, String> notes) {

        public InClass {
            works = List.copyOf(works);
            notes = Map.copyOf(notes);
        }

        /** Why a grade that the student sees was set by hand, or what was said to a text, if they are to read it; else empty. */
        public String note(GradedWork work, WorkCell cell) {
            boolean told =
                    switch (cell) {
                        case GradeCell grade -> grade.isOverridden();
                        case WrittenCell text -> text.grade().isPresent();
                        case ExternalCell _ -> false;
                    };
            return told ? notes.getOrDefault(work.id(), "") : "";
        }
    }

    /**
     * A grade as its student may see it.
     *
     * @param note why a teacher has set it, if the student is to read that; else empty
     */
    public record OwnGrade(Assignment assignment, GradeSettings settings, GradeCell cell, String note) {}

    /** The actor's own grades in their classes, those where there is nothing to grade left out; for students. */
    public List<InClass> of(Actor student) {
        var own = marks.own(student);
        Map<UUID, String> names = new LinkedHashMap<>();
        own.forEach(mark ->
                names.put(mark.task().assignment().classId(), mark.task().className()));
        var attended = classes.attendedBy(student);
        var written = writing.of(student);
        written.forEach(text -> names.putIfAbsent(text.assignment().classId(), text.className()));
        var outside =
                externalWorks.ofClasses(attended.stream().map(AttendedClass::id).toList());
        var withWork = outside.stream().map(ExternalWorkRecord::classId).collect(Collectors.toSet());
        attended.stream()
                .filter(each -> withWork.contains(each.id()))
                .forEach(each -> names.putIfAbsent(each.id(), each.name()));
        if (names.isEmpty()) {
            return List.of();
        }
        var person = Objects.requireNonNull(people.byId(List.of(student.id())).get(student.id()));
        Map<UUID, GradeSettings> settings = schemes.current(names.keySet()).stream()
                .collect(Collectors.toMap(SchemeRecord::classId, SchemeRecord::settings));
        var ids = List.of(student.id());
        var set = overrides.holding(own.stream().map(mark -> mark.task().id()).toList(), ids);
        var points = ExternalGradeRecord.points(externalGrades.holding(
                        outside.stream().map(ExternalWorkRecord::id).toList(), ids))
                .getOrDefault(student.id(), Map.of());
        var ofNewClass = GradeSettings.ofNewClass(course.masteryScale());
        return names.entrySet().stream()
                .map(entry -> inClass(
                        person,
                        entry.getValue(),
                        own.stream()
                                .filter(mark ->
                                        mark.task().assignment().classId().equals(entry.getKey()))
                                .toList(),
                        outside.stream()
                                .filter(work -> work.classId().equals(entry.getKey()))
                                .map(ExternalWorkRecord::work)
                                .toList(),
                        written.stream()
                                .filter(text -> text.assignment().classId().equals(entry.getKey()))
                                .toList(),
                        settings.getOrDefault(entry.getKey(), ofNewClass),
                        set,
                        points))
                .toList();
    }

    /**
     * One of the actor's own grades.
     *
     * @throws NotFoundException if no such assignment is set to the actor
     */
    public OwnGrade of(Actor student, UUID assignment) {
        for (var inClass : of(student)) {
            for (int place = 0; place < inClass.row().cells().size(); place++) {
                if (inClass.works().get(place) instanceof GradedWork.Assigned(var each)
                        && each.id().equals(assignment)) {
                    var cell = inClass.row().cells().get(place);
                    return new OwnGrade(
                            each, inClass.settings(), cell, inClass.note(new GradedWork.Assigned(each), cell));
                }
            }
        }
        throw new NotFoundException("assignment " + assignment);
    }

    private static InClass inClass(
            Person student,
            String className,
            List<OwnScore> own,
            List<ExternalWork> outside,
            List<OwnText> written,
            GradeSettings settings,
            List<OverrideRecord> set,
            Map<UUID, BigDecimal> points) {
        List<Assignment> assignments =
                own.stream().map(mark -> mark.task().assignment()).toList();
        Map<UUID, AssignmentScore> marks =
                own.stream().collect(Collectors.toMap(mark -> mark.task().id(), OwnScore::mark));
        Map<UUID, String> notes = new HashMap<>(OverrideRecord.shownNotes(set));
        written.forEach(text -> notes.put(text.assignment().id(), String.join(" / ", text.remarks())));
        return new InClass(
                className,
                GradedWork.all(
                        assignments, written.stream().map(OwnText::assignment).toList(), outside),
                settings,
                new Grading(settings, assignments, outside)
                        .row(
                                student,
                                marks,
                                OverrideRecord.shares(set).getOrDefault(student.id(), Map.of()),
                                points,
                                written.stream()
                                        .map(text -> new Grading.Written(text.assignment(), text.score()))
                                        .toList()),
                notes);
    }
}
