package org.casebook.messages.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.CountedArea;
import org.casebook.base.ui.FieldErrors;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Styled;
import org.casebook.messages.Draft;
import org.casebook.messages.JustWrittenException;
import org.casebook.messages.SentMessages;
import org.casebook.people.CurrentActor;
import org.casebook.people.Person;

/** Writes to students about an assignment. All who are proposed are ticked. */
public class WriteDialog extends Dialog {

    private final transient SentMessages sent;
    private final UUID assignment;
    private final transient Runnable done;
    private final CountedArea text = new CountedArea("Message", SentMessages.LONGEST);
    private final CheckboxGroup<Proposed> to = new CheckboxGroup<>("To");
    private final transient FieldErrors errors = new FieldErrors().add("text", text);
    private String address = "";

    /** A student who may be written to, and how far they are. */
    public record Proposed(Person student, String state) {}

    /** @param proposedText what a teacher would write; may be changed */
    public WriteDialog(
            SentMessages sent,
            UUID assignment,
            String title,
            List<Proposed> proposed,
            String proposedText,
            Runnable done) {
        this.sent = sent;
        this.assignment = assignment;
        this.done = done;
        setHeaderTitle("Write about ‘" + title + "’");
        addClassName("write-dialog");
        text.setValue(proposedText);
        to.setItems(proposed);
        to.setItemLabelGenerator(one -> one.student().listName() + ", " + one.state());
        to.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        to.setErrorMessage("Please choose at least one student.");
        to.addValueChangeListener(event -> {
            to.setInvalid(event.getValue().isEmpty());
            count(event.getValue().size(), proposed.size());
        });
        to.select(proposed);
        add(Styled.div("fields", text, to, new Paragraph(where())));
        getFooter().add(new Button("Cancel", _ -> close()), Buttons.primary("Send", _ -> send(false)));
        // The browser knows under which address this school is reached; the server may stand behind others.
        getElement().executeJs("return document.baseURI").then(String.class, base -> address = base);
    }

    private String where() {
        return "They read it in Casebook" + (sent.goByMail() ? ", and by mail if they have an address here" : "")
                + ". You see who has read it. They can’t answer here.";
    }

    private void count(int chosen, int of) {
        to.setHelperText(chosen + " of " + of + " chosen");
    }

    private void send(boolean again) {
        if (to.isEmpty()) {
            to.setInvalid(true);
            return;
        }
        errors.attempt(() -> {
            try {
                var students =
                        to.getValue().stream().map(one -> one.student().id()).collect(Collectors.toSet());
                var delivery =
                        sent.send(CurrentActor.get(), assignment, new Draft(students, text.getValue(), again, address));
                close();
                done.run();
                Messages.done(SentWords.of(delivery));
            } catch (JustWrittenException lately) {
                ask(String.valueOf(lately.getMessage()));
            }
        });
    }

    private void ask(String lately) {
        var confirm =
                new ConfirmDialog("Write again?", lately + " Send this message as well?", "Send it", _ -> send(true));
        confirm.setCancelable(true);
        confirm.open();
    }
}
