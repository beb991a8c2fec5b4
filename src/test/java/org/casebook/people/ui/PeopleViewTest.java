package org.casebook.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.casebook.support.School;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;

/** The administrator's page of people. */
class PeopleViewTest extends ViewTest {

    @Autowired
    AuthenticationProvider door;

    /** Makes the names of this test its own. */
    private String mark;

    @BeforeEach
    void setUp() {
        mark = "p" + UUID.randomUUID().toString().substring(0, 8);
        signIn(school.administrator());
        navigate(PeopleView.class);
    }

    @Test
    void aPersonIsAddedAndTheFirstPasswordIsShownThisOnce() {
        add("Nadia " + mark, mark, "Teacher");

        var handedOut = find(DescriptionList.Description.class).all();
        assertThat(handedOut).hasSize(2);
        assertThat(handedOut.getFirst().getText()).isEqualTo(mark);
        var password = handedOut.getLast().getText();
        assertThat(canSignIn(mark, password)).isTrue();
        assertThat(people.search(school.administrator(), mark, 0, 10))
                .singleElement()
                .satisfies(person -> assertThat(person.role()).isEqualTo(Role.TEACHER));

        click("Close");
        assertThat(find(Dialog.class).all()).isEmpty();
        look(mark);
        assertThat(grid(0, 0)).isEqualTo("Nadia " + mark);
        assertThat(text()).doesNotContain(password);
    }

    @Test
    void aNameThatIsTakenIsRefusedClearlyAndNothingTypedIsLost() {
        add("First", mark, "Student");
        click("Close");

        add("Second", mark.toUpperCase(Locale.ROOT), "Student");

        assertThat(messages()).anySatisfy(message -> assertThat(message)
                .contains("There is an account '" + mark.toUpperCase(Locale.ROOT) + "' already"));
        assertThat(find(TextField.class).withLabel("Name").single().getValue()).isEqualTo("Second");
        assertThat(people.count(school.administrator(), mark)).isEqualTo(1);
    }

    @Test
    void aFieldThatCannotBeTakenIsNamed() {
        add("", mark, "Student");
        assertThat(messages()).containsExactly("Please give a name.");
        type("Name", "Somebody");
        type("Username", "");
        click("Add");
        assertThat(messages()).contains("Please give a username.");
        type("Username", "two words");
        click("Add");
        assertThat(messages()).anySatisfy(message -> assertThat(message).contains("letters, digits"));
        assertThat(find(DescriptionList.Description.class).all()).isEmpty();

        // The same dialog goes on.
        type("Username", mark);
        click("Add");
        assertThat(people.count(school.administrator(), mark)).isEqualTo(1);
    }

    @Test
    void theListIsSearchedByNameAndUsername() {
        add("Aaron " + mark, mark, "Student");
        click("Close");

        look("no such person " + mark);
        assertThat(size()).isZero();
        look(mark);
        assertThat(size()).isEqualTo(1);
        assertThat(List.of(grid(0, 0), grid(0, 1), grid(0, 2), grid(0, 3)))
                .containsExactly("Aaron " + mark, mark, "Student", "Active");
    }

    @Test
    void aDeactivatedPersonCannotSignInUntilRestored() {
        var person = school.person(Role.STUDENT);
        look(person.username());

        buttonInGrid("Deactivate " + person.displayName()).click();
        assertThat(grid(0, 3)).isEqualTo("Deactivated");
        assertThat(messages()).anySatisfy(message -> assertThat(message).contains("can't sign in any more"));
        assertThat(canSignIn(person.username(), School.PASSWORD)).isFalse();

        buttonInGrid("Restore " + person.displayName()).click();
        assertThat(grid(0, 3)).isEqualTo("Active");
        assertThat(canSignIn(person.username(), School.PASSWORD)).isTrue();
    }

    @Test
    void aNewPasswordIsMadeOnceConfirmedAndReplacesTheOldOne() {
        var person = school.person(Role.STUDENT);
        look(person.username());

        buttonInGrid("New password for " + person.displayName()).click();
        assertThat(canSignIn(person.username(), School.PASSWORD)).isTrue();
        test(find(ConfirmDialog.class).single()).confirm();

        var password = find(DescriptionList.Description.class).all().getLast().getText();
        assertThat(canSignIn(person.username(), password)).isTrue();
        assertThat(canSignIn(person.username(), School.PASSWORD)).isFalse();
    }

    @Test
    void theLastAdministratorIsKept() {
        var admin = people.byId(List.of(school.administrator().id()))
                .get(school.administrator().id());
        look(admin.username());

        buttonInGrid("Deactivate " + admin.displayName()).click();

        assertThat(messages()).anySatisfy(message -> assertThat(message).contains("last administrator"));
        assertThat(canSignIn(admin.username(), School.PASSWORD)).isTrue();
    }

    @Test
    void nobodyElseSeesThePage() {
        for (var actor : List.of(school.student(), school.teacher())) {
            signIn(actor);
            assertNotFound("people");
            assertNotFound("manage-classes");
        }
    }

    private void add(String name, String username, String role) {
        click("Add a person");
        type("Name", name);
        type("Username", username);
        test(find(RadioButtonGroup.class).withLabel("Role").single(), Role.class)
                .selectItem(role);
        click("Add");
    }

    private void look(String text) {
        test(find(TextField.class).withPlaceholder("Find by name or username").single())
                .setValue(text);
    }

    private int size() {
        return test(find(Grid.class).single(), Person.class).size();
    }

    private String grid(int row, int column) {
        return test(find(Grid.class).single(), Person.class).getCellText(row, column);
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
