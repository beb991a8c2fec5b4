package org.casebook.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.casebook.base.Edit;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.DataTable;
import org.casebook.base.ui.Messages;
import org.casebook.base.ui.Styled;
import org.casebook.classroom.RegisterNumbers;
import org.casebook.people.Person;

/** A field for each student's number, and whether lists go by them. */
class NumbersDialog extends Dialog {

    private final List<Person> students;
    private final Map<UUID, IntegerField> fields = new LinkedHashMap<>();
    private final Checkbox first = new Checkbox("Order this class’s lists by number");

    NumbersDialog(List<Person> students, RegisterNumbers opened, Consumer<Edit<RegisterNumbers>> save) {
        this.students = students;
        setHeaderTitle("Register numbers");
        first.setValue(opened.first());
        first.setHelperText("Grade book, results and files too. Otherwise they go by name.");
        for (var student : students) {
            var field = new IntegerField();
            field.setAriaLabel("Number of " + student.inText());
            field.setMin(1);
            field.setMax(RegisterNumbers.HIGHEST);
            field.setI18n(new IntegerField.IntegerFieldI18n()
                    .setBadInputErrorMessage("Please give a whole number.")
                    .setMinErrorMessage("Please give 1 or more.")
                    .setMaxErrorMessage("Please give at most " + RegisterNumbers.HIGHEST + "."));
            field.setValue(opened.of(student));
            fields.put(student.id(), field);
        }
        add(
                new Paragraph("A student’s number on the register, or of their seat. Leave a field empty for none."),
                Styled.div("fields", first, new Button("Number by name", _ -> byName())),
                new Fields());
        var button = Buttons.primary(
                "Save",
                _ -> Messages.attempt(() -> {
                    if (isPossible()) {
                        save.accept(new Edit<>(opened, wanted()));
                        close();
                    }
                }));
        getFooter().add(new Button("Cancel", _ -> close()), button);
    }

    private void byName() {
        int number = 0;
        for (var student : students.stream().sorted(Person.BY_NAME).toList()) {
            field(student).setValue(++number);
        }
    }

    /** Says at its field what isn't: out of range, or another student's already. */
    private boolean isPossible() {
        var seen = new HashMap<Integer, Person>();
        boolean possible = true;
        for (var student : students) {
            var field = field(student);
            var number = field.getValue();
            var before = number == null ? null : seen.putIfAbsent(number, student);
            if (before != null) {
                field.setErrorMessage(before.inText() + " has this number.");
                field.setInvalid(true);
            } else if (field.isInvalid() && number != null && number >= 1 && number <= RegisterNumbers.HIGHEST) {
                field.setInvalid(false);
            }
            if (field.isInvalid() && possible) {
                field.focus();
                possible = false;
            }
        }
        return possible;
    }

    private RegisterNumbers wanted() {
        var numbers = new HashMap<UUID, Integer>();
        fields.forEach((student, field) -> {
            if (field.getValue() != null) {
                numbers.put(student, field.getValue());
            }
        });
        return new RegisterNumbers(numbers, first.getValue());
    }

    private IntegerField field(Person student) {
        return Objects.requireNonNull(fields.get(student.id()));
    }

    private final class Fields extends DataTable {

        Fields() {
            super("Students and their numbers", List.of("Student", "Number"));
            addClassName("students");
            students.forEach(student -> addRow(List.of(new Span(student.listName()), field(student))));
        }
    }
}
