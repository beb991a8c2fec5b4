package org.casebook.results.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.UUID;
import org.casebook.attempt.Reopening;
import org.casebook.base.ui.FieldErrors;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Styled;
import org.casebook.people.CurrentActor;

/** Opens an attempt again, for some minutes or as long as its assignment is open. */
class ReopenForm extends Div {

    ReopenForm(Reopening reopening, UUID attempt, boolean keyIsOut, Runnable done) {
        var minutes = new IntegerField("Minutes from now");
        minutes.setMin(1);
        minutes.setMax(Reopening.LONGEST);
        minutes.setHelperText("Empty for as long as the assignment is open.");
        var errors = new FieldErrors().add("minutes", minutes);
        var reopen = new Button("Open it again", _ -> {
            if (errors.attempt(() -> reopening.reopen(CurrentActor.get(), attempt, minutes.getValue()))) {
                done.run();
                Messages.done("Open again: the student goes on where they left off.");
            }
        });
        if (keyIsOut) {
            add(Styled.paragraph(
                    "notice",
                    "Which answers are right is out: the student may have seen it, or heard it from others."));
        }
        add(Styled.div(
                "fields",
                new Paragraph("The student goes on with the questions that are left; what is answered stays answered."),
                minutes,
                reopen));
    }
}
