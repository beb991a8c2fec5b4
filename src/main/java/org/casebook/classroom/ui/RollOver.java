package org.casebook.classroom.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.casebook.classroom.ClassDetails;
import org.casebook.classroom.ClassDirectory;
import org.casebook.classroom.ClassForm;
import org.casebook.people.CurrentActor;
import org.casebook.people.Person;
import org.jspecify.annotations.Nullable;

/** Begins a new year with the people of an old class, who are all chosen at first. */
final class RollOver {

    private final MultiSelectComboBox<Person> teachers;
    private final MultiSelectComboBox<Person> students;
    private final Checkbox archive = new Checkbox("Archive the old class; all its work is kept", true);

    private RollOver(ClassDetails old) {
        teachers = choice("Teachers", old.summary().teachers());
        students = choice("Students", old.summary().students());
        students.setHelperText("Their extra time and other accommodations go with them.");
    }

    /** @param begun gets the id of the new class */
    static ClassDialog dialog(ClassDetails old, ClassDirectory classes, Consumer<UUID> begun) {
        var choices = new RollOver(old);
        return new ClassDialog(
                "A new year for " + old.name(),
                next(old.form()),
                form -> {
                    begun.accept(classes.rollOver(
                                    CurrentActor.get(), old.id(), form, choices.people(), choices.archive.getValue())
                            .id());
                    return true;
                },
                choices.teachers,
                choices.students,
                choices.archive);
    }

    private List<UUID> people() {
        return Stream.of(teachers, students)
                .flatMap(box -> box.getValue().stream())
                .map(Person::id)
                .toList();
    }

    /** The same a year later. The name is the administrator's to choose, because the old class keeps its own. */
    private static ClassForm next(ClassForm old) {
        return new ClassForm(old.name() + " (new)", aYearLater(old.begins()), aYearLater(old.ends()), null);
    }

    private static @Nullable LocalDate aYearLater(@Nullable LocalDate date) {
        return date == null ? null : date.plusYears(1);
    }

    private static MultiSelectComboBox<Person> choice(String label, List<Person> people) {
        var box = new MultiSelectComboBox<Person>(label);
        var active = people.stream().filter(Person::active).toList();
        box.setItems(active);
        box.setItemLabelGenerator(PersonPicker::label);
        box.setClearButtonVisible(true);
        box.select(active);
        return box;
    }
}
