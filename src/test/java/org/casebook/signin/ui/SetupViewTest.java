package org.casebook.signin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.PasswordField;
import org.casebook.signin.FirstAdministrator;
import org.casebook.support.School;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The first visit to an empty school; every test's school is empty until it ends. */
@Transactional
class SetupViewTest extends ViewTest {

    @Autowired
    FirstAdministrator first;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void emptySchool() {
        database.sql("update account set role = 'TEACHER' where role = 'ADMINISTRATOR'")
                .update();
    }

    @Test
    void aWrongCodeMakesNoAdministrator() {
        open("setup");
        fill("AAAA-AAAA-AAAA", "first.admin", School.PASSWORD);

        assertThat(fieldErrors()).singleElement().asString().contains("not the code");
        assertThat(first.isNeeded()).isTrue();
        assertThat(heading()).isEqualTo("Set up Casebook");
    }

    @Test
    void aWeakPasswordIsRefusedWithTheReason() {
        open("setup");
        fill(first.code(), "first.admin", "short");

        assertThat(fieldErrors()).containsExactly("A password needs at least 15 characters.");
        assertThat(first.isNeeded()).isTrue();
    }

    @Test
    void theRightCodeMakesTheAdministratorAndSignsIn() {
        open("setup");
        fill(first.code(), "first.admin", School.PASSWORD);

        assertThat(first.isNeeded()).isFalse();
        assertThat(fieldErrors()).isEmpty();
        assertThat(find(UnseenSignIn.class).single().getElement().getAttribute("action"))
                .isEqualTo("login");

        open("first-sign-in");
        open("setup");
        assertThat(text()).doesNotContain("Set up Casebook");
    }

    private void fill(String code, String username, String password) {
        type("Set-up code", code);
        type("Your name", "The First");
        type("Username", username);
        test(find(PasswordField.class).withLabel("Password").single()).setValue(password);
        click("Create the first administrator");
    }
}
