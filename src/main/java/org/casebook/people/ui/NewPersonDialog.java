package org.casebook.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.casebook.base.ui.Messages;
import org.casebook.people.CurrentActor;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.casebook.people.ReadablePassword;
import org.casebook.people.Role;

/** Adds one person, with a first password that can be handed out. */
class NewPersonDialog extends Dialog {

    private final TextField displayName = new TextField("Name");
    private final TextField username = new TextField("Username");
    private final RadioButtonGroup<Role> role = new RadioButtonGroup<>("Role");

    NewPersonDialog(People people, CurrentActor current, BiConsumer<Person, String> added) {
        setHeaderTitle("Add a person");
        role.setItems(Role.values());
        role.setItemLabelGenerator(Role::label);
        role.setValue(Role.STUDENT);
        username.setHelperText("Letters, digits and . @ _ -");
        displayName.focus();
        var fields = new Div(displayName, username, role);
        fields.addClassName("fields");
        add(fields);
        var add = new Button("Add", _ -> {
            var password = ReadablePassword.nextFor(username.getValue().strip());
            var person = new AtomicReference<Person>();
            if (Messages.attempt(() -> person.set(people.create(
                    current.get(), username.getValue(), displayName.getValue(), role.getValue(), password)))) {
                close();
                added.accept(person.get(), password);
            }
        });
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", _ -> close()), add);
    }
}
