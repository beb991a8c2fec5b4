package org.casebook.gradebook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.casebook.progress.AssignmentAnswers;
import org.springframework.stereotype.Service;

/** Writes an assignment's answers to files, question by question; students are read part by part as for grades. */
@Service
public class AnswerExport {

    private final AssignmentAnswers answers;
    private final Audit audit;
    private final Clock clock;

    AnswerExport(AssignmentAnswers answers, Audit audit, Clock clock) {
        this.answers = answers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Prepares a file with the answers in an assignment; for the teachers of its class.
     *
     * @throws NotFoundException for others, before anything is written
     */
    public PreparedFile prepare(Actor teacher, UUID classId, UUID assignment, FileFormat format) {
        var opened = answers.open(teacher, classId, assignment);
        record(teacher, classId, assignment, "answers as " + format.extension());
        var title = opened.assignment().plan().title();
        var columns = new AnswerColumns(opened.schoolClass().numbers(), opened.questions(), clock.getZone());
        return format.file(
                "Answers " + opened.schoolClass().name() + " " + title + " " + LocalDate.now(clock),
                title,
                columns.head(),
                () -> GradeExport.parts(opened.schoolClass().students())
                        .flatMap(students -> rows(opened, columns, students)));
    }

    /**
     * Prepares a file with a row for each answer in an assignment; for the teachers of its class.
     *
     * @throws NotFoundException for others, before anything is written
     */
    public PreparedFile prepareByAnswer(Actor teacher, UUID classId, UUID assignment, FileFormat format) {
        var opened = answers.open(teacher, classId, assignment);
        record(teacher, classId, assignment, "each answer as " + format.extension());
        var title = opened.assignment().plan().title();
        var rows = new AnswerRows(opened.schoolClass().numbers(), opened.questions(), clock.getZone());
        return format.file(
                "Each answer " + opened.schoolClass().name() + " " + title + " " + LocalDate.now(clock),
                title,
                rows.head(),
                () -> GradeExport.parts(opened.schoolClass().students())
                        .flatMap(students -> answers.of(opened, students).stream())
                        .flatMap(rows::of));
    }

    private void record(Actor teacher, UUID classId, UUID assignment, String what) {
        audit.record(
                teacher.id(),
                AuditAction.RESULTS_EXPORTED,
                AuditSubject.assignment(assignment).in(classId),
                what);
    }

    private Stream<List<Value>> rows(
            AssignmentAnswers.OfAssignment opened, AnswerColumns columns, List<Person> students) {
        var byStudent = answers.of(opened, students).stream()
                .collect(Collectors.groupingBy(attempt -> attempt.student().id()));
        return students.stream().flatMap(student -> {
            var own = byStudent.getOrDefault(student.id(), List.of());
            return own.isEmpty()
                    ? Stream.of(columns.row(student))
                    : own.stream().map(columns::row);
        });
    }
}
