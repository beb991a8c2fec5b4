package org.casebook.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.casebook.authoring.QuestionTransfer;
import org.casebook.base.ui.FileUpload;
import org.casebook.base.ui.Messages;
import org.casebook.course.exchange.Outcome;
import org.casebook.course.exchange.QuestionImport;
import org.casebook.people.Actor;

/** Reads a file of questions, shows what would become of each line, and takes what the teacher wants of it. */
class ImportDialog extends Dialog {

    private final QuestionTransfer transfer;
    private final Actor actor;
    private final Runnable taken;
    private final Div preview = new Div();
    private final Button take = new Button("Take", _ -> take());
    private ImportPreview rows = new ImportPreview(List.of(), this::count);

    ImportDialog(QuestionTransfer transfer, Actor actor, Runnable taken) {
        this.transfer = transfer;
        this.actor = actor;
        this.taken = taken;
        setHeaderTitle("Bring in questions");
        addClassName("import-dialog");
        var upload = new FileUpload("Choose a file", QuestionImport.LARGEST_FILE, this::read);
        upload.setSingle();
        preview.getElement().setAttribute("aria-live", "polite");
        add(
                new Paragraph(
                        "GIFT or Aiken (.txt or .gift), Moodle XML (.xml) or Casebook's own format (.yaml). Nothing is"
                                + " kept before you say so."),
                upload,
                preview);
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setVisible(false);
        getFooter().add(new Button("Cancel", _ -> close()), take);
    }

    /** Shows what is in a file. */
    void read(String fileName, byte[] content) {
        show(transfer.read(actor, fileName, content, getLocale()));
    }

    private void show(List<Outcome> outcomes) {
        preview.removeAll();
        rows = new ImportPreview(outcomes, this::count);
        preview.add(rows);
        count(rows.chosen().size());
    }

    private void take() {
        var drafts = rows.chosen();
        if (Messages.attempt(() -> transfer.take(actor, drafts))) {
            close();
            Messages.done(
                    drafts.size() == 1 ? "1 draft is in your list." : drafts.size() + " drafts are in your list.");
            taken.run();
        }
    }

    private void count(int chosen) {
        take.setText(chosen == 1 ? "Take this one" : "Take these " + chosen);
        take.setVisible(chosen > 0);
    }
}
