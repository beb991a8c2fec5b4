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
import org.casebook.marking.WritingResults;
import org.casebook.marking.WritingScore;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.casebook.progress.ClassScores;
import org.casebook.writing.WritingAssignment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The grades of a class, for those who teach it. */
@Service
@Transactional(readOnly = true)
public class GradeBook {

    private final GivenWork given;
    private final ClassScores marks;
    private final WritingResults writing;
    private final SchemeRepository schemes;
    private final OverrideRepository overrides;
    private final ExternalWorkRepository externalWorks;
    private final ExternalGradeRepository externalGrades;
    private final Course course;

    GradeBook(
            GivenWork given,
            ClassScores marks,
            WritingResults writing,
            SchemeRepository schemes,
            OverrideRepository overrides,
            ExternalWorkRepository externalWorks,
            ExternalGradeRepository externalGrades,
            Course course) {
        this.given = given;
        this.marks = marks;
        this.writing = writing;
        this.schemes = schemes;
        this.overrides = overrides;
        this.externalWorks = externalWorks;
        this.externalGrades = externalGrades;
        this.course = course;
    }

    /** A class with how it is graded: the right to read its grades, checked once. */
    public static final class OfClass {

        private final GivenWork.OfClass work;
        private final WritingResults.OfClass writing;
        private final List<ExternalWork> outside;
        private final GradeSettings settings;

        private OfClass(
                GivenWork.OfClass work,
                WritingResults.OfClass writing,
                List<ExternalWork> outside,
                GradeSettings settings) {
            this.work = work;
            this.writing = writing;
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

        /** What the class was to write, the earliest first. */
        public List<WritingAssignment> written() {
            return writing.assignments();
        }

        /** What was done elsewhere, the oldest first. */
        public List<ExternalWork> outside() {
            return outside;
        }

        /** All that has a column, in their order. */
        public List<GradedWork> works() {
            return GradedWork.all(assignments(), written(), outside);
        }

        public GradeSettings settings() {
            return settings;
        }

        /** The same as if one of its assignments were planned otherwise. */
        OfClass as(UUID assignment, AssignmentPlan plan) {
            return new OfClass(work.as(assignment, plan), writing, outside, settings);
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
                writing.of(teacher, classId),
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
                        points.getOrDefault(row.student().id(), Map.of()),
                        written(book.writing, row.student())))
                .toList();
    }

    private static List<Grading.Written> written(WritingResults.OfClass writing, Person student) {
        var scores = writing.of(student.id());
        return writing.assignments().stream()
                .map(assignment -> new Grading.Written(
                        assignment, scores.getOrDefault(assignment.id(), new WritingScore.Waiting())))
                .toList();
    }
}
