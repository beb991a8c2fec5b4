package org.casebook.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.casebook.base.Edit;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.SharedForm;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.GroupForm;
import org.casebook.people.Person;

/** A group's name and who of the class is in it. */
class GroupDialog extends Dialog {

    /** For a group that is there. */
    static GroupDialog edit(String title, GroupForm opened, List<Person> ofClass, Consumer<Edit<GroupForm>> save) {
        var shared = new SharedForm<>(opened, form -> words(form, ofClass), save);
        var dialog = new GroupDialog(title, opened, ofClass, shared::save);
        dialog.addComponentAsFirst(shared);
        return dialog;
    }

    private static Map<String, String> words(GroupForm form, List<Person> ofClass) {
        var words = new LinkedHashMap<String, String>();
        words.put("Name", form.name());
        words.put("Students", in(form, ofClass).stream().map(Person::inText).collect(Collectors.joining(", ")));
        return words;
    }

    private static List<Person> in(GroupForm form, List<Person> ofClass) {
        return ofClass.stream()
                .filter(student -> form.students().contains(student.id()))
                .toList();
    }

    /** @param save says whether it is saved */
    GroupDialog(String title, GroupForm form, List<Person> ofClass, Predicate<GroupForm> save) {
        setHeaderTitle(title);
        var nameField = new TextField("Name");
        nameField.setValue(form.name());
        nameField.focus();
        var students = new MultiSelectComboBox<Person>("Students");
        students.setItems(ofClass);
        students.setItemLabelGenerator(PersonPicker::label);
        students.setClearButtonVisible(true);
        students.select(in(form, ofClass));
        add(Styled.div("fields", nameField, students));
        var button = Buttons.primary(
                "Save",
                _ -> Messages.attempt(() -> {
                    var ids = students.getValue().stream().map(Person::id).collect(Collectors.toSet());
                    if (save.test(new GroupForm(nameField.getValue(), ids))) {
                        close();
                    }
                }));
        getFooter().add(new Button("Cancel", _ -> close()), button);
    }
}
