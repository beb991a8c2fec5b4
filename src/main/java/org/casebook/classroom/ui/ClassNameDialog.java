package org.casebook.classroom.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.casebook.base.Edit;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.SharedForm;
import org.casebook.base.ui.Styled;

/** Asks what a class is called; stays open, with what was typed, while the name can't be taken. */
class ClassNameDialog extends Dialog {

    /** For a class that is there. */
    static ClassNameDialog edit(String title, String opened, Consumer<Edit<String>> save) {
        var shared = new SharedForm<>(opened, name -> Map.of("Name", name), save);
        var dialog = new ClassNameDialog(title, opened, shared::save);
        dialog.addComponentAsFirst(shared);
        return dialog;
    }

    /** @param save says whether it is saved */
    ClassNameDialog(String title, String name, Predicate<String> save) {
        setHeaderTitle(title);
        var field = new TextField("Name");
        field.setValue(name);
        field.setHelperText("Your students see it. Each name is used once in the school.");
        field.focus();
        add(Styled.div("fields", field));
        var button = Buttons.primary(
                "Save",
                _ -> Messages.attempt(() -> {
                    if (save.test(field.getValue())) {
                        close();
                    }
                }));
        button.addClickShortcut(Key.ENTER).listenOn(this);
        getFooter().add(new Button("Cancel", _ -> close()), button);
    }
}
