package org.casebook.gradebook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.base.NotFoundException;
import org.casebook.gradebook.export.FileFormat;
import org.casebook.gradebook.export.PreparedFile;
import org.casebook.gradebook.export.Value;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.springframework.stereotype.Service;

/**
 * Writes a class's grades to files: docs/decisions/grade-book.md. Not one transaction, because a slow network would hold
 * a connection of the database as long as it takes; each part of the students is read in one of its own.
 */
@Service
public class GradeExport {

    static final int STUDENTS_HELD = 50;

    private final GradeBook book;
    private final Audit audit;
    private final Clock clock;

    GradeExport(GradeBook book, Audit audit, Clock clock) {
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /** The students of a class, part by part. */
    static Stream<List<Person>> parts(List<Person> students) {
        return Stream.iterate(0, from -> from < students.size(), from -> from + STUDENTS_HELD)
                .map(from -> students.subList(from, Math.min(from + STUDENTS_HELD, students.size())));
    }

    /**
     * Prepares a file with the grades of a class; for its teachers.
     *
     * @throws NotFoundException for others, before anything is written
     */
    public PreparedFile prepare(Actor teacher, UUID classId, GradeColumns columns, FileFormat format) {
        var opened = book.open(teacher, classId);
        audit.record(
                teacher.id(),
                AuditAction.RESULTS_EXPORTED,
                AuditSubject.schoolClass(classId),
                "grades as " + format.extension());
        var name = opened.schoolClass().name();
        return format.file(
                "Grades " + name + " " + LocalDate.now(clock), name, columns.head(opened), () -> rows(opened, columns));
    }

    /** Reads the next part of the students once the rows of the one before are taken. */
    Stream<List<Value>> rows(GradeBook.OfClass opened, GradeColumns columns) {
        return parts(opened.schoolClass().students())
                .flatMap(students -> book.rows(opened, students).stream())
                .flatMap(row -> columns.rows(opened, row));
    }
}
