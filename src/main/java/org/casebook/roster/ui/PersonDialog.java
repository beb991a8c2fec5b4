package org.casebook.roster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.casebook.base.ui.Messages;
import org.casebook.people.PersonForm;
import org.casebook.people.Role;

/** Who a person is. Stays open, with all that was typed, until it can be taken. */
class PersonDialog extends Dialog {

    /** What the fields hold at first. */
    record Draft(String displayName, String username, Role role, String email, String outsideId) {

        static Draft of(PersonForm form) {
            return new Draft(
                    form.displayName(),
                    form.username(),
                    form.role(),
                    form.email() == null ? "" : form.email(),
                    form.outsideId() == null ? "" : form.outsideId());
        }
    }

    PersonDialog(String title, Draft draft, Consumer<PersonForm> save) {
        setHeaderTitle(title);
        var displayName = field("Name", draft.displayName(), "");
        var username = field("Username", draft.username(), "Letters, digits and . @ _ -");
        var role = new RadioButtonGroup<Role>("Role");
        role.setItems(Role.values());
        role.setItemLabelGenerator(Role::label);
        role.setValue(draft.role());
        var email = field("E-mail (optional)", draft.email(), "");
        var outsideId = field(
                "Outside id (optional)", draft.outsideId(), "By which your school's own system knows this person.");
        displayName.focus();
        var fields = new Div(displayName, username, role, email, outsideId);
        fields.addClassName("fields");
        add(fields);
        var button = new Button("Save", _ -> {
            if (Messages.attempt(() -> save.accept(new PersonForm(
                    displayName.getValue(),
                    username.getValue(),
                    role.getValue(),
                    email.getValue(),
                    outsideId.getValue())))) {
                close();
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", _ -> close()), button);
    }

    private static TextField field(String label, String value, String help) {
        var field = new TextField(label);
        field.setValue(value);
        field.setHelperText(help);
        return field;
    }
}
