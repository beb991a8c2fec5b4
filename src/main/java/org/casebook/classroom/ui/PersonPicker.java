package org.casebook.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.casebook.people.CurrentActor;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.casebook.people.Role;

/** Finds someone of the school by name and hands them over. */
class PersonPicker extends Div {

    PersonPicker(String label, Role role, People people, Consumer<Person> picked) {
        var box = new ComboBox<Person>(label);
        box.setItems(query -> people
                .withName(CurrentActor.get(), role, query.getFilter().orElse(""), query.getPage(), query.getPageSize())
                .stream());
        box.setItemLabelGenerator(PersonPicker::label);
        box.setHelperText("Type at least two letters of the name.");
        var add = new Button("Add", _ -> box.getOptionalValue().ifPresent(person -> {
            box.clear();
            box.focus();
            picked.accept(person);
        }));
        add.setAriaLabel(label + ": add");
        add.setEnabled(false);
        box.addValueChangeListener(change -> add.setEnabled(change.getValue() != null));
        addClassName("picker");
        add(box, add);
    }

    /** With the username, which tells people of one name apart. */
    static String label(Person person) {
        return person.listName() + " (" + person.username() + ")";
    }
}
