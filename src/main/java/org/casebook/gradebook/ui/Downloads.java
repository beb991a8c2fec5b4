package org.casebook.gradebook.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.casebook.assignment.Assignment;
import org.casebook.base.ui.Styled;
import org.casebook.gradebook.AnswerExport;
import org.casebook.gradebook.GradeBook;
import org.casebook.gradebook.GradeColumns;
import org.casebook.gradebook.GradeExport;
import org.casebook.gradebook.export.FileFormat;
import org.casebook.gradebook.export.PreparedFile;
import org.casebook.people.CurrentActor;

/** Links by which a class's grades are taken out, and what was answered in its assignments. */
class Downloads extends Details {

    private final GradeExport grades;
    private final AnswerExport answers;
    private final UUID classId;

    Downloads(GradeExport grades, AnswerExport answers, GradeBook.OfClass book) {
        super("Download the grades");
        this.grades = grades;
        this.answers = answers;
        this.classId = book.schoolClass().id();
        addClassName("not-on-paper");
        add(Styled.div(
                "downloads",
                link("Spreadsheet (XLSX), as shown here", GradeColumns.A_ROW_A_STUDENT, FileFormat.XLSX),
                link("CSV, as shown here", GradeColumns.A_ROW_A_STUDENT, FileFormat.CSV),
                link("Spreadsheet (XLSX), a row for each grade", GradeColumns.A_ROW_A_GRADE, FileFormat.XLSX),
                link("CSV, a row for each grade", GradeColumns.A_ROW_A_GRADE, FileFormat.CSV)));
        var quizzes = book.assignments().stream()
                .filter(assignment -> assignment.plan().quiz() != null)
                .toList();
        if (!quizzes.isEmpty()) {
            add(new Paragraph("What was answered, question by question, a row for each attempt or for each answer:"));
            quizzes.forEach(assignment -> add(ofAnswers(assignment)));
        }
    }

    private Div ofAnswers(Assignment assignment) {
        var title = assignment.plan().title();
        return Styled.div(
                "downloads",
                DownloadLink.of(title + " (XLSX)", () -> answers(assignment, FileFormat.XLSX)),
                DownloadLink.of(title + " (CSV)", () -> answers(assignment, FileFormat.CSV)),
                DownloadLink.of(
                        title + " (CSV, each answer)",
                        () -> answers.prepareByAnswer(CurrentActor.get(), classId, assignment.id(), FileFormat.CSV)));
    }

    private PreparedFile answers(Assignment assignment, FileFormat format) {
        return answers.prepare(CurrentActor.get(), classId, assignment.id(), format);
    }

    private Anchor link(String text, GradeColumns columns, FileFormat format) {
        return DownloadLink.of(text, () -> grades.prepare(CurrentActor.get(), classId, columns, format));
    }
}
