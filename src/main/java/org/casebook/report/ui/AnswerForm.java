package org.casebook.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.casebook.base.ui.CountedArea;
import org.casebook.base.ui.Messages;
import org.casebook.people.CurrentActor;
import org.casebook.report.ReceivedReport;
import org.casebook.report.ReportInbox;

/** Says something to the students who have reported a question, and puts their reports away. */
class AnswerForm extends Div {

    private final ReportInbox inbox;
    private final UUID version;
    private final Runnable done;
    private final CountedArea text = new CountedArea("Answer to the students", ReportInbox.LONGEST_ANSWER);
    private final Paragraph sent = new Paragraph();
    private String kept;

    /** @param done what follows when nothing is open any more */
    AnswerForm(ReportInbox inbox, UUID version, List<ReceivedReport> reports, Runnable done) {
        this.inbox = inbox;
        this.version = version;
        this.done = done;
        addClassName("fields");
        kept = reports.stream()
                .map(ReceivedReport::answer)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        text.setValue(kept);
        text.addValueChangeListener(_ -> text.setInvalid(false));
        sent.getElement().setAttribute("role", "status");
        add(text, new Div(new Button("Send the answer", _ -> send()), new Button("Mark as done", _ -> finish())), sent);
    }

    private void send() {
        if (text.getValue().isBlank()) {
            refuse("Please write an answer.");
            return;
        }
        Messages.attempt(() -> {
            inbox.answer(CurrentActor.get(), version, text.getValue());
            kept = text.getValue();
            sent.setText("Sent. The students read it below the question.");
        });
    }

    private void finish() {
        if (!text.getValue().strip().equals(kept.strip())) {
            refuse("This answer isn't sent. Send it first, or clear the change.");
            return;
        }
        Messages.attempt(() -> {
            inbox.finish(CurrentActor.get(), version);
            Messages.done("Marked as done.");
            done.run();
        });
    }

    private void refuse(String why) {
        text.setErrorMessage(why);
        text.setInvalid(true);
        text.focus();
    }
}
