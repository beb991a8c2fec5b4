package org.casebook.gradebook;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.base.ChangedMeanwhileException;
import org.casebook.base.Edit;
import org.casebook.base.InvalidInputException;
import org.casebook.base.LastEdit;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.Classes;
import org.casebook.people.Actor;
import org.casebook.people.Editors;
import org.casebook.people.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Work done elsewhere and the points given for it; for the teachers of the class. */
@Service
@Transactional
public class ExternalWorks {

    private final GradeBook book;
    private final GradeSchemes schemes;
    private final Classes classes;
    private final Editors editors;
    private final ExternalWorkRepository works;
    private final ExternalGradeRepository grades;
    private final Audit audit;
    private final Clock clock;

    ExternalWorks(
            GradeBook book,
            GradeSchemes schemes,
            Classes classes,
            Editors editors,
            ExternalWorkRepository works,
            ExternalGradeRepository grades,
            Audit audit,
            Clock clock) {
        this.book = book;
        this.schemes = schemes;
        this.classes = classes;
        this.editors = editors;
        this.works = works;
        this.grades = grades;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Work with the points given for it.
     *
     * @param points by student, as they would be typed in; those without are left out
     */
    public record Sheet(GradeBook.OfClass book, ExternalWork work, Map<UUID, String> points) {

        public Sheet {
            points = Map.copyOf(points);
        }

        /** What can be edited of the work, as it is now. */
        public ExternalForm form() {
            return new ExternalForm(
                    work.title(), work.outOf(), work.date(), book.settings().category(work.id()));
        }
    }

    /**
     * Work done elsewhere in a class that the actor teaches.
     *
     * @throws NotFoundException for others, and if the class has no such work
     */
    @Transactional(readOnly = true)
    public Sheet sheet(Actor teacher, UUID classId, UUID id) {
        var opened = book.open(teacher, classId);
        var work = opened.outside().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> missing(id));
        return new Sheet(opened, work, points(id));
    }

    /**
     * Adds a column to the grades of a class that the actor teaches.
     *
     * @throws InvalidInputException if the class has no such category
     * @throws NotFoundException for others
     */
    public UUID add(Actor teacher, UUID classId, ExternalForm form) {
        classes.hold(teacher, classId);
        var record = works.save(new ExternalWorkRecord(classId, form, teacher.id(), clock.instant()));
        works.flush();
        schemes.place(teacher, classId, record.work(), form.category());
        record(teacher, classId, "Column '" + form.title() + "' added");
        return record.id();
    }

    /**
     * Changes what is said of the work; the points given for it stay.
     *
     * @throws ChangedMeanwhileException if a colleague has done so since the form was opened
     * @throws InvalidInputException if there are more points than it is out of, or no such category
     */
    public void edit(Actor teacher, UUID classId, UUID id, Edit<ExternalForm> edit) {
        var record = held(teacher, classId, id);
        var now = record.form(book.open(teacher, classId).settings().category(id));
        var form = editors.wanted(edit, now, record.lastEdit());
        var most =
                grades.holding(id).stream().map(ExternalGradeRecord::points).reduce(BigDecimal.ZERO, BigDecimal::max);
        if (most.compareTo(BigDecimal.valueOf(form.outOf())) > 0) {
            throw new InvalidInputException("There is a grade of " + most.toPlainString()
                    + " points, so it can't be out of " + form.outOf() + ".");
        }
        record.edit(form, new LastEdit(teacher.id(), clock.instant()));
        works.flush();
        schemes.place(teacher, classId, record.work(), form.category());
        record(teacher, classId, "Column '" + form.title() + "' changed");
    }

    /** Takes the column with its grades out of everything. {@link #restore} brings it back. */
    public void delete(Actor teacher, UUID classId, UUID id) {
        var record = held(teacher, classId, id);
        record.delete(clock.instant());
        record(teacher, classId, "Column '" + record.title() + "' deleted");
    }

    /** Brings a column back that was deleted, as it was. */
    public void restore(Actor teacher, UUID classId, UUID id) {
        var record = held(teacher, classId, id);
        record.restore();
        record(teacher, classId, "Column '" + record.title() + "' brought back");
    }

    /**
     * Gives points to students of the class, or takes them back.
     *
     * @param typed by student, as they are typed in; blank for none
     * @return what those students had before; setting that again undoes this
     * @throws InvalidInputException if something is no points of this work; nothing is set then
     * @throws NotFoundException if one is not in the class
     */
    public Map<UUID, String> set(Actor teacher, UUID classId, UUID id, Map<UUID, String> typed) {
        var work = held(teacher, classId, id).work();
        var students = book.open(teacher, classId).schoolClass().students().stream()
                .map(Person::id)
                .collect(Collectors.toSet());
        Map<UUID, String> wanted = new LinkedHashMap<>();
        typed.forEach((student, text) -> wanted.put(student, text.isBlank() ? "" : text(work.points(text))));
        if (!students.containsAll(wanted.keySet())) {
            throw new NotFoundException("student");
        }
        var holding = grades.holding(List.of(id), wanted.keySet());
        Map<UUID, String> former = new HashMap<>();
        wanted.keySet().forEach(student -> former.put(student, ""));
        holding.forEach(grade -> former.put(grade.student(), text(grade.points())));
        holding.stream()
                .filter(grade -> !text(grade.points()).equals(wanted.get(grade.student())))
                .forEach(grade -> grade.end(clock.instant()));
        wanted.forEach((student, points) -> {
            if (!points.equals(former.get(student))) {
                give(teacher, classId, work, student, points);
            }
        });
        return former;
    }

    private void give(Actor teacher, UUID classId, ExternalWork work, UUID student, String points) {
        if (!points.isEmpty()) {
            grades.save(
                    new ExternalGradeRecord(work.id(), student, new BigDecimal(points), teacher.id(), clock.instant()));
        }
        audit.record(
                teacher.id(),
                AuditAction.GRADE_GIVEN,
                AuditSubject.person(student).in(classId),
                "'" + work.title() + "': " + (points.isEmpty() ? "taken back" : points + " of " + work.outOf()));
    }

    private Map<UUID, String> points(UUID work) {
        return grades.holding(work).stream()
                .collect(Collectors.toMap(
                        ExternalGradeRecord::student, grade -> text(grade.points()), (_, later) -> later));
    }

    private ExternalWorkRecord held(Actor teacher, UUID classId, UUID id) {
        classes.hold(teacher, classId);
        return works.findByIdAndClassId(id, classId).orElseThrow(() -> missing(id));
    }

    private void record(Actor teacher, UUID classId, String what) {
        audit.record(teacher.id(), AuditAction.GRADING_CHANGED, AuditSubject.schoolClass(classId), what);
    }

    private static String text(BigDecimal points) {
        return points.toPlainString();
    }

    private static NotFoundException missing(UUID id) {
        return new NotFoundException("work done elsewhere " + id);
    }
}
