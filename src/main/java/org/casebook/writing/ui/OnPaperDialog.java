package org.casebook.writing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.FieldErrors;
import org.casebook.base.ui.Styled;
import org.casebook.writing.StudentWriting;

/** Notes that a student has handed in on paper; the text may be typed in, or stay there. */
class OnPaperDialog extends Dialog {

    OnPaperDialog(StudentWriting each, String typed, Consumer<String> save) {
        setHeaderTitle("On paper: " + each.student().inText());
        var text = new TextArea("The text, if you want it here");
        text.setHelperText("You can leave it empty, and mark what is on paper.");
        text.setMinRows(6);
        text.setValue(typed);
        text.getElement().setAttribute("lang", "en");
        var errors = new FieldErrors().add("text", text);
        var fields = Styled.div("fields");
        if (each.answer() != null && !each.onPaper()) {
            fields.add(new Paragraph("What they have begun on a device, " + WritingWords.words(each.words())
                    + ", is kept, and doesn't count."));
        }
        fields.add(text);
        add(fields);
        getFooter().add(new Button("Cancel", _ -> close()), Buttons.primary("It is handed in on paper", _ -> {
            if (errors.attempt(() -> save.accept(text.getValue()))) {
                close();
            }
        }));
    }
}
