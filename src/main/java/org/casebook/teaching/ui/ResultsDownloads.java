package org.casebook.teaching.ui;

import com.vaadin.flow.component.details.Details;
import java.util.UUID;
import org.casebook.base.ui.Styled;
import org.casebook.gradebook.AnswerExport;
import org.casebook.gradebook.AssignmentExport;
import org.casebook.gradebook.export.FileFormat;
import org.casebook.gradebook.ui.DownloadLink;
import org.casebook.people.CurrentActor;

/** Links by which an assignment's results are taken out. */
class ResultsDownloads extends Details {

    ResultsDownloads(AssignmentExport results, AnswerExport answers, UUID classId, UUID assignment) {
        super("Export");
        addClassName("not-on-paper");
        var links = Styled.div("downloads");
        for (var format : FileFormat.values()) {
            links.add(DownloadLink.of(
                    words(format) + ", as shown here",
                    () -> results.prepare(CurrentActor.get(), classId, assignment, format)));
        }
        for (var format : FileFormat.values()) {
            links.add(DownloadLink.of(
                    words(format) + ", every attempt with its answers",
                    () -> answers.prepare(CurrentActor.get(), classId, assignment, format)));
        }
        for (var format : FileFormat.values()) {
            links.add(DownloadLink.of(
                    words(format) + ", a row for each answer",
                    () -> answers.prepareByAnswer(CurrentActor.get(), classId, assignment, format)));
        }
        add(links);
    }

    private static String words(FileFormat format) {
        return switch (format) {
            case XLSX -> "Spreadsheet (XLSX)";
            case CSV -> "CSV";
        };
    }
}
