package org.casebook.signin.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.FieldErrors;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Styled;
import org.casebook.people.CurrentActor;
import org.casebook.signin.CurrentSignIn;
import org.casebook.signin.Passwords;

/** Changes one's own password. */
class PasswordPanel extends Section {

    PasswordPanel(Passwords passwords, CurrentSignIn here, Runnable changed) {
        var old = new PasswordField("Current password");
        old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        var replacement = new PasswordField("New password");
        replacement.setAutocomplete(Autocomplete.NEW_PASSWORD);
        replacement.setHelperText(PasswordHint.of(CurrentActor.get().role()));
        var errors = new FieldErrors().add("own-password", old).add("password", replacement);
        var change = Buttons.primary("Change password", _ -> {
            boolean done = errors.attempt(
                    () -> passwords.changeOwn(CurrentActor.get(), old.getValue(), replacement.getValue()));
            if (done) {
                here.renew();
                old.clear();
                replacement.clear();
                changed.run();
                Messages.done("Your password is changed. Everywhere else you have to sign in anew.");
            }
        });
        add(new H2("Password"), Styled.div("fields", old, replacement, change));
    }
}
