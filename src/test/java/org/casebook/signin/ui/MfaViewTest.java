package org.casebook.signin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.casebook.support.AuthenticatorApp;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A school that asks its staff for more than a password. */
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:second-step;DB_CLOSE_DELAY=-1",
            "casebook.sign-in.second-step=staff"
        })
class MfaViewTest extends ViewTest {

    @Autowired
    TestClock clock;

    @Test
    void whoHasNoneGoesNowhereElseUntilItIsSetUp() {
        school.administrator();
        signIn(school.teacher());
        for (var address : List.of(
                "", "classes", "account", "account/record", "lessons", "questions", "classes/" + UUID.randomUUID())) {

            open(address);
            assertThat(heading()).as(address).isEqualTo("Set up a second step");
        }

        click("Set up");
        test(find(PasswordField.class).withLabel("Your password").single()).setValue(School.PASSWORD);
        click("Go on");
        var secret = find(TextField.class)
                .withLabel("Or type this into the app")
                .single()
                .getValue();
        type("The code that the app shows now", AuthenticatorApp.code(secret, clock.instant()));
        click("Turn on");
        click("I have them");
        click("Go on to Casebook");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("start");
        open("second-step");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("start");
    }

    @Test
    void administratorsOweItTooAndStudentsDoNot() {
        signIn(school.administrator());
        open("people");
        assertThat(heading()).isEqualTo("Set up a second step");
        open("privacy");
        assertThat(heading()).isEqualTo("Privacy");

        signIn(school.student());
        open("learn");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("learn");
    }
}
