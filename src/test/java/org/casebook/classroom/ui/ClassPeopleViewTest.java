package org.casebook.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebook.assignment.AssignmentPlan;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.Audience;
import org.casebook.assignment.LateRule;
import org.casebook.assignment.Schedule;
import org.casebook.base.ui.ReaderTime;
import org.casebook.classroom.ClassGroup;
import org.casebook.classroom.Classes;
import org.casebook.classroom.Groups;
import org.casebook.classroom.JoinCodes;
import org.casebook.classroom.Memberships;
import org.casebook.course.Course;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.casebook.support.Plans;
import org.casebook.support.Queries;
import org.casebook.support.TestClock;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a class's people, as its teacher uses it. */
class ClassPeopleViewTest extends ViewTest {

    @Autowired
    Classes classes;

    @Autowired
    Memberships memberships;

    @Autowired
    Groups groups;

    @Autowired
    Assignments assignments;

    @Autowired
    Course course;

    @Autowired
    JoinCodes codes;

    @Autowired
    Queries queries;

    @Autowired
    TestClock clock;

    private Person teacher;
    private Person student;
    private Actor actor;
    private UUID own;

    @BeforeEach
    void setUp() {
        teacher = school.person(Role.TEACHER);
        student = school.person(Role.STUDENT);
        actor = actor(teacher);
        own = school.classOf(actor, actor(student));
        signIn(actor);
        show();
    }

    @Test
    void thePageNamesTheClassAndItsPeople() {
        var name = classes.taught(actor, own).name();

        assertThat(heading()).isEqualTo("People of " + name);
        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .containsExactly("Join code", "Students (1)", "Groups", "Teachers", "Name", "End of term");
        assertThat(find(Anchor.class).withText(student.displayName()).single().getHref())
                .isEqualTo("classes/" + own + "/student/" + student.id());
        assertThat(find(Anchor.class).withText("Results").single().getHref()).isEqualTo("classes/" + own);
        assertThat(text()).contains(teacher.username() + ", that is you");
        assertThat(find(TextField.class)
                        .withLabel("Find a student of the class")
                        .all())
                .isEmpty();
    }

    @Test
    void aStudentIsAddedByNameAndThatIsUndone() {
        var newcomer = school.person(Role.STUDENT);

        pick("Add a student by name", newcomer);
        assertThat(students()).containsExactlyInAnyOrder(student, newcomer);
        assertThat(text()).contains("Students (2)", newcomer.displayName());

        undo(newcomer.displayName() + " is in the class now.");
        assertThat(students()).containsExactly(student);
        assertThat(text()).contains("Students (1)").doesNotContain(newcomer.displayName());
    }

    @Test
    void nobodyIsOfferedForLessThanTwoLettersAndStudentsAlone() {
        var picker =
                test(find(ComboBox.class).withLabel("Add a student by name").single(), Person.class);

        picker.setFilter("N");
        assertThat(picker.getSuggestions()).isEmpty();
        picker.setFilter("Na");
        assertThat(picker.getSuggestionItems()).isNotEmpty().allMatch(person -> person.role() == Role.STUDENT);
    }

    @Test
    void whoIsInTheClassIsNotAddedTwice() {
        pick("Add a student by name", student);

        assertThat(messages()).singleElement().asString().contains("already");
        assertThat(students()).containsExactly(student);
    }

    @Test
    void aStudentIsRemovedAndThatIsUndone() {
        press("Remove " + student.displayName());
        assertThat(students()).isEmpty();
        assertThat(text()).contains("Nobody is in this class yet. Show the join code, or add students by name.");

        undo("Everything they did is kept.");
        assertThat(students()).containsExactly(student);
        assertThat(text()).contains(student.displayName());
    }

    @Test
    void aStudentMovesToAnotherClassAndThatIsUndone() {
        var other = school.classOf(actor);

        press("Move " + student.displayName());
        click("Move to this class");
        assertThat(students()).isEmpty();
        assertThat(classes.taught(actor, other).students()).containsExactly(student);

        undo(student.displayName() + " is in '" + classes.taught(actor, other).name() + "' now.");
        assertThat(students()).containsExactly(student);
        assertThat(classes.taught(actor, other).students()).isEmpty();
    }

    @Test
    void onlyActiveClassesOfOnesOwnAreOfferedForAMove() {
        classes.archive(actor, school.classOf(actor));
        school.classOf(school.teacher());

        press("Move " + student.displayName());

        assertThat(find(Select.class).withLabel("To the class").all()).isEmpty();
        assertThat(text(find(Dialog.class).single())).contains("You teach no other class");
    }

    @Test
    void registerNumbersAreGivenWithWhatIsWrongAtItsField() {
        var second = school.person(Role.STUDENT);
        memberships.add(actor, own, second.id());
        show();

        click("Register numbers");
        var fields = find(IntegerField.class).all();
        assertThat(fields).hasSize(2).allMatch(field -> field.getValue() == null);
        fields.forEach(field -> field.setValue(7));
        click("Save");
        assertThat(fields.getLast().isInvalid()).isTrue();
        assertThat(fields.getLast().getErrorMessage()).endsWith(" has this number.");
        assertThat(classes.taught(actor, own).numbers().areGiven()).isFalse();

        click("Number by name");
        assertThat(fields).extracting(IntegerField::getValue).containsExactly(1, 2);
        fields.getFirst().setValue(9);
        choose(find(Checkbox.class).single(), true);
        click("Save");

        assertThat(find(Dialog.class).all()).isEmpty();
        var byName = Stream.of(student, second).sorted(Person.BY_NAME).toList();
        assertThat(classes.taught(actor, own).students()).isEqualTo(byName.reversed());
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getText)
                .containsSubsequence(byName.get(1).listName(), byName.get(0).listName());
        assertThat(text()).contains("No. 2, ").contains("No. 9, ");
    }

    @Test
    void aLongRosterIsSearched() {
        Stream.generate(school::student).limit(12).forEach(more -> memberships.add(actor, own, more.id()));
        show();

        type("Find a student of the class", student.username().toUpperCase(java.util.Locale.ROOT));
        assertThat(rows("Remove ")).containsExactly("Remove " + student.displayName());

        type("Find a student of the class", "nobody at all");
        assertThat(text()).contains("Nobody by that name in this class.");

        type("Find a student of the class", "");
        assertThat(rows("Remove ")).hasSize(13);
    }

    @Test
    void teachersAddAndRemoveOneAnother() {
        var colleague = school.person(Role.TEACHER);
        assertThat(rows("Remove ")).containsExactly("Remove " + student.displayName());

        pick("Add a teacher by name", colleague);
        assertThat(classes.taughtBy(actor(colleague))).hasSize(1);

        press("Remove " + colleague.displayName());
        assertThat(classes.taughtBy(actor(colleague))).isEmpty();
        undo(colleague.displayName() + " no longer teaches the class.");
        assertThat(classes.taughtBy(actor(colleague))).hasSize(1);
    }

    @Test
    void aTeacherWhoLeavesIsAskedAndThenSeesTheirOtherClasses() {
        memberships.add(actor, own, school.teacher().id());
        show();

        press("Remove " + teacher.displayName());
        assertThat(classes.taughtBy(actor)).hasSize(1);
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(classes.taughtBy(actor)).isEmpty();
        assertThat(heading()).isEqualTo("Classes");
    }

    @Test
    void aGroupIsMadeChangedAndDeleted() {
        click("Add a group");
        type("Name", "First group");
        choose(find(MultiSelectComboBox.class).withLabel("Students").single(), Set.of(student));
        click("Save");
        assertThat(groups.of(actor, own)).singleElement().satisfies(group -> assertThat(group.students())
                .containsExactly(student.id()));
        assertThat(text()).contains("1: " + student.displayName(), student.username() + ", First group");

        press("Edit First group");
        type("Name", "Second group");
        choose(find(MultiSelectComboBox.class).withLabel("Students").single(), Set.of());
        click("Save");
        assertThat(groups.of(actor, own)).extracting(ClassGroup::name).containsExactly("Second group");
        assertThat(text()).contains("Nobody yet");

        press("Delete Second group");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(groups.of(actor, own)).isEmpty();
        assertThat(students()).containsExactly(student);
    }

    @Test
    void whoeverDeletesAGroupLearnsWhatItIsSet() {
        var group = groups.create(actor, own, "Group", List.of(student.id()));
        var closes = clock.instant().plusSeconds(60);
        var plan = Plans.of(
                List.of(course.sections().getFirst().slug()),
                null,
                new Schedule(closes.minusSeconds(120), null, closes, LateRule.MARKED));
        assignments.draft(
                actor,
                own,
                new AssignmentPlan(
                        "Reading",
                        "",
                        plan.sections(),
                        null,
                        new Audience.Groups(Set.of(group.id())),
                        plan.schedule()));
        show();

        press("Delete Group");
        var refusal = find(ConfirmDialog.class).single();
        assertThat(refusal.getElement().getProperty("message"))
                .contains("'Reading'")
                .contains("isn't over yet");
        test(refusal).confirm();
        assertThat(groups.of(actor, own)).hasSize(1);

        clock.advance(Duration.ofDays(1));
        press("Delete Group");
        var deletion = find(ConfirmDialog.class).single();
        assertThat(deletion.getElement().getProperty("message"))
                .contains("They keep what it was set, which is over: 'Reading'.");
        test(deletion).confirm();
        assertThat(groups.of(actor, own)).isEmpty();
    }

    @Test
    void aGroupsNameThatIsTakenIsRefusedAndNothingChosenIsLost() {
        groups.create(actor, own, "Group", List.of());

        click("Add a group");
        type("Name", "GROUP");
        choose(find(MultiSelectComboBox.class).withLabel("Students").single(), Set.of(student));
        click("Save");

        assertThat(messages()).singleElement().asString().contains("already");
        assertThat((Object) find(MultiSelectComboBox.class)
                        .withLabel("Students")
                        .single()
                        .getValue())
                .isEqualTo(Set.of(student));
    }

    @Test
    void aCodeIsMadeReplacedAndSwitchedOff() {
        assertThat(text()).contains("Nobody can join by a code at the moment.");

        click("Make a code");
        var first = codes.of(actor, own).orElseThrow();
        assertThat(text()).contains(first.text(), "until " + ReaderTime.dateTime(first.expiresAt()));
        assertThat(links("Show it large, with a QR code")).containsExactly("classes/" + own + "/code");

        click("New code");
        assertThat(find(ConfirmDialog.class).single().getElement().getProperty("message"))
                .contains("The code " + first.text() + " stops working at once");
        assertThat(codes.of(actor, own)).contains(first);
        test(find(ConfirmDialog.class).single()).confirm();
        var second = codes.of(actor, own).orElseThrow();
        assertThat(second.letters()).isNotEqualTo(first.letters());
        assertThat(text()).contains(second.text()).doesNotContain(first.text());

        click("Switch off");
        assertThat(codes.of(actor, own)).isEmpty();
        assertThat(text()).contains("Nobody can join by a code at the moment.");
    }

    @Test
    void aClassIsRenamedAndThePageSaysSo() {
        var name = classes.taught(actor, own).name();

        click("Rename the class");
        type("Name", classes.taught(actor, school.classOf(actor)).name());
        click("Save");
        assertThat(messages()).singleElement().asString().contains("already");

        type("Name", name + " history");
        click("Save");
        assertThat(heading()).isEqualTo("People of " + name + " history");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("People of " + name + " history · Casebook");
        assertThat(classes.taught(actor, own).name()).isEqualTo(name + " history");
    }

    @Test
    void aClassIsArchivedAndRestored() {
        groups.create(actor, own, "Group", List.of(student.id()));
        show();

        click("Archive the class");
        assertThat(classes.taught(actor, own).isArchived()).isFalse();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(classes.taught(actor, own).isArchived()).isTrue();
        assertThat(text()).contains("Archived " + ReaderTime.date(clock.instant()), student.displayName(), "Group");
        assertThat(find(Button.class, (Component) getCurrentView()).all())
                .extracting(Button::getText)
                .containsExactly("Rename the class", "Restore the class");
        assertThat(find(ComboBox.class).all()).isEmpty();

        click("Restore the class");
        assertThat(classes.taught(actor, own).isArchived()).isFalse();
        assertThat(rows("Remove ")).containsExactly("Remove " + student.displayName());
    }

    @Test
    void anothersPagesAreNotFound() {
        var others = school.classOf(school.teacher(), actor(student));

        for (var address : List.of(
                "classes/" + others + "/people",
                "classes/" + others + "/code",
                "classes/" + UUID.randomUUID() + "/people",
                "classes/1/people",
                "classes/1/code")) {
            assertNotFound(address);
        }
        for (var other : List.of(actor(student), school.administrator(), school.teacher())) {
            signIn(other);
            assertNotFound("classes/" + own + "/people");
            assertNotFound("classes/" + own + "/code");
        }
    }

    @Test
    void thePageOfALargeClassCostsNoMoreQueriesThanThatOfASmallOne() {
        var many = Stream.generate(school::student).limit(35).toArray(Actor[]::new);
        var large = school.classOf(actor, many);
        groups.create(actor, own, "Group", List.of(student.id()));
        groups.create(actor, large, "Group", Stream.of(many).map(Actor::id).toList());

        long few = queries.of(() -> open("classes/" + own + "/people"));
        long all = queries.of(() -> open("classes/" + large + "/people"));

        assertThat(all).isEqualTo(few).isLessThanOrEqualTo(20);
        assertThat(rows("Remove ")).hasSize(35);
    }

    private void show() {
        open("classes/" + own + "/people");
    }

    private List<Person> students() {
        return classes.taught(actor, own).students();
    }

    /** Presses the button that a screen reader calls so. */
    private void press(String ariaLabel) {
        test(find(Button.class)
                        .withCondition(
                                button -> button.getAriaLabel().orElse("").equals(ariaLabel))
                        .single())
                .click();
    }

    private List<String> rows(String beginning) {
        return find(Button.class).all().stream()
                .map(button -> button.getAriaLabel().orElse(""))
                .filter(label -> label.startsWith(beginning))
                .toList();
    }

    private void pick(String label, Person person) {
        var picker = test(find(ComboBox.class).withLabel(label).single(), Person.class);
        picker.setFilter(person.username());
        picker.selectItem(PersonPicker.label(person));
        press(label + ": add");
    }

    private void undo(String message) {
        var notification = find(Notification.class).all().stream()
                .filter(candidate -> text(candidate).contains(message))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no message '" + message + "'"));
        test(find(Button.class, notification).withText("Undo").single()).click();
    }

    private static Actor actor(Person person) {
        return new Actor(person.id(), person.role());
    }
}
