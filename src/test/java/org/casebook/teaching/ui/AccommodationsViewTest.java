package org.casebook.teaching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.casebook.assignment.Allowances;
import org.casebook.assignment.LastingAccommodations;
import org.casebook.base.ui.SharedForm;
import org.casebook.classroom.Classes;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What students of a class are allowed, set once. */
class AccommodationsViewTest extends ViewTest {

    @Autowired
    LastingAccommodations accommodations;

    @Autowired
    Classes classes;

    private Actor teacher;
    private Person anna;
    private Person tom;
    private UUID classId;
    private String address;

    @BeforeEach
    void enrol() {
        teacher = school.teacher();
        anna = school.person(Role.STUDENT);
        tom = school.person(Role.STUDENT);
        classId = school.classOf(teacher, new Actor(anna.id(), Role.STUDENT), new Actor(tom.id(), Role.STUDENT));
        address = "classes/" + classId + "/accommodations";
        signIn(teacher);
    }

    @Test
    void theyAreSetForSeveralStudentsAtOnce() {
        open("classes/" + classId + "/people");
        assertThat(find(Anchor.class)
                        .withText("Extra time, breaks and other accommodations")
                        .single()
                        .getHref())
                .isEqualTo(address);
        open(address);
        assertThat(text()).contains("Nobody has any yet.");
        click("Set for students");
        choose(find(MultiSelectComboBox.class).withLabel("Students").single(), Set.of(anna, tom));
        choose(number("Extra time, in per cent of the time limit"), 25);
        choose(number("Due and closing times later, in days"), 1);
        choose(number("and in hours"), 2);
        choose(number("Breaks, in minutes for the whole attempt"), 10);
        choose(find(Checkbox.class).withLabel("Questions can be read aloud").single(), true);
        click("Save");

        assertThat(accommodations.ofClass(teacher, classId))
                .containsOnlyKeys(anna.id(), tom.id())
                .containsValue(new Allowances(25, 26, true, 10));
        assertThat(text())
                .contains(
                        anna.displayName(),
                        tom.displayName(),
                        "25 % extra time, 1 day and 2 hours later, reading aloud, breaks of 10 minutes in all");
    }

    @Test
    void oneStudentsAreChangedAndTakenAwayAndThatIsUndone() {
        accommodations.set(teacher, classId, Set.of(anna.id()), new Allowances(25, 0, true, 0));
        open(address);
        press("Edit the accommodations of " + anna.displayName());
        assertThat(number("Extra time, in per cent of the time limit").getValue())
                .isEqualTo(25);
        choose(number("Extra time, in per cent of the time limit"), 50);
        click("Save");
        assertThat(text()).contains("50 % extra time, reading aloud");

        press("Remove the accommodations of " + anna.displayName());
        assertThat(text()).contains("Nobody has any yet.");
        click("Undo");
        assertThat(text()).contains("50 % extra time, reading aloud");
    }

    @Test
    void whoSavesSecondReadsWhatAColleagueHasSetInBetween() {
        accommodations.set(teacher, classId, Set.of(anna.id()), new Allowances(25, 0, false, 0));
        open(address);
        press("Edit the accommodations of " + anna.displayName());
        choose(number("Breaks, in minutes for the whole attempt"), 10);
        accommodations.set(teacher, classId, Set.of(anna.id()), new Allowances(50, 0, false, 0));

        click("Save");
        assertThat(text(find(SharedForm.class).single()))
                .contains(anna.displayName() + ": ‘50 % extra time’, before ‘25 % extra time’. With what you have"
                        + " changed it becomes ‘50 % extra time, breaks of 10 minutes in all’ if you save again.");
        assertThat(accommodations.ofClass(teacher, classId).get(anna.id()).breakMinutes())
                .isZero();
        click("Save");

        assertThat(accommodations.ofClass(teacher, classId)).containsEntry(anna.id(), new Allowances(50, 0, false, 10));
    }

    @Test
    void whatMakesNoSenseIsSaidWhereItStandsAndNothingIsSaved() {
        open(address);
        click("Set for students");
        click("Save");
        assertThat(find(MultiSelectComboBox.class).withLabel("Students").single())
                .satisfies(field -> assertThat(field.isInvalid()).isTrue())
                .extracting(field -> field.getErrorMessage())
                .asString()
                .contains("at least one student");
        choose(find(MultiSelectComboBox.class).withLabel("Students").single(), Set.of(anna));
        choose(number("Extra time, in per cent of the time limit"), 301);
        click("Save");

        assertThat(number("Extra time, in per cent of the time limit").isInvalid())
                .isTrue();
        assertThat(number("Extra time, in per cent of the time limit").getErrorMessage())
                .isEqualTo("A whole number from 0 to 300.");
        assertThat(accommodations.ofClass(teacher, classId)).isEmpty();
    }

    @Test
    void inAnArchivedClassTheyAreOnlyRead() {
        accommodations.set(teacher, classId, Set.of(anna.id()), new Allowances(25, 0, false, 0));
        classes.archive(teacher, classId);
        open(address);

        assertThat(text()).contains("25 % extra time");
        assertThat(find(Button.class).withText("Edit").all()).isEmpty();
        assertThat(find(Button.class).withText("Set for students").all()).isEmpty();
    }

    @Test
    void othersDoNotFindThePage() {
        for (var other : List.of(
                school.teacher(), new Actor(anna.id(), Role.STUDENT), school.student(), school.administrator())) {
            signIn(other);
            assertNotFound(address);
        }
    }

    private IntegerField number(String label) {
        return find(IntegerField.class).withLabel(label).single();
    }

    private void press(String name) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getAriaLabel().orElse("").equals(name))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
