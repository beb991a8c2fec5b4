package org.casebook.report.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import org.casebook.attempt.ui.AboutQuestion;
import org.casebook.people.Actor;
import org.casebook.report.QuestionReports;

/** Lets a student say that something is wrong with a question, below it. */
@org.springframework.stereotype.Component
record ReportQuestion(QuestionReports reports) implements AboutQuestion {

    @Override
    public Component of(Actor student, UUID version, boolean told) {
        return new ReportPanel(reports, version, told);
    }
}
