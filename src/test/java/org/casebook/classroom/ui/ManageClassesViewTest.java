package org.casebook.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxTester;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.casebook.classroom.ClassSummary;
import org.casebook.classroom.Classes;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The administrator's page of classes. */
class ManageClassesViewTest extends ViewTest {

    @Autowired
    Classes classes;

    private String name;
    private Person teacher;
    private Person student;

    @BeforeEach
    void setUp() {
        name = "History " + UUID.randomUUID();
        teacher = school.person(Role.TEACHER);
        student = school.person(Role.STUDENT);
        signIn(school.administrator());
        navigate(ManageClassesView.class);
    }

    @Test
    void aClassIsAddedWithItsPeople() {
        add(name);

        assertThat(find(Dialog.class).all()).isEmpty();
        var row = row(name);
        assertThat(grid().getCellText(row, 1)).isEqualTo(teacher.displayName());
        assertThat(grid().getCellText(row, 2)).isEqualTo("1");
        assertThat(summary().students()).containsExactly(student);
        assertThat(summary().teachers()).containsExactly(teacher);
    }

    @Test
    void onlyTeachersCanTeachAndOnlyStudentsCanBeTaught() {
        click("Add a class");

        assertThat(people("Teachers").getSuggestionItems())
                .isNotEmpty()
                .allMatch(person -> person.role() == Role.TEACHER);
        assertThat(people("Students").getSuggestionItems())
                .isNotEmpty()
                .allMatch(person -> person.role() == Role.STUDENT);
    }

    @Test
    void aNameThatIsTakenIsRefusedAndNothingChosenIsLost() {
        add(name);

        add(name.toUpperCase(Locale.ROOT));

        assertThat(messages()).anySatisfy(message -> assertThat(message).contains("already"));
        assertThat(people("Students").getSelected()).containsExactly(student);
        assertThat(classes.all(school.administrator()))
                .extracting(ClassSummary::name)
                .doesNotContain(name.toUpperCase(Locale.ROOT));
    }

    @Test
    void aClassNeedsAName() {
        add(" ");

        assertThat(messages()).singleElement().asString().contains("a name");
        assertThat(find(Dialog.class).all()).hasSize(1);
    }

    @Test
    void aClassIsRenamedAndItsPeopleChange() {
        add(name);
        var other = school.person(Role.STUDENT);
        navigate(ManageClassesView.class);

        buttonInGrid("Edit " + name).click();
        assertThat(people("Students").getSelected()).containsExactly(student);
        type("Name", name + "b");
        choose(find(MultiSelectComboBox.class).withLabel("Students").single(), Set.of(other));
        click("Save");

        name = name + "b";
        assertThat(row(name)).isNotNegative();
        assertThat(summary().students()).containsExactly(other);
        assertThat(summary().teachers()).containsExactly(teacher);
    }

    @Test
    void aClassIsArchivedListedApartAndRestored() {
        add(name);

        buttonInGrid("Archive " + name).click();
        assertThat(summary().isArchived()).isTrue();
        assertThat(names()).doesNotContain(name);

        choose(find(Checkbox.class).single(), true);
        assertThat(names()).contains(name);
        buttonInGrid("Restore " + name).click();
        assertThat(names()).doesNotContain(name);
        assertThat(summary().isArchived()).isFalse();
        assertThat(summary().students()).containsExactly(student);
    }

    private void add(String className) {
        click("Add a class");
        test(find(TextField.class).withLabel("Name").single()).setValue(className);
        people("Teachers").selectItem(label(teacher));
        people("Students").selectItem(label(student));
        click("Save");
    }

    private static String label(Person person) {
        return person.displayName() + " (" + person.username() + ")";
    }

    private MultiSelectComboBoxTester<MultiSelectComboBox<Person>, Person> people(String label) {
        return test(find(MultiSelectComboBox.class).withLabel(label).single(), Person.class);
    }

    private GridTester<Grid<ClassSummary>, ClassSummary> grid() {
        return test(find(Grid.class).single(), ClassSummary.class);
    }

    private List<String> names() {
        return IntStream.range(0, grid().size())
                .mapToObj(row -> grid().getRow(row).name())
                .toList();
    }

    private int row(String className) {
        assertThat(names()).contains(className);
        return names().indexOf(className);
    }

    private ClassSummary summary() {
        return classes.all(school.administrator()).stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
