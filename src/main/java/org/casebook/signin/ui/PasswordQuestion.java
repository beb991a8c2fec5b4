package org.casebook.signin.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.Consumer;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.FieldErrors;

/** Asks for the password before something that somebody else at an open page must not do. */
class PasswordQuestion extends Dialog {

    PasswordQuestion(String title, String text, Consumer<String> then) {
        setHeaderTitle(title);
        var password = new PasswordField("Your password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.focus();
        add(new Paragraph(text), password);
        var errors = new FieldErrors().add("own-password", password);
        var go = Buttons.primary("Go on", _ -> {
            if (errors.attempt(() -> then.accept(password.getValue()))) {
                close();
            }
        });
        go.addClickShortcut(Key.ENTER);
        getFooter().add(new Button("Cancel", _ -> close()), go);
    }
}
