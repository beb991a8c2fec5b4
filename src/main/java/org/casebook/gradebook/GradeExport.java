package org.casebook.gradebook;

import java.io.IOException;
import java.io.OutputStream;
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

    /** A file with grades. */
    public final class Prepared implements PreparedFile {

        private final GradeBook.OfClass ofClass;
        private final GradeColumns columns;
        private final FileFormat format;

        private Prepared(GradeBook.OfClass ofClass, GradeColumns columns, FileFormat format) {
            this.ofClass = ofClass;
            this.columns = columns;
            this.format = format;
        }

        /** With the class and the date. */
        @Override
        public String name() {
            return "Grades " + ofClass.schoolClass().name() + " " + LocalDate.now(clock) + "." + format.extension();
        }

        @Override
        public String contentType() {
            return format.contentType();
        }

        @Override
        public void write(OutputStream out) throws IOException {
            format.write(ofClass.schoolClass().name(), columns.head(ofClass), rows().iterator(), out);
        }

        /** Reads the next part of the students once the rows of the one before are taken. */
        Stream<List<Value>> rows() {
            return parts(ofClass.schoolClass().students()).flatMap(this::part);
        }

        private Stream<List<Value>> part(List<Person> students) {
            return book.rows(ofClass, students).stream().flatMap(row -> columns.rows(ofClass, row));
        }
    }

    /**
     * Prepares a file with the grades of a class; for its teachers.
     *
     * @throws NotFoundException for others, before anything is written
     */
    public Prepared prepare(Actor teacher, UUID classId, GradeColumns columns, FileFormat format) {
        var opened = book.open(teacher, classId);
        audit.record(
                teacher.id(),
                AuditAction.RESULTS_EXPORTED,
                AuditSubject.schoolClass(classId),
                "grades as " + format.extension());
        return new Prepared(opened, columns, format);
    }
}
