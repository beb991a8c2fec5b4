package org.casebook.gradebook.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.UUID;
import java.util.function.Supplier;
import org.casebook.assignment.Assignment;
import org.casebook.base.NotFoundException;
import org.casebook.base.ui.FileDownload;
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

    private static final int NOT_FOUND = 404;

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
            add(new Paragraph("What was answered, question by question, a row for each attempt:"));
            quizzes.forEach(assignment -> add(ofAnswers(assignment)));
        }
    }

    private Div ofAnswers(Assignment assignment) {
        var title = assignment.plan().title();
        return Styled.div(
                "downloads",
                link(title + " (XLSX)", () -> answers(assignment, FileFormat.XLSX)),
                link(title + " (CSV)", () -> answers(assignment, FileFormat.CSV)));
    }

    private PreparedFile answers(Assignment assignment, FileFormat format) {
        return answers.prepare(CurrentActor.get(), classId, assignment.id(), format);
    }

    private Anchor link(String text, GradeColumns columns, FileFormat format) {
        return link(text, () -> grades.prepare(CurrentActor.get(), classId, columns, format));
    }

    private static Anchor link(String text, Supplier<PreparedFile> prepare) {
        DownloadHandler handler = event -> handle(event, prepare);
        var link = new Anchor(handler, text);
        link.setDownload(true);
        return link;
    }

    /** Asks anew who it is for: the page may be older than the right to see it. */
    private static void handle(DownloadEvent event, Supplier<PreparedFile> prepare) throws IOException {
        PreparedFile file;
        try {
            file = prepare.get();
        } catch (NotFoundException notTheirs) {
            event.getResponse().sendError(NOT_FOUND, "");
            return;
        }
        FileDownload.begin(event, file.name(), file.contentType());
        event.getResponse().setHeader("Cache-Control", "no-store");
        file.write(event.getOutputStream());
    }
}
