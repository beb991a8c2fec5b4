package org.casebook.teaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.casebook.assignment.Allowances;
import org.casebook.base.ui.Messages;
import org.casebook.people.Person;

/** What one or several students of a class are allowed in all its assignments. */
class AllowanceDialog extends Dialog {

    AllowanceDialog(
            List<Person> ofClass, Set<Person> chosen, Allowances allowances, BiConsumer<Set<UUID>, Allowances> save) {
        setHeaderTitle("Accommodations");
        var students = new MultiSelectComboBox<Person>("Students");
        students.setItems(ofClass);
        students.setItemLabelGenerator(Person::displayName);
        students.select(chosen);
        var who = new Div(students);
        who.addClassName("fields");
        var fields = new AllowanceFields();
        fields.show(allowances);
        add(
                new Paragraph("In place of what the chosen students have so far; for attempts under way too."),
                who,
                fields);
        var saving = new Button("Save", _ -> {
            var ids = students.getValue().stream().map(Person::id).collect(Collectors.toSet());
            if (fields.fit() && Messages.attempt(() -> save.accept(ids, fields.allowances()))) {
                close();
            }
        });
        saving.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", _ -> close()), saving);
    }
}
