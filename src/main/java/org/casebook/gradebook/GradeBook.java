package org.casebook.gradebook;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.casebook.assignment.Assignment;
import org.casebook.assignment.AssignmentPlan;
import org.casebook.assignment.GivenWork;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.ClassSummary;
import org.casebook.course.Course;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.casebook.progress.ClassScores;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The grades of a class, for those who teach it. */
@Service
@Transactional(readOnly = true)
public class GradeBook {

    private final GivenWork given;
    private final ClassScores marks;
    private final SchemeRepository schemes;
    private final OverrideRepository overrides;
    private final ExternalWorkRepository externalWorks;
    private final ExternalGradeRepository externalGrades;
    private final Course course;

    GradeBook(
            GivenWork given,
            ClassScores marks,
            SchemeRepository schemes,
            OverrideRepository overrides,
            ExternalWorkRepository externalWorks,
            ExternalGradeRepository externalGrades,
            Course course) {
        this.given = given;
        this.marks = marks;
        this.schemes = schemes;
        this.overrides = overrides;
        this.externalWorks = externalWorks;
        this.externalGrades = externalGrades;
        this.course = course;
    }

    /** A class with how it is graded: the right to read its grades, checked once. */
    public static final class OfClass {

        private final GivenWork.OfClass work;
        private final List<ExternalWork> outside;
        private final GradeSettings settings;

        private OfClass(GivenWork.OfClass work, List<ExternalWork> outside, GradeSettings settings) {
            this.work = work;
            this.outside = List.copyOf(outside);
            this.settings = settings;
        }

        public ClassSummary schoolClass() {
            return work.schoolClass();
        }

        /** In the order of the columns: that which opens first first. */
        public List<Assignment> assignments() {
            return work.assignments();
        }

        /** What was withdrawn, which counts nowhere. */
        public List<Assignment> withdrawn() {
            return work.withdrawn();
        }

        /** What was done elsewhere, the oldest first. */
        public List<ExternalWork> outside() {
            return outside;
        }

        /** All that has a column, in their order. */
        public List<GradedWork> works() {
            return GradedWork.all(assignments(), outside);
        }

        public GradeSettings settings() {
            return settings;
        }

        /** The same as if one of its assignments were planned otherwise. */
        OfClass as(UUID assignment, AssignmentPlan plan) {
            return new OfClass(work.as(assignment, plan), outside, settings);
        }
    }

    /**
     * Opens a class's grades; for its teachers.
     *
     * @throws NotFoundException for others
     */
    public OfClass open(Actor teacher, UUID classId) {
        var work = given.of(teacher, classId);
        return new OfClass(
                work,
                externalWorks.ofClass(classId),
                schemes.current(classId).map(SchemeRecord::settings).orElseGet(this::ofNewClass));
    }

    /** What holds in classes for which nobody has chosen anything. */
    GradeSettings ofNewClass() {
        return GradeSettings.ofNewClass(course.masteryScale());
    }

    /** The grades of some students of the class, in their order; of a large class, bit by bit. */
    public List<GradeRow> rows(OfClass book, List<Person> students) {
        return rows(book, book.settings, students, false);
    }

    /** The same by other settings, which nobody has set yet. */
    List<GradeRow> rows(OfClass book, GradeSettings settings, List<Person> students) {
        return rows(book, settings, students, false);
    }

    /** The same as the students themselves may see it. */
    List<GradeRow> toldRows(OfClass book, List<Person> students) {
        return rows(book, book.settings, students, true);
    }

    private List<GradeRow> rows(OfClass book, GradeSettings settings, List<Person> students, boolean told) {
        var assignments = book.assignments();
        var grading = new Grading(settings, assignments, book.outside);
        var ids = students.stream().map(Person::id).toList();
        var set = OverrideRecord.shares(
                overrides.holding(assignments.stream().map(Assignment::id).toList(), ids));
        var points = ExternalGradeRecord.points(externalGrades.holding(
                book.outside.stream().map(ExternalWork::id).toList(), ids));
        var all = told ? marks.told(book.work, students) : marks.of(book.work, students);
        return all.stream()
                .map(row -> grading.row(
                        row.student(),
                        row.marks(),
                        set.getOrDefault(row.student().id(), Map.of()),
                        points.getOrDefault(row.student().id(), Map.of())))
                .toList();
    }
}
