package org.casebook.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.CountedArea;
import org.casebook.base.ui.Messages;
import org.casebook.report.OwnReport;
import org.casebook.report.QuestionReports;
import org.casebook.report.Reason;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a question. */
class ReportForm extends Div {

    /** What becomes of it. */
    interface Actions {

        void send(Reason reason, String text);

        void withdraw();
    }

    private final RadioButtonGroup<Reason> reason = new RadioButtonGroup<>("What is wrong?");
    private final TextArea text = new CountedArea("In your own words", QuestionReports.LONGEST);
    private final Actions actions;

    /** @param open what was said before, or null */
    ReportForm(@Nullable OwnReport open, Actions actions) {
        this.actions = actions;
        addClassName("fields");
        reason.setItems(Reason.values());
        reason.setItemLabelGenerator(Reason::label);
        reason.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        reason.addValueChangeListener(_ -> {
            reason.setInvalid(false);
            text.setInvalid(false);
        });
        var buttons = new Div(new Button(open == null ? "Send to my teacher" : "Save the change", _ -> send()));
        if (open != null) {
            reason.setValue(open.reason());
            text.setValue(open.text());
            buttons.add(Buttons.quiet("Withdraw it", _ -> Messages.attempt(actions::withdraw)));
        }
        add(
                reason,
                text,
                new Paragraph("The teachers of your classes read it, with your name and what you answered."),
                buttons);
    }

    private void send() {
        var chosen = reason.getValue();
        var words = text.getValue().strip();
        reason.setErrorMessage("Please choose what is wrong.");
        reason.setInvalid(chosen == null);
        text.setErrorMessage("Please say what is wrong.");
        text.setInvalid(chosen == Reason.SOMETHING_ELSE && words.isEmpty());
        if (chosen != null && !text.isInvalid()) {
            Messages.attempt(() -> actions.send(chosen, words));
        }
    }
}
