package org.casebook.signin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.casebook.people.Actor;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.support.AuthenticatorApp;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The start and one's own account. */
class OwnPagesTest extends ViewTest {

    private static final String ANOTHER = "another good password";

    @Autowired
    UserDetailsService users;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    TestClock clock;

    @BeforeEach
    void setUp() {
        school.administrator();
    }

    @Test
    void teachersSetOneTimeCodesUpWhoKnowTheirPassword() {
        signIn(school.teacher());
        navigate(AccountView.class);

        click("Set up");
        test(find(PasswordField.class).withLabel("Your password").single()).setValue("not the password");
        click("Go on");
        assertThat(fieldErrors()).containsExactly("The password is not right.");
        test(find(PasswordField.class).withLabel("Your password").single()).setValue(School.PASSWORD);
        click("Go on");

        var secret = find(TextField.class)
                .withLabel("Or type this into the app")
                .single()
                .getValue();
        type("The code that the app shows now", AuthenticatorApp.code(secret, clock.instant()));
        click("Turn on");
        assertThat(find(RecoveryCodesDialog.class)
                        .single()
                        .getChildren()
                        .filter(UnorderedList.class::isInstance)
                        .flatMap(Component::getChildren))
                .hasSize(10);
        assertThat(text()).contains("On: signing in with your password asks for a code");
    }

    @Test
    void studentsHaveNoSecondStepAndNoPasskeys() {
        signIn(school.student());
        navigate(AccountView.class);

        assertThat(text()).contains("Where you are signed in").doesNotContain("One-time codes", "Passkeys");
    }

    @Test
    void theStartLeadsEveryoneToTheirWork() {
        var expected = Map.of(school.student(), "learn", school.teacher(), "start", school.administrator(), "people");
        expected.forEach((actor, place) -> {
            signIn(actor);
            open("");
            assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo(place);
        });
    }

    @Test
    void theAccountPageSaysWhoIsSignedIn() {
        var person = school.person(Role.TEACHER);
        signIn(new Actor(person.id(), person.role()));

        navigate(AccountView.class);

        assertThat(text()).contains(person.displayName() + ", teacher", "Username: " + person.username());
    }

    @Test
    void onesPasswordIsChangedByWhoKnowsItAndTheSessionGoesOn() {
        signIn(school.student());
        navigate(AccountView.class);
        var username = CurrentActor.person().username();

        change(School.PASSWORD, ANOTHER);

        assertThat(messages()).containsExactly("Your password is changed. Everywhere else you have to sign in anew.");
        assertThat(encoder.matches(ANOTHER, hash(username))).isTrue();
        assertThat(find(PasswordField.class).all()).allMatch(PasswordField::isEmpty);
        // What OpenSessions compares with.
        assertThat(SecurityContextHolder.getContext().getAuthentication().getPrincipal())
                .isEqualTo(users.loadUserByUsername(username));
    }

    @Test
    void aWrongOrWeakPasswordChangesNothing() {
        signIn(school.student());
        navigate(AccountView.class);
        var before = hash(CurrentActor.person().username());

        change("not the password", ANOTHER);
        assertThat(fieldErrors()).containsExactly("The current password is not right.");
        change(School.PASSWORD, "short");

        assertThat(fieldErrors()).containsExactly("A password needs at least 10 characters.");
        assertThat(messages()).isEmpty();
        assertThat(hash(CurrentActor.person().username())).isEqualTo(before);
    }

    private void change(String old, String replacement) {
        test(find(PasswordField.class).withLabel("Current password").single()).setValue(old);
        test(find(PasswordField.class).withLabel("New password").single()).setValue(replacement);
        click("Change password");
    }

    private String hash(String username) {
        return users.loadUserByUsername(username).getPassword();
    }
}
