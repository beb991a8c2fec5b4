package org.casebook.gradebook;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebook.assignment.Assignment;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.base.ChangedMeanwhileException;
import org.casebook.base.Edit;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.ClassSummary;
import org.casebook.classroom.Classes;
import org.casebook.people.Actor;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.casebook.progress.AssignmentScore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Single grades, and those that teachers set instead of the computed ones; for the teachers of the class. */
@Service
@Transactional
public class GradeOverrides {

    public static final int LONGEST_NOTE = 500;

    private final GradeBook book;
    private final Classes classes;
    private final OverrideRepository overrides;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    GradeOverrides(
            GradeBook book, Classes classes, OverrideRepository overrides, People people, Audit audit, Clock clock) {
        this.book = book;
        this.classes = classes;
        this.overrides = overrides;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A student's grade for an assignment.
     *
     * @param override empty or the one that holds
     */
    public record Detail(
            ClassSummary schoolClass,
            Assignment assignment,
            Person student,
            GradeSettings settings,
            GradeCell cell,
            List<SetByHand> override) {

        public Detail {
            override = List.copyOf(override);
        }

        /** What a form for it is opened with. */
        public ByHand byHand() {
            return override.stream()
                    .map(set -> new ByHand(set.grade().text().replace(" %", ""), set.note(), set.noteShown()))
                    .findFirst()
                    .orElse(ByHand.NONE);
        }
    }

    /**
     * A grade set by a teacher.
     *
     * @param noteShown whether the student reads the note
     * @param by the teacher's name
     */
    public record SetByHand(Grade grade, String note, boolean noteShown, String by, Instant at) {}

    /**
     * One grade in a class that the actor teaches.
     *
     * @throws NotFoundException for others, and if the assignment isn't meant for the student
     */
    @Transactional(readOnly = true)
    public Detail of(Actor teacher, UUID classId, UUID assignment, UUID student) {
        return detail(book.open(teacher, classId), assignment, student);
    }

    /**
     * A grade set by hand, as a form has it.
     *
     * @param grade in the terms of the class's scheme; empty if the computed one holds
     * @param note why; may be empty
     * @param noteShown whether the student reads it
     */
    public record ByHand(String grade, String note, boolean noteShown) {

        public static final ByHand NONE = new ByHand("", "");

        /** One whose note the student doesn't read. */
        public ByHand(String grade, String note) {
            this(grade, note, false);
        }

        /** Whether it takes a grade back. */
        public boolean isNone() {
            return grade.isEmpty() && note.isBlank();
        }
    }

    /**
     * Sets a grade instead of the computed one and of one set before, or takes it back: the computed one holds again.
     *
     * @throws ChangedMeanwhileException if another teacher has set another grade since the form was opened
     * @throws InvalidInputException if the scheme has no such grade, or the note is too long
     */
    public void edit(Actor teacher, UUID classId, UUID assignment, UUID student, Edit<ByHand> edit) {
        classes.hold(teacher, classId);
        var detail = of(teacher, classId, assignment, student);
        if (!edit.fits(detail.byHand())) {
            var held = detail.override().stream().findFirst();
            throw new ChangedMeanwhileException(
                    held.map(SetByHand::by).orElse(""), held.map(SetByHand::at).orElse(null), detail.byHand());
        }
        if (edit.wanted().isNone()) {
            end(assignment, student);
            record(teacher, detail, "taken back");
        } else {
            set(teacher, detail, edit.wanted());
        }
    }

    private void set(Actor teacher, Detail detail, ByHand wanted) {
        if (!detail.assignment().isGraded()) {
            throw new InvalidInputException("This assignment is not graded. Change that in the assignment first.");
        }
        var scheme = detail.settings().scheme();
        var share = scheme.share(wanted.grade());
        var reason = wanted.note().strip();
        if (reason.length() > LONGEST_NOTE) {
            throw new InvalidInputException("Please say why in at most " + LONGEST_NOTE + " characters.");
        }
        var assignment = detail.assignment().id();
        var student = detail.student().id();
        end(assignment, student);
        overrides.save(new OverrideRecord(
                assignment,
                student,
                share,
                reason,
                wanted.noteShown() && !reason.isEmpty(),
                teacher.id(),
                clock.instant()));
        record(teacher, detail, scheme.grade(share).text());
    }

    private void record(Actor teacher, Detail detail, String what) {
        audit.record(
                teacher.id(),
                AuditAction.GRADE_OVERRIDDEN,
                AuditSubject.person(detail.student().id())
                        .in(detail.schoolClass().id()),
                "'" + detail.assignment().plan().title() + "': " + what);
    }

    private void end(UUID assignment, UUID student) {
        var now = clock.instant();
        holding(assignment, student).forEach(record -> record.end(now));
    }

    private List<OverrideRecord> holding(UUID assignment, UUID student) {
        return overrides.holding(List.of(assignment), List.of(student));
    }

    private Detail detail(GradeBook.OfClass opened, UUID assignment, UUID student) {
        var person = find(opened.schoolClass().students().stream()
                .filter(each -> each.id().equals(student)));
        var wanted = find(opened.assignments().stream().filter(each -> each.id().equals(assignment)));
        var cell = book.rows(opened, List.of(person))
                .getFirst()
                .cells()
                .get(opened.assignments().indexOf(wanted));
        if (cell.mark() instanceof AssignmentScore.NotSet) {
            throw new NotFoundException("assignment " + assignment + " for " + student);
        }
        var held = holding(assignment, student).reversed().stream()
                .limit(1)
                .map(record -> new SetByHand(
                        Objects.requireNonNull(cell.override()),
                        record.note(),
                        record.isNoteShown(),
                        name(record.setBy()),
                        record.setAt()))
                .toList();
        return new Detail(opened.schoolClass(), wanted, person, opened.settings(), cell, held);
    }

    private String name(UUID account) {
        var person = people.byId(List.of(account)).get(account);
        return person == null ? "" : person.displayName();
    }

    private static <T> T find(Stream<T> found) {
        return found.findFirst().orElseThrow(() -> new NotFoundException("grade"));
    }
}
