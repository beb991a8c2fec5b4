package org.casebook.roster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.casebook.base.Edit;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.FieldErrors;
import org.casebook.base.ui.SharedForm;
import org.casebook.base.ui.Styled;
import org.casebook.people.PersonForm;
import org.casebook.people.Role;

/** Who a person is. Stays open, with all that was typed, until it can be taken. */
class PersonDialog extends Dialog {

    /** What the fields hold at first. */
    record Draft(String displayName, String familyName, String username, Role role, String email, String externalId) {

        static Draft of(PersonForm form) {
            return new Draft(
                    form.displayName(),
                    form.familyName() == null ? "" : form.familyName(),
                    form.username(),
                    form.role(),
                    form.email() == null ? "" : form.email(),
                    form.externalId() == null ? "" : form.externalId());
        }
    }

    /** For a person who is there. */
    static PersonDialog edit(String title, PersonForm opened, Consumer<Edit<PersonForm>> save) {
        var shared = new SharedForm<>(opened, PersonDialog::words, save);
        var dialog = new PersonDialog(title, Draft.of(opened), shared::save);
        dialog.addComponentAsFirst(shared);
        return dialog;
    }

    private static Map<String, String> words(PersonForm form) {
        var draft = Draft.of(form);
        var words = new LinkedHashMap<String, String>();
        words.put("Name", draft.displayName());
        words.put("Username", draft.username());
        words.put("Role", draft.role().label());
        words.put("E-mail", draft.email());
        words.put("External ID", draft.externalId());
        return words;
    }

    /** @param save says whether it is saved */
    PersonDialog(String title, Draft draft, Predicate<PersonForm> save) {
        setHeaderTitle(title);
        var displayName = field("Name", draft.displayName(), "");
        var familyName = field(
                "Family name (optional)",
                draft.familyName(),
                "Lists are sorted by it. If it is empty, the last word of the name is taken.");
        var username = field("Username", draft.username(), "Letters, digits and . @ _ - + '");
        var role = new RadioButtonGroup<Role>("Role");
        role.setItems(Role.values());
        role.setItemLabelGenerator(Role::label);
        role.setValue(draft.role());
        var email = field("E-mail (optional)", draft.email(), "");
        var externalId = field(
                "External ID (optional)", draft.externalId(), "By which your school's own system knows this person.");
        displayName.focus();
        add(Styled.div("fields", displayName, familyName, username, role, email, externalId));
        var errors = new FieldErrors()
                .add("name", displayName)
                .add("family name", familyName)
                .add("username", username)
                .add("e-mail address", email)
                .add("external ID", externalId);
        var button = Buttons.primary("Save", _ -> {
            errors.attempt(() -> {
                if (save.test(new PersonForm(
                        displayName.getValue(),
                        familyName.getValue(),
                        username.getValue(),
                        role.getValue(),
                        email.getValue(),
                        externalId.getValue()))) {
                    close();
                }
            });
        });
        getFooter().add(new Button("Cancel", _ -> close()), button);
    }

    private static TextField field(String label, String value, String help) {
        var field = new TextField(label);
        field.setValue(value);
        field.setHelperText(help);
        return field;
    }
}
