package org.casebook.privacy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.casebook.people.Role;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of people, as pages, and how administrators end it. */
class RecordViewsTest extends ViewTest {

    private Person person;

    @BeforeEach
    void setUp() {
        school.administrator();
        person = school.person(Role.STUDENT);
    }

    @Test
    void everybodyReadsTheirOwnRecord() {
        signIn(new Actor(person.id(), person.role()));

        open("account/record");

        assertThat(heading()).isEqualTo("Your record");
        assertThat(text()).contains(person.username(), "Quizzes", "What was done", "Download all of it (JSON)");
    }

    @Test
    void anAdministratorErasesByTypingTheUsername() {
        signIn(school.administrator());
        open("people/" + person.id() + "/record");
        assertThat(heading()).isEqualTo("Record of " + person.displayName());

        click("Erase this person");
        type("Type the username " + person.username(), "something else");
        click("Erase for good");
        assertThat(messages()).anySatisfy(message -> assertThat(message).contains("Nothing was erased"));
        assertThat(name()).isEqualTo(person.displayName());

        test(find(TextField.class)
                        .withLabel("Type the username " + person.username())
                        .single())
                .setValue(person.username());
        click("Erase for good");

        assertThat(name()).isEqualTo("Erased person");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("people");
        assertNotFound("people/" + person.id() + "/record");
    }

    @Test
    void anAdministratorSeesHowSomebodySignsIn() {
        signIn(school.administrator());

        open("people/" + person.id() + "/sign-ins");

        assertThat(heading()).isEqualTo("How " + person.displayName() + " signs in");
        assertThat(text()).contains("Nowhere at the moment", "No one-time codes. No passkeys.");
    }

    @Test
    void thePrivacyPageSaysWhatIsKeptAndIsOpenToAll() {
        open("privacy");

        assertThat(heading()).isEqualTo("Privacy");
        assertThat(text())
                .contains("3 years", "2 years", "30 days after their last use", "no page asks another computer");
    }

    @Test
    void nobodyElseSeesThem() {
        for (var actor : List.of(school.student(), school.teacher())) {
            signIn(actor);
            assertNotFound("people/" + person.id() + "/record");
            assertNotFound("people/" + person.id() + "/sign-ins");
        }
    }

    private String name() {
        return people.byId(List.of(person.id())).get(person.id()).displayName();
    }
}
