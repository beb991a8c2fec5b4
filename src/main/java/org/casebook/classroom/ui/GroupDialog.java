package org.casebook.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.casebook.base.ui.Messages;
import org.casebook.people.Person;

/** A group's name and who of the class is in it. */
class GroupDialog extends Dialog {

    GroupDialog(
            String title, String name, List<Person> ofClass, List<Person> chosen, BiConsumer<String, Set<UUID>> saved) {
        setHeaderTitle(title);
        var nameField = new TextField("Name");
        nameField.setValue(name);
        nameField.focus();
        var students = new MultiSelectComboBox<Person>("Students");
        students.setItems(ofClass);
        students.setItemLabelGenerator(PersonPicker::label);
        students.setClearButtonVisible(true);
        students.select(chosen);
        var fields = new Div(nameField, students);
        fields.addClassName("fields");
        add(fields);
        var save = new Button("Save", _ -> {
            var ids = students.getValue().stream().map(Person::id).collect(Collectors.toSet());
            if (Messages.attempt(() -> saved.accept(nameField.getValue(), ids))) {
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", _ -> close()), save);
    }
}
