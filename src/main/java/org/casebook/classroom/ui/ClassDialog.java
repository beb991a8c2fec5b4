package org.casebook.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.casebook.base.ui.Messages;
import org.casebook.classroom.ClassSummary;
import org.casebook.classroom.Classes;
import org.casebook.classroom.Memberships;
import org.casebook.people.Actor;
import org.casebook.people.CurrentActor;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.jspecify.annotations.Nullable;

/** Makes a class or edits one: its name, who teaches it and who is in it. */
class ClassDialog extends Dialog {

    private final Classes classes;
    private final Memberships memberships;
    private final TextField name = new TextField("Name");
    private final MultiSelectComboBox<Person> teachers = new MultiSelectComboBox<>("Teachers");
    private final MultiSelectComboBox<Person> students = new MultiSelectComboBox<>("Students");

    ClassDialog(
            Classes classes,
            Memberships memberships,
            People people,
            CurrentActor current,
            @Nullable ClassSummary existing,
            Runnable saved) {
        this.classes = classes;
        this.memberships = memberships;
        var actor = current.get();
        setHeaderTitle(existing == null ? "Add a class" : "Edit " + existing.name());
        choose(teachers, people.withRole(actor, Role.TEACHER));
        choose(students, people.withRole(actor, Role.STUDENT));
        students.setHelperText("Whoever is taken out keeps all their work.");
        if (existing != null) {
            name.setValue(existing.name());
            teachers.select(existing.teachers());
            students.select(existing.students());
        }
        var fields = new Div(name, teachers, students);
        fields.addClassName("fields");
        add(fields);
        var save = new Button("Save", _ -> {
            if (Messages.attempt(() -> save(actor, existing))) {
                close();
                saved.run();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", _ -> close()), save);
    }

    private void save(Actor actor, @Nullable ClassSummary existing) {
        var id = existing == null ? classes.create(actor, name.getValue()).id() : existing.id();
        if (existing != null) {
            classes.rename(actor, id, name.getValue());
        }
        memberships.set(actor, id, ids(teachers), ids(students));
    }

    private static List<UUID> ids(MultiSelectComboBox<Person> box) {
        return box.getValue().stream().map(Person::id).toList();
    }

    private static void choose(MultiSelectComboBox<Person> box, List<Person> people) {
        box.setItems(people);
        box.setItemLabelGenerator(PersonPicker::label);
        box.setClearButtonVisible(true);
    }
}
