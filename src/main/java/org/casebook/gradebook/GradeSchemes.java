package org.casebook.gradebook;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
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
import org.casebook.people.People;
import org.casebook.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How classes are graded; for their teachers. Each change is kept, so that the one before can be set again. */
@Service
@Transactional
public class GradeSchemes {

    private final SchemeRepository schemes;
    private final ExternalWorkRepository outside;
    private final GradeBook book;
    private final Classes classes;
    private final Editors editors;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    GradeSchemes(
            SchemeRepository schemes,
            ExternalWorkRepository outside,
            GradeBook book,
            Classes classes,
            Editors editors,
            People people,
            Audit audit,
            Clock clock) {
        this.schemes = schemes;
        this.outside = outside;
        this.book = book;
        this.classes = classes;
        this.editors = editors;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * How a class is graded now.
     *
     * @param by the name of who has set it, null while nobody has set anything
     * @param at when, or null while nobody has
     * @param former how it was graded before, if it has been changed
     */
    public record InForce(
            GradeSettings settings,
            @Nullable String by,
            @Nullable Instant at,
            Optional<GradeSettings> former) {}

    /**
     * What other settings change for a student.
     *
     * @param grades how many of the grades for single assignments read otherwise
     */
    public record Change(
            Person student,
            int grades,
            @Nullable Grade before,
            @Nullable Grade after) {

        boolean isNone() {
            return grades == 0 && text(before).equals(text(after));
        }
    }

    /** How a class that the actor teaches is graded. */
    @Transactional(readOnly = true)
    public InForce of(Actor teacher, UUID classId) {
        var settings = book.open(teacher, classId).settings();
        var latest = schemes.findTop2ByClassIdOrderByVersionDesc(classId);
        if (latest.isEmpty()) {
            return new InForce(settings, null, null, Optional.empty());
        }
        var current = latest.getFirst();
        var by = people.byId(List.of(current.setBy())).get(current.setBy());
        var former = latest.size() == 1 ? book.ofNewClass() : latest.getLast().settings();
        return new InForce(settings, by == null ? "" : by.displayName(), current.setAt(), Optional.of(former));
    }

    /** The students of a class that the actor teaches for whom these settings would change something, and what. */
    @Transactional(readOnly = true)
    public List<Change> preview(Actor teacher, UUID classId, GradeSettings settings) {
        settings.requireDistinctCategories();
        var opened = book.open(teacher, classId);
        var students = opened.schoolClass().students();
        var before = book.rows(opened, students);
        var after = book.rows(opened, settings, students);
        return IntStream.range(0, students.size())
                .mapToObj(place -> change(before.get(place), after.get(place)))
                .filter(change -> !change.isNone())
                .toList();
    }

    /**
     * Sets how a class that the actor teaches is graded.
     *
     * @return how it was graded before; setting that again undoes this
     * @throws ChangedMeanwhileException if a colleague has done so since the form was opened
     * @throws InvalidInputException if a weight is for what the class wasn't given
     * @throws NotFoundException for others
     */
    public GradeSettings set(Actor teacher, UUID classId, Edit<GradeSettings> edit) {
        classes.hold(teacher, classId);
        var opened = book.open(teacher, classId);
        var last = schemes.current(classId).map(scheme -> new LastEdit(scheme.setBy(), scheme.setAt()));
        var settings = editors.wanted(edit, opened.settings(), last.orElse(null));
        settings.requireDistinctCategories();
        // What was deleted may be brought back, and counts then as before.
        var works = outside.idsOfClass(classId);
        opened.assignments().forEach(assignment -> works.add(assignment.id()));
        if (!works.containsAll(settings.weights().keySet())) {
            throw new InvalidInputException("The class has no such assignment any more. Please reload the page.");
        }
        int version = schemes.current(classId).map(SchemeRecord::version).orElse(0) + 1;
        schemes.save(new SchemeRecord(classId, version, settings, teacher.id(), clock.instant()));
        schemes.flush();
        audit.record(teacher.id(), AuditAction.GRADING_CHANGED, AuditSubject.schoolClass(classId), settings.inWords());
        return opened.settings();
    }

    /** Puts work of a class that the caller holds into a category, if it isn't there. */
    void place(Actor teacher, UUID classId, GradedWork work, int category) {
        var settings = book.open(teacher, classId).settings();
        if (settings.category(work.id()) != category) {
            set(teacher, classId, new Edit<>(settings, settings.placing(work, category)));
        }
    }

    private static Change change(GradeRow before, GradeRow after) {
        var cells = before.all();
        var others = after.all();
        int grades = (int) IntStream.range(0, cells.size())
                .filter(place -> !Objects.equals(
                        text(cells.get(place).grade().orElse(null)),
                        text(others.get(place).grade().orElse(null))))
                .count();
        return new Change(before.student(), grades, before.total(), after.total());
    }

    private static String text(@Nullable Grade grade) {
        return grade == null ? "" : grade.text();
    }
}
