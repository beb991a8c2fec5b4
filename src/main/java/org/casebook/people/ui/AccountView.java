package org.casebook.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Page;
import org.casebook.people.CurrentActor;
import org.casebook.people.People;

/** One's own account. */
@Route("account")
@PageTitle("Account · Casebook")
@PermitAll
class AccountView extends Page {

    AccountView(People people, CurrentActor current) {
        var person = current.person();
        var old = new PasswordField("Current password");
        old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        var replacement = new PasswordField("New password");
        replacement.setAutocomplete(Autocomplete.NEW_PASSWORD);
        replacement.setHelperText("At least 10 characters. A few words together are easy to remember.");
        var change = new Button("Change password", _ -> {
            boolean done = Messages.attempt(
                    () -> people.changeOwnPassword(current.get(), old.getValue(), replacement.getValue()));
            if (done) {
                old.clear();
                replacement.clear();
                Messages.done("Your password is changed.");
            }
        });
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var fields = new Div(old, replacement, change);
        fields.addClassName("fields");
        add(
                new H1("Account"),
                new Paragraph(
                        person.displayName() + ", " + person.role().label().toLowerCase(Locale.ROOT)),
                new Paragraph("Username: " + person.username()),
                new H2("Password"),
                fields);
    }
}
