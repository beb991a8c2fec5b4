package org.casebook.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Map;
import org.casebook.people.Actor;
import org.casebook.people.CurrentActor;
import org.casebook.people.Role;
import org.casebook.support.School;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The sign-in, the start and one's own account. */
class OwnPagesTest extends ViewTest {

    private static final String ANOTHER = "another good password";

    @Autowired
    UserDetailsService users;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    CurrentActor current;

    @BeforeEach
    void setUp() {
        school.administrator();
    }

    @Test
    void theSignInPagePostsToTheServerAndShowsNoErrorAtFirst() {
        open("login");

        var form = find(LoginForm.class).single();
        assertThat(form.getAction()).isEqualTo("login");
        assertThat(form.isError()).isFalse();
        assertThat(form.isForgotPasswordButtonVisible()).isFalse();
    }

    @Test
    void theSignInPageSaysWhatWentWrong() {
        open("login?error");
        assertThat(find(LoginForm.class).single().isError()).isTrue();
        assertThat(error()).contains("Wrong username or password").doesNotContain("Too many");
    }

    @Test
    void theSignInPageAsksToWaitAfterTooManyAttempts() {
        open("login?wait");
        assertThat(find(LoginForm.class).single().isError()).isTrue();
        assertThat(error()).contains("Too many attempts", "Wait a few minutes").doesNotContain("Wrong");
    }

    @Test
    void theStartLeadsEveryoneToTheirWork() {
        var expected = Map.of(school.student(), "learn", school.teacher(), "classes", school.administrator(), "people");
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
        var username = current.person().username();

        change(School.PASSWORD, ANOTHER);

        assertThat(messages()).containsExactly("Your password is changed.");
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
        var before = hash(current.person().username());

        change("not the password", ANOTHER);
        change(School.PASSWORD, "short");

        assertThat(messages())
                .containsExactlyInAnyOrder(
                        "The current password is not right.", "A password needs at least 10 characters.");
        assertThat(hash(current.person().username())).isEqualTo(before);
    }

    private void change(String old, String replacement) {
        test(find(PasswordField.class).withLabel("Current password").single()).setValue(old);
        test(find(PasswordField.class).withLabel("New password").single()).setValue(replacement);
        click("Change password");
    }

    private String hash(String username) {
        return users.loadUserByUsername(username).getPassword();
    }

    private String error() {
        return String.valueOf(find(LoginForm.class).single().getElement().getPropertyRaw("i18n"));
    }
}
