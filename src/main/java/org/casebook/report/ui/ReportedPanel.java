package org.casebook.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.casebook.attempt.ui.QuestionPreview;
import org.casebook.authoring.ui.QuestionLinks;
import org.casebook.base.ui.ReaderTime;
import org.casebook.base.ui.Styled;
import org.casebook.progress.AnswerWords;
import org.casebook.report.ReceivedReport;
import org.casebook.report.ReportedQuestion;

/** A question with its key, what each student wrote, and where it can be put right. */
class ReportedPanel extends Div {

    /** @param names of the reader's classes */
    ReportedPanel(ReportedQuestion reported, List<ReceivedReport> reports, Map<UUID, String> names) {
        add(
                new QuestionPreview(reported.question(), true),
                new H2("What students say"),
                Styled.list("to-do", reports, report -> line(reported, report)),
                ways(reported, reports, names));
    }

    private static ListItem line(ReportedQuestion reported, ReceivedReport report) {
        var student = report.student();
        var said = new Div(new Paragraph((student == null ? "A student" : student) + ": "
                + report.reason().label() + "."));
        report.text().lines().filter(line -> !line.isBlank()).forEach(line -> said.add(new Paragraph(line)));
        var response = report.response();
        said.add(new Paragraph("Their answer: "
                + (response == null ? "none yet" : AnswerWords.of(reported.question(), response)) + "."));
        var answer = report.answer();
        if (answer != null) {
            said.add(new Paragraph("Answered: " + answer));
        }
        said.add(Styled.span(
                "about",
                ReaderTime.dateTime(report.at()) + ", " + report.place().label()));
        return new ListItem(said);
    }

    private static Paragraph ways(ReportedQuestion reported, List<ReceivedReport> reports, Map<UUID, String> names) {
        var ways = new Paragraph();
        ways.addClassName("report-ways");
        if (reported.own()) {
            ways.add(QuestionLinks.edit(
                    "Edit this question of yours", reported.question().id()));
        }
        reports.stream()
                .flatMap(report -> report.classes().stream())
                .distinct()
                .filter(names::containsKey)
                // The page of another feature, which this one doesn't know.
                .forEach(id -> ways.add(new Anchor(
                        "classes/" + id + "/regrades?question=" + reported.version(),
                        "Regrade it in " + names.get(id))));
        return ways;
    }
}
