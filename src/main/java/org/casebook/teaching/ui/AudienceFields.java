package org.casebook.teaching.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.casebook.assignment.Audience;
import org.casebook.base.ui.FieldErrors;
import org.casebook.classroom.ClassGroup;
import org.casebook.classroom.ClassSummary;
import org.casebook.people.Person;
import org.jspecify.annotations.Nullable;

/** Whom of a class an assignment is for, in a form. */
class AudienceFields extends Div {

    private enum Kind {
        WHOLE_CLASS,
        GROUPS,
        STUDENTS
    }

    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>("For");
    private final MultiSelectComboBox<ClassGroup> groups = new MultiSelectComboBox<>("Groups");
    private final MultiSelectComboBox<Person> students = new MultiSelectComboBox<>("Students");

    AudienceFields(ClassSummary schoolClass, List<ClassGroup> ofClass, @Nullable Audience audience) {
        addClassName("fields");
        kind.setItems(ofClass.isEmpty() ? EnumSet.of(Kind.WHOLE_CLASS, Kind.STUDENTS) : EnumSet.allOf(Kind.class));
        kind.setItemLabelGenerator(each -> switch (each) {
            case WHOLE_CLASS -> "the whole class, those who join later included";
            case GROUPS -> "groups of the class";
            case STUDENTS -> "certain students";
        });
        kind.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        students.setItems(schoolClass.students());
        students.setItemLabelGenerator(Person::listName);
        groups.setItems(ofClass);
        groups.setItemLabelGenerator(ClassGroup::name);
        kind.addValueChangeListener(_ -> showChoice());
        switch (audience) {
            case null -> kind.setValue(Kind.WHOLE_CLASS);
            case Audience.WholeClass() -> kind.setValue(Kind.WHOLE_CLASS);
            case Audience.Groups(var chosen) -> {
                kind.setValue(Kind.GROUPS);
                groups.setValue(ofClass.stream()
                        .filter(group -> chosen.contains(group.id()))
                        .collect(Collectors.toSet()));
            }
            case Audience.Students(var chosen) -> {
                kind.setValue(Kind.STUDENTS);
                students.setValue(schoolClass.students().stream()
                        .filter(student -> chosen.contains(student.id()))
                        .collect(Collectors.toSet()));
            }
        }
        add(kind, groups, students);
        showChoice();
    }

    /** What services say of the choice is said at it. */
    void addTo(FieldErrors errors) {
        errors.add("groups", groups).add("students", students);
    }

    private void showChoice() {
        groups.setVisible(kind.getValue() == Kind.GROUPS);
        students.setVisible(kind.getValue() == Kind.STUDENTS);
    }

    Audience audience() {
        return switch (kind.getValue()) {
            case WHOLE_CLASS -> new Audience.WholeClass();
            case GROUPS ->
                new Audience.Groups(
                        groups.getValue().stream().map(ClassGroup::id).collect(Collectors.toSet()));
            case STUDENTS ->
                new Audience.Students(
                        students.getValue().stream().map(Person::id).collect(Collectors.toSet()));
        };
    }
}
