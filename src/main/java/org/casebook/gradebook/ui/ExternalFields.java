package org.casebook.gradebook.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.casebook.base.InvalidInputException;
import org.casebook.base.ui.Buttons;
import org.casebook.base.ui.DataTable;
import org.casebook.gradebook.ExternalWork;
import org.casebook.gradebook.ExternalWorks;
import org.casebook.people.Person;

/**
 * A field for each student's points. Each is saved as soon as it is left; Enter and the arrow keys lead to the next and
 * the one before.
 */
class ExternalFields extends Div {

    private final UnaryOperator<Map<UUID, String>> set;
    private final Map<UUID, String> saved;
    private final List<TextField> fields = new ArrayList<>();
    private final Div status = new Div();

    /** @param set saves points by student, and says what they were before */
    ExternalFields(ExternalWorks.Sheet sheet, UnaryOperator<Map<UUID, String>> set) {
        this.set = set;
        this.saved = new HashMap<>(sheet.points());
        addClassName("external-fields");
        status.getElement().setAttribute("aria-live", "polite");
        status.addClassName("undoable");
        var table = new Table();
        sheet.book().schoolClass().students().forEach(student -> table.line(student, field(student, sheet.work())));
        add(table, status);
    }

    private static class Table extends DataTable {

        Table() {
            super("Points of each student", List.of("Student", "Username", "Points"));
            addClassName("students");
        }

        void line(Person student, TextField field) {
            addRow(List.of(new Span(student.listName()), new Span(student.username()), field));
        }
    }

    private TextField field(Person student, ExternalWork work) {
        var field = new TextField();
        field.setAriaLabel("Points of " + student.inText() + " out of " + work.outOf());
        field.setValue(saved.getOrDefault(student.id(), ""));
        field.setManualValidation(true);
        field.setAutoselect(true);
        field.addValueChangeListener(event -> save(student, field, event.getValue()));
        int place = fields.size();
        field.addKeyDownListener(Key.ENTER, _ -> focus(place + 1));
        field.addKeyDownListener(Key.ARROW_DOWN, _ -> focus(place + 1));
        field.addKeyDownListener(Key.ARROW_UP, _ -> focus(place - 1));
        fields.add(field);
        return field;
    }

    private void focus(int place) {
        if (place >= 0 && place < fields.size()) {
            fields.get(place).focus();
        }
    }

    private void save(Person student, TextField field, String typed) {
        if (typed.strip().equals(saved.getOrDefault(student.id(), ""))) {
            field.setInvalid(false);
            return;
        }
        try {
            var former = set.apply(Map.of(student.id(), typed)).getOrDefault(student.id(), "");
            saved.put(student.id(), typed.strip());
            field.setInvalid(false);
            tell(student, field, former);
        } catch (InvalidInputException refused) {
            field.setErrorMessage(refused.getMessage());
            field.setInvalid(true);
        }
    }

    private void tell(Person student, TextField field, String former) {
        status.removeAll();
        var undo = Buttons.quiet("Undo", _ -> {
            var _ = set.apply(Map.of(student.id(), former));
            saved.put(student.id(), former);
            field.setValue(former);
            status.removeAll();
            field.focus();
        });
        undo.setAriaLabel("Undo the points of " + student.inText());
        status.add(
                new Span(student.inText() + ": saved" + (former.isEmpty() ? "." : ", before it was " + former + ".")),
                undo);
    }
}
