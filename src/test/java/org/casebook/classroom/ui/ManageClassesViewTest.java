package org.casebook.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.casebook.classroom.ClassDetails;
import org.casebook.classroom.ClassDirectory;
import org.casebook.classroom.ClassSummary;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.casebook.support.Queries;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The administrator's pages of the classes. */
class ManageClassesViewTest extends ViewTest {

    @Autowired
    ClassDirectory classes;

    @Autowired
    Queries queries;

    private String name;
    private Person teacher;
    private Person student;
    private Actor admin;

    @BeforeEach
    void setUp() {
        name = "History " + UUID.randomUUID();
        teacher = school.person(Role.TEACHER);
        student = school.person(Role.STUDENT);
        admin = school.administrator();
        signIn(admin);
        navigate(ManageClassesView.class);
    }

    @Test
    void aClassIsAddedAndGetsItsPeople() {
        add(name);
        assertThat(heading()).isEqualTo(name);

        pick("Add a teacher by name", teacher);
        pick("Add a student by name", student);

        assertThat(summary(name).teachers()).containsExactly(teacher);
        assertThat(summary(name).students()).containsExactly(student);
        assertThat(text()).contains("Teachers (1)", "Students (1)");
        button("Remove " + student.displayName());
        assertThat(summary(name).students()).isEmpty();
        test(find(Button.class).withText("Undo").all().getLast()).click();
        assertThat(summary(name).students()).containsExactly(student);
    }

    @Test
    void manyAreAddedAtOnceAndUnknownNamesStayInTheField() {
        add(name);
        var second = school.person(Role.STUDENT);
        var field = find(TextArea.class).single();

        test(field)
                .setValue(student.username().toUpperCase(Locale.ROOT) + "\n" + second.username() + ", nobody." + name);
        click("Add them all");

        assertThat(summary(name).students()).containsExactlyInAnyOrder(student, second);
        assertThat(field.getValue()).isEqualTo("nobody." + name);
        assertThat(messages()).singleElement().asString().contains("2 people added", "nobody." + name);
    }

    @Test
    void aNameThatIsTakenIsRefusedAndNothingTypedIsLost() {
        add(name);
        navigate(ManageClassesView.class);

        add(name.toUpperCase(Locale.ROOT));

        assertThat(messages()).anySatisfy(message -> assertThat(message).contains("already"));
        assertThat(find(TextField.class).withLabel("Name").single().getValue())
                .isEqualTo(name.toUpperCase(Locale.ROOT));
        assertThat(find(Dialog.class).all()).hasSize(1);
    }

    @Test
    void aClassNeedsANameAndAnOrderOfDates() {
        add(" ");
        assertThat(messages()).singleElement().asString().contains("a name");

        type("Name", name);
        choose(find(DatePicker.class).withLabel("Begins (optional)").single(), LocalDate.of(2027, 1, 2));
        choose(find(DatePicker.class).withLabel("Ends (optional)").single(), LocalDate.of(2027, 1, 1));
        click("Save");
        assertThat(messages()).anySatisfy(message -> assertThat(message).contains("before it begins"));
    }

    @Test
    void aClassIsRolledOverToANewYear() {
        add(name);
        pick("Add a teacher by name", teacher);
        pick("Add a student by name", student);
        pick("Add a student by name", school.person(Role.STUDENT));

        click("Roll over to a new year");
        type("Name", "Next " + name);
        choose(find(MultiSelectComboBox.class).withLabel("Students").single(), Set.of(student));
        click("Save");

        assertThat(heading()).isEqualTo("Next " + name);
        assertThat(summary("Next " + name).students()).containsExactly(student);
        assertThat(summary("Next " + name).teachers()).containsExactly(teacher);
        open("manage-classes?archived=yes&q=" + name);
        assertThat(names()).containsExactly(name);
    }

    @Test
    void aClassIsArchivedListedApartAndRestored() {
        add(name);
        var id = summary(name).id();

        click("Archive");
        assertThat(text()).contains("nobody can join it");
        assertThat(find(TextArea.class).all()).isEmpty();
        open("manage-classes?q=" + name);
        assertThat(names()).isEmpty();
        choose(find(Checkbox.class).single(), true);
        assertThat(names()).containsExactly(name);
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("archived=yes");

        open("manage-classes/" + id);
        click("Restore");
        open("manage-classes?q=" + name);
        assertThat(names()).containsExactly(name);
    }

    @Test
    void thePagesAskFewQuestionsOfTheDatabase() {
        var own = school.classOf(school.teacher(), school.student());
        var ownName = classes.one(admin, own).name();

        assertThat(queries.of(() -> {
                    open("manage-classes?q=" + ownName);
                    assertThat(names()).containsExactly(ownName);
                }))
                .isLessThanOrEqualTo(20);
        assertThat(queries.of(() -> open("manage-classes/" + own))).isLessThanOrEqualTo(20);
    }

    @Test
    void nobodyElseSeesThePages() {
        var own = school.classOf(school.teacher(), school.student());
        for (var actor : List.of(school.student(), school.teacher())) {
            signIn(actor);
            assertNotFound("manage-classes");
            assertNotFound("manage-classes/" + own);
        }
        signIn(admin);
        assertNotFound("manage-classes/" + UUID.randomUUID());
    }

    private void add(String className) {
        click("Add a class");
        type("Name", className);
        click("Save");
    }

    @SuppressWarnings("unchecked")
    private void pick(String label, Person person) {
        choose(find(ComboBox.class).withLabel(label).single(), person);
        button(label + ": add");
    }

    private void button(String ariaLabel) {
        test(find(Button.class)
                        .withCondition(
                                button -> button.getAriaLabel().orElse("").equals(ariaLabel))
                        .single())
                .click();
    }

    @SuppressWarnings("unchecked")
    private List<String> names() {
        var grid = test((Grid<ClassDetails>) find(Grid.class).single());
        return IntStream.range(0, grid.size())
                .mapToObj(row -> grid.getRow(row).name())
                .toList();
    }

    private ClassSummary summary(String className) {
        return classes.find(admin, className, false, ClassDirectory.Order.NAME, true, 0, 10).stream()
                .filter(found -> found.name().equals(className))
                .findFirst()
                .orElseThrow()
                .summary();
    }
}
