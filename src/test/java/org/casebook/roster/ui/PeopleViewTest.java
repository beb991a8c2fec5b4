package org.casebook.roster.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.casebook.classroom.ClassDirectory;
import org.casebook.people.Actor;
import org.casebook.people.Directory;
import org.casebook.people.PeopleFilter;
import org.casebook.people.PeopleFilter.State;
import org.casebook.people.Person;
import org.casebook.people.PersonDetails;
import org.casebook.people.Role;
import org.casebook.signin.Passwords;
import org.casebook.support.Queries;
import org.casebook.support.School;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;

/** The administrator's pages of people. */
class PeopleViewTest extends ViewTest {

    @Autowired
    Passwords passwords;

    @Autowired
    AuthenticationProvider door;

    @Autowired
    Directory directory;

    @Autowired
    ClassDirectory classes;

    @Autowired
    Queries queries;

    /** Makes the names of this test its own. */
    private String mark;

    private Actor admin;

    @BeforeEach
    void setUp() {
        mark = school.mark();
        admin = school.administrator();
        signIn(admin);
        navigate(PeopleView.class);
    }

    @Test
    void aPersonIsAddedAndChoosesAPasswordWithACode() {
        add("Nadia " + mark, mark, "Teacher");
        assertThat(heading()).isEqualTo("Nadia " + mark);
        assertThat(text()).contains("Last signed in Never");

        click("New sign-in code");
        test(find(ConfirmDialog.class).single()).confirm();
        var handedOut = find(DescriptionList.Description.class)
                .from(find(Dialog.class).single())
                .all();
        assertThat(handedOut.getFirst().getText()).isEqualTo(mark);
        var code = handedOut.get(1).getText();
        click("Close");
        assertThat(text()).contains("Sign-in code One is handed out").doesNotContain(code);

        open("first-sign-in?username=" + mark + "&code=" + code);
        assertThat(text()).contains("This link is of an old kind");
        assertThat(find(TextField.class).withLabel("Code").single().getValue()).isEmpty();
        type("Username", mark);
        type("Code", code);
        test(find(PasswordField.class).single()).setValue("my own good password");
        click("Choose this password");
        assertThat(fieldErrors()).isEmpty();
        assertThat(canSignIn(mark, "my own good password")).isTrue();
    }

    @Test
    void aWrongCodeChangesNothingAndNothingTypedIsLost() {
        var person = school.person(Role.STUDENT);
        open("first-sign-in");
        type("Username", person.username());
        type("Code", "AAAA-AAAA-AAAA");
        test(find(PasswordField.class).single()).setValue("my own good password");

        click("Choose this password");

        assertThat(fieldErrors()).singleElement().asString().contains("don't fit together");
        assertThat(find(TextField.class).withLabel("Username").single().getValue())
                .isEqualTo(person.username());
        assertThat(canSignIn(person.username(), School.PASSWORD)).isTrue();
    }

    @Test
    void aNameThatIsTakenIsRefusedClearlyAndNothingTypedIsLost() {
        add("First", mark, "Student");
        navigate(PeopleView.class);

        add("Second", mark.toUpperCase(Locale.ROOT), "Student");

        assertThat(fieldErrors())
                .anySatisfy(message -> assertThat(message).contains("There is an account '" + mark + "' already"));
        assertThat(find(TextField.class).withLabel("Name").single().getValue()).isEqualTo("Second");
        assertThat(directory.count(admin, PeopleFilter.with(mark))).isEqualTo(1);
    }

    @Test
    void aFieldThatCannotBeTakenIsNamed() {
        add("", mark, "Student");
        assertThat(fieldErrors()).containsExactly("Please give a name.");
        type("Name", "Somebody");
        type("Username", "two words");
        click("Save");
        assertThat(fieldErrors()).anySatisfy(message -> assertThat(message).contains("letters, digits"));
        type("Username", mark);
        type("E-mail (optional)", "no address");
        click("Save");
        assertThat(fieldErrors()).anySatisfy(message -> assertThat(message).contains("no e-mail address"));

        // The same dialog goes on.
        type("E-mail (optional)", "");
        click("Save");
        assertThat(directory.count(admin, PeopleFilter.with(mark))).isEqualTo(1);
    }

    @Test
    void whatIsLookedForStandsInTheAddressAndComesBackFromIt() {
        var student = school.student();
        var teacher = school.teacher();
        var own = school.classOf(teacher, student);

        choose(find(Select.class).withLabel("Role").single(), Role.STUDENT);
        choose(find(Select.class).withLabel("State").single(), State.NEVER_SIGNED_IN);
        choose(find(ComboBox.class).single(), classes.one(admin, own));
        var location = UI.getCurrent().getActiveViewLocation();
        assertThat(location.getPathWithQueryParameters())
                .isEqualTo("people?role=student&state=never_signed_in&class=" + own);
        assertThat(ids()).containsExactly(student.id());
        assertThat(text()).contains("1 person");

        open("people?role=teacher&class=" + own);
        assertThat(ids()).containsExactly(teacher.id());
        assertThat(find(Select.class).withLabel("Role").single().getValue()).isEqualTo(Role.TEACHER);
        open("people?role=nonsense&class=nonsense&sort=nonsense&q=" + mark);
        assertThat(ids()).isEmpty();
        assertThat(text()).contains("0 people");
    }

    @Test
    void theOrderStandsInTheAddressToo() {
        person("a", "Zed " + mark);
        person("b", "Abe " + mark);
        open("people?q=" + mark);
        assertThat(names()).containsExactly("Abe " + mark, "Zed " + mark);

        var grid = peopleGrid();
        grid.sort(GridSortOrder.asc(grid.getColumns().get(1)).build());

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("people?q=" + mark + "&sort=username");
        assertThat(names()).containsExactly("Zed " + mark, "Abe " + mark);
        open("people?q=" + mark + "&sort=-name");
        assertThat(names()).containsExactly("Zed " + mark, "Abe " + mark);
    }

    @Test
    void aDeactivatedPersonCannotSignInUntilRestored() {
        var person = school.person(Role.STUDENT);
        open("people/" + person.id());

        click("Deactivate");
        assertThat(text()).contains("State Deactivated: can't sign in");
        assertThat(canSignIn(person.username(), School.PASSWORD)).isFalse();

        click("Restore");
        assertThat(text()).contains("State Active");
        assertThat(canSignIn(person.username(), School.PASSWORD)).isTrue();
    }

    @Test
    void theLastAdministratorIsKept() {
        open("people/" + admin.id());

        click("Deactivate");
        assertThat(messages()).anySatisfy(message -> assertThat(message).contains("last administrator"));
        click("Edit");
        role("Student");
        click("Save");

        assertThat(messages()).anySatisfy(message -> assertThat(message).contains("lose that role"));
        assertThat(directory.one(admin, admin.id()).person().role()).isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    void aStudentMovesBetweenClassesAndBack() {
        var student = school.student();
        var from = school.classOf(school.teacher(), student);
        var to = school.classOf(school.teacher());
        open("people/" + student.id());

        choose(find(ComboBox.class).single(), classes.one(admin, to));
        click("Move to " + classes.one(admin, to).name());
        assertThat(classes.ofPerson(admin, student.id()))
                .extracting(found -> found.id())
                .containsExactly(to);
        click("Undo");
        assertThat(classes.ofPerson(admin, student.id()))
                .extracting(found -> found.id())
                .containsExactly(from);
    }

    @Test
    void whoIsInAClassKeepsTheirRole() {
        var student = school.student();
        school.classOf(school.teacher(), student);
        open("people/" + student.id());

        click("Edit");
        role("Teacher");
        click("Save");

        assertThat(messages()).singleElement().asString().contains("Take them out of their classes");
        assertThat(directory.one(admin, student.id()).person().role()).isEqualTo(Role.STUDENT);
    }

    @Test
    void slipsAreMadeForWhomTheListShows() {
        person("a", "Ann " + mark);
        person("b", "Bob " + mark);
        open("people/slips?q=" + mark);

        assertThat(text()).contains("2 people");
        click("Make slips");

        assertThat(find(SlipSheet.class).all()).hasSize(1);
        assertThat(text()).contains("Print these now");
    }

    @Test
    void thePageAsksFewQuestionsOfTheDatabase() {
        var student = school.student();
        var own = school.classOf(school.teacher(), student);

        assertThat(queries.of(() -> {
                    open("people?q=student&role=student&class=" + own);
                    assertThat(ids()).isNotEmpty();
                }))
                .isLessThanOrEqualTo(20);
        assertThat(queries.of(() -> open("people/" + student.id()))).isLessThanOrEqualTo(20);
    }

    @Test
    void nobodyElseSeesThePages() {
        for (var actor : List.of(school.student(), school.teacher())) {
            signIn(actor);
            assertNotFound("people");
            assertNotFound("people/" + actor.id());
            assertNotFound("people/slips");
            assertNotFound("people/import");
            assertNotFound("people/export");
            assertNotFound("manage-classes");
        }
        signIn(admin);
        assertNotFound("people/" + UUID.randomUUID());
        assertNotFound("people/nonsense");
    }

    private void add(String name, String username, String role) {
        click("Add a person");
        type("Name", name);
        type("Username", username);
        role(role);
        click("Save");
    }

    private void role(String role) {
        test(find(RadioButtonGroup.class).withLabel("Role").single(), Role.class)
                .selectItem(role);
    }

    private Person person(String name, String displayName) {
        return passwords.addPerson(admin, name + mark, displayName, Role.STUDENT, School.PASSWORD);
    }

    @SuppressWarnings("unchecked")
    private Grid<PersonDetails> peopleGrid() {
        return find(Grid.class).single();
    }

    private List<PersonDetails> rows() {
        var grid = test(peopleGrid());
        return IntStream.range(0, grid.size()).mapToObj(grid::getRow).toList();
    }

    private List<UUID> ids() {
        return rows().stream().map(PersonDetails::id).toList();
    }

    private List<String> names() {
        return rows().stream().map(row -> row.person().displayName()).toList();
    }

    private boolean canSignIn(String username, String password) {
        try {
            return door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password))
                    .isAuthenticated();
        } catch (AuthenticationException refused) {
            return false;
        }
    }
}
