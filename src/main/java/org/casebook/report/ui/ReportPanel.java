package org.casebook.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.casebook.base.ui.Styled;
import org.casebook.people.CurrentActor;
import org.casebook.report.OwnReport;
import org.casebook.report.QuestionReports;
import org.casebook.report.Reason;
import org.jspecify.annotations.Nullable;

/** What a student has said of a question and what was said to it, and the form to say it; closed, it is one line. */
class ReportPanel extends Div {

    private final QuestionReports reports;
    private final UUID version;
    private final boolean told;

    /** @param told whether the student knows how their answer came out */
    ReportPanel(QuestionReports reports, UUID version, boolean told) {
        this.reports = reports;
        this.version = version;
        this.told = told;
        addClassNames("report", "not-on-paper");
        show(false);
    }

    private void show(boolean justNow) {
        var report = reports.on(CurrentActor.get(), version).orElse(null);
        var said = report == null ? new Div() : standing(report);
        removeAll();
        add(said, form(report != null && report.open() ? report : null));
        if (justNow) {
            said.getElement().setAttribute("tabindex", "-1");
            said.getElement().callJsFunction("focus");
        }
    }

    private Div standing(OwnReport report) {
        var said = Styled.div("note");
        said.add(new Paragraph(
                "You have reported this question: " + report.reason().label() + "."));
        var answer = report.answer();
        if (answer != null && told) {
            said.add(new Paragraph("Your teacher has answered: " + answer));
        } else if (answer != null) {
            said.add(new Paragraph("Your teacher has answered. You can read it when the test's outcome is shown."));
        } else if (report.seenAt() != null) {
            said.add(new Paragraph("Your teacher has seen it."));
        } else {
            said.add(new Paragraph("Your teacher hasn't seen it yet."));
        }
        return said;
    }

    /** @param open the report that can be changed, or null to begin one */
    private Component form(@Nullable OwnReport open) {
        var details = new NativeDetails(
                open == null ? "Something is wrong with this question" : "Change or withdraw your report");
        // Built when it is opened: a page has many questions, and few are reported.
        details.addToggleListener(event -> {
            if (event.isOpened() && details.getContent() == null) {
                details.setContent(new ReportForm(open, new ReportForm.Actions() {
                    @Override
                    public void send(Reason reason, String text) {
                        reports.report(CurrentActor.get(), version, reason, text);
                        show(true);
                    }

                    @Override
                    public void withdraw() {
                        reports.withdraw(CurrentActor.get(), version);
                        show(true);
                    }
                }));
            }
        });
        return details;
    }
}
