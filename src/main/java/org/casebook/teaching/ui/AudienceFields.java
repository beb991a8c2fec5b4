package org.casebook.teaching.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.stream.Collectors;
import org.casebook.assignment.Audience;
import org.casebook.classroom.ClassSummary;
import org.casebook.people.Person;
import org.jspecify.annotations.Nullable;

/** Whom of a class an assignment is for, in a form. */
class AudienceFields extends Div {

    private enum Kind {
        WHOLE_CLASS,
        STUDENTS
    }

    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>("For");
    private final MultiSelectComboBox<Person> students = new MultiSelectComboBox<>("Students");
    private final int size;

    AudienceFields(ClassSummary schoolClass, @Nullable Audience audience) {
        addClassName("fields");
        size = schoolClass.students().size();
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(each -> switch (each) {
            case WHOLE_CLASS -> "the whole class, those who join later included";
            case STUDENTS -> "certain students";
        });
        kind.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        students.setItems(schoolClass.students());
        students.setItemLabelGenerator(Person::displayName);
        kind.addValueChangeListener(_ -> students.setVisible(kind.getValue() == Kind.STUDENTS));
        kind.setValue(audience instanceof Audience.Students ? Kind.STUDENTS : Kind.WHOLE_CLASS);
        students.setVisible(kind.getValue() == Kind.STUDENTS);
        if (audience instanceof Audience.Students(var chosen)) {
            students.setValue(schoolClass.students().stream()
                    .filter(student -> chosen.contains(student.id()))
                    .collect(Collectors.toSet()));
        }
        add(kind, students);
    }

    /** How many are in the class. */
    int students() {
        return size;
    }

    Audience audience() {
        return switch (kind.getValue()) {
            case WHOLE_CLASS -> new Audience.WholeClass();
            case STUDENTS ->
                new Audience.Students(
                        students.getValue().stream().map(Person::id).collect(Collectors.toSet()));
        };
    }
}
