package org.casebook.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.casebook.base.ui.Messages;

/** Asks what a class is called; stays open, with what was typed, while the name can't be taken. */
class ClassNameDialog extends Dialog {

    ClassNameDialog(String title, String name, Consumer<String> saved) {
        setHeaderTitle(title);
        var field = new TextField("Name");
        field.setValue(name);
        field.setHelperText("Your students see it. Each name is used once in the school.");
        field.focus();
        var fields = new Div(field);
        fields.addClassName("fields");
        add(fields);
        var save = new Button("Save", _ -> {
            if (Messages.attempt(() -> saved.accept(field.getValue()))) {
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", _ -> close()), save);
    }
}
