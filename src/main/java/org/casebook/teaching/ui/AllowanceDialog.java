package org.casebook.teaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.casebook.assignment.Allowances;
import org.casebook.base.Edit;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.SharedForm;
import org.casebook.base.ui.Styled;
import org.casebook.people.Person;

/** What one or several students of a class are allowed in all its assignments. */
class AllowanceDialog extends Dialog {

    AllowanceDialog(
            List<Person> ofClass,
            Map<UUID, Allowances> allowed,
            Set<Person> chosen,
            Consumer<Edit<Map<UUID, Allowances>>> save) {
        setHeaderTitle("Accommodations");
        var students = new MultiSelectComboBox<Person>("Students");
        students.setItems(ofClass);
        students.setManualValidation(true);
        students.setItemLabelGenerator(Person::listName);
        students.select(chosen);
        var fields = new AllowanceFields();
        // One student's are changed; what several get takes the place of whatever each had.
        fields.show(
                chosen.size() == 1
                        ? allowed.getOrDefault(chosen.iterator().next().id(), Allowances.NONE)
                        : Allowances.NONE);
        var shared = new SharedForm<>(allowed, now -> words(ofClass, now), save);
        add(
                shared,
                new Paragraph("In place of what the chosen students have so far; for attempts under way too."),
                Styled.div("fields", students),
                fields);
        var saving = Buttons.primary("Save", _ -> {
            students.setErrorMessage("Please choose at least one student.");
            students.setInvalid(students.isEmpty());
            if (fields.fit() && !students.isInvalid()) {
                var wanted = new HashMap<>(allowed);
                students.getValue().forEach(student -> wanted.put(student.id(), fields.allowances()));
                Messages.attempt(() -> {
                    if (shared.save(wanted)) {
                        close();
                    }
                });
            }
        });
        getFooter().add(new Button("Cancel", _ -> close()), saving);
    }

    private static Map<String, String> words(List<Person> ofClass, Map<UUID, Allowances> allowed) {
        var words = new LinkedHashMap<String, String>();
        ofClass.forEach(student -> words.put(
                student.inText(),
                String.join(
                        ", ",
                        allowed.getOrDefault(student.id(), Allowances.NONE).words())));
        return words;
    }
}
