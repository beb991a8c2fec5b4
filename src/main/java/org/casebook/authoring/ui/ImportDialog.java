package org.casebook.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.casebook.authoring.QuestionTransfer;
import org.casebook.base.ui.FileUpload;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Styled;
import org.casebook.course.Course;
import org.casebook.course.draft.Labels;
import org.casebook.course.exchange.ConversionResult;
import org.casebook.course.exchange.QuestionImport;
import org.casebook.people.Actor;

/** Reads questions out of a file or a pasted text, shows what would become of each line, and takes what the teacher wants of it. */
class ImportDialog extends Dialog {

    private final QuestionTransfer transfer;
    private final Actor actor;
    private final Runnable taken;
    private final Course course;
    private final TextArea pasted = new TextArea();
    private final Div preview = new Div();
    private final Button take = new Button("Take", _ -> take());
    private LabelFields labels;
    private ImportPreview rows = new ImportPreview(List.of(), this::count);

    ImportDialog(QuestionTransfer transfer, Course course, Actor actor, Runnable taken) {
        this.transfer = transfer;
        this.course = course;
        this.labels = new LabelFields(course, Labels.NONE);
        this.actor = actor;
        this.taken = taken;
        setHeaderTitle("Import questions");
        addClassName("import-dialog");
        var upload = new FileUpload("Choose a file", QuestionImport.LARGEST_FILE, this::read);
        upload.setSingle();
        preview.getElement().setAttribute("aria-live", "polite");
        pasted.setLabel("Or paste them here");
        pasted.setHelperText(
                "A numbered list with lettered options and a key at its end, a * before the right option or"
                        + " a line 'Answer: b'; Aiken; GIFT; or rows copied out of a spreadsheet, heads first.");
        pasted.addClassName("pasted");
        var tools = Styled.div("tools", new Button("Read what is pasted", _ -> paste()));
        add(
                new Paragraph(
                        "GIFT or Aiken (.txt or .gift), a table with a question a row (.csv or .xlsx, as quiz games"
                                + " have them), Moodle XML (.xml) or Casebook's own format (.yaml). Nothing is kept before you"
                                + " say so."),
                upload,
                pasted,
                tools,
                preview);
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setVisible(false);
        getFooter().add(new Button("Cancel", _ -> close()), take);
    }

    /** Shows what is in a file. */
    void read(String fileName, byte[] content) {
        show(transfer.read(actor, fileName, content, getLocale()));
    }

    private void paste() {
        pasted.setInvalid(pasted.getValue().isBlank());
        pasted.setErrorMessage("Paste the questions first.");
        if (!pasted.isInvalid()) {
            show(transfer.readPasted(actor, pasted.getValue(), getLocale()));
        }
    }

    private void show(List<ConversionResult> outcomes) {
        preview.removeAll();
        rows = new ImportPreview(outcomes, this::count);
        labels = new LabelFields(course, Labels.NONE);
        if (!rows.chosen().isEmpty()) {
            var fields = Styled.div("fields", labels.components().toArray(Component[]::new));
            preview.add(new Details("Fill in for all of them what they leave out", fields));
        }
        preview.add(rows);
        count(rows.chosen().size());
    }

    private void take() {
        var said = labels.labels();
        var drafts = rows.chosen().stream().map(said::onGaps).toList();
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
