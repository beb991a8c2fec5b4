package org.casebook.gradebook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.RegisterNumbers;
import org.casebook.gradebook.export.FileFormat;
import org.casebook.gradebook.export.PreparedFile;
import org.casebook.gradebook.export.Value;
import org.casebook.people.Actor;
import org.casebook.progress.AnswerResult;
import org.casebook.progress.AnswerWords;
import org.casebook.progress.AssignmentResults;
import org.casebook.progress.AssignmentSheet.Asked;
import org.casebook.progress.AssignmentSheet.Row;
import org.springframework.stereotype.Service;

/** Writes an assignment's results to files, a row for each student, as their page shows them. */
@Service
public class AssignmentExport {

    private static final List<String> SUMS = List.of(
            "State",
            "Attempt",
            "Points",
            "Points possible",
            "Right",
            "Partly right",
            "Wrong",
            "I don't know",
            "Unanswered",
            "Hurried");

    private final AssignmentResults results;
    private final Audit audit;
    private final Clock clock;

    AssignmentExport(AssignmentResults results, Audit audit, Clock clock) {
        this.results = results;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Prepares a file with the results of an assignment; for the teachers of its class.
     *
     * @throws NotFoundException for others, before anything is written
     */
    public PreparedFile prepare(Actor teacher, UUID classId, UUID assignment, FileFormat format) {
        var sheet = results.again(teacher, classId, assignment);
        audit.record(
                teacher.id(),
                AuditAction.RESULTS_EXPORTED,
                AuditSubject.assignment(assignment).in(classId),
                "results as " + format.extension());
        var title = sheet.assignment().plan().title();
        var questions = sheet.sameForAll() ? sheet.questions() : List.<Asked>of();
        var numbers = sheet.schoolClass().numbers();
        return format.file(
                "Results " + sheet.schoolClass().name() + " " + title + " " + LocalDate.now(clock),
                title,
                head(numbers, questions),
                () -> sheet.rows().stream().map(row -> row(numbers, questions, row)));
    }

    private static List<String> head(RegisterNumbers numbers, List<Asked> questions) {
        var head = new ArrayList<>(StudentValues.head(numbers));
        head.addAll(SUMS);
        questions.forEach(asked -> {
            head.add(asked.number() + ". " + AnswerColumns.shortened(AnswerWords.stem(asked.question())));
            head.add(asked.number() + ": points");
        });
        return head;
    }

    private static List<Value> row(RegisterNumbers numbers, List<Asked> questions, Row row) {
        var shown = row.shown();
        var cells = new ArrayList<>(StudentValues.of(numbers, row.student()));
        int before = cells.size();
        cells.add(Value.of(row.state().word()));
        if (shown == null) {
            while (cells.size() < before + SUMS.size() + 2 * questions.size()) {
                cells.add(Value.EMPTY);
            }
            return cells;
        }
        cells.add(Value.of(shown.number()));
        cells.add(new Value.Number(shown.earned()));
        cells.add(shown.possible() == null ? Value.EMPTY : Value.of(shown.possible()));
        for (var result :
                List.of(AnswerResult.RIGHT, AnswerResult.PARTLY_RIGHT, AnswerResult.WRONG, AnswerResult.DONT_KNOW)) {
            cells.add(Value.of(row.count(result)));
        }
        cells.add(row.unanswered().isPresent() ? Value.of(row.unanswered().getAsInt()) : Value.EMPTY);
        cells.add(Value.of(row.hurried()));
        questions.forEach(asked -> cells.addAll(question(row, asked)));
        return cells;
    }

    private static List<Value> question(Row row, Asked asked) {
        var cell = row.cells().get(asked.version());
        if (cell == null) {
            return List.of(Value.EMPTY, Value.EMPTY);
        }
        var earned = cell.earned();
        return List.of(Value.of(row.words(cell)), earned == null ? Value.EMPTY : AnswerColumns.points(earned));
    }
}
