package org.casebook.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.UUID;
import org.casebook.classroom.Classes;
import org.casebook.classroom.CodeLifetime;
import org.casebook.classroom.JoinCode;
import org.casebook.classroom.JoinCodes;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How a student joins a class. */
class JoinViewTest extends ViewTest {

    @Autowired
    Classes classes;

    @Autowired
    JoinCodes codes;

    private Actor teacher;
    private Actor student;
    private UUID own;
    private String name;
    private JoinCode code;

    @BeforeEach
    void setUp() {
        teacher = school.teacher();
        student = school.student();
        own = school.classOf(teacher);
        name = classes.taught(teacher, own).name();
        code = codes.renew(teacher, own, CodeLifetime.WEEK);
        signIn(student);
    }

    @Test
    void aTypedCodeNamesTheClassAndJoinsItWhenTheStudentAgrees() {
        open("join");
        type("Code", code.text().toLowerCase(Locale.ROOT));
        click("Go on");

        assertThat(heading()).isEqualTo("Join " + name + "?");
        assertThat(text()).contains("Taught by Name of teacher", "who will see your results");
        assertThat(classes.taught(teacher, own).students()).isEmpty();

        click("Join the class");
        assertThat(heading()).isEqualTo("You are in " + name);
        assertThat(classes.taught(teacher, own).students())
                .extracting(Person::id)
                .containsExactly(student.id());
    }

    @Test
    void aLinkNamesTheClassBeforeAnythingHappens() {
        open("join/" + code.letters());

        assertThat(heading()).isEqualTo("Join " + name + "?");
        assertThat(classes.taught(teacher, own).students()).isEmpty();

        click("Another code");
        assertThat(heading()).isEqualTo("Join a class");
        assertThat(field().getValue()).isEmpty();
        assertThat(classes.taught(teacher, own).students()).isEmpty();
    }

    @Test
    void whoIsInTheClassIsToldSo() {
        codes.join(student, code.letters());

        open("join/" + code.letters());

        assertThat(heading()).isEqualTo("You are in " + name);
        assertThat(find(Button.class).withText("Join the class").all()).isEmpty();
    }

    @Test
    void aCodeThatTakesNobodyInIsToldAtTheFieldAndKept() {
        for (var address : new String[] {"join/BCDFGH", "join/" + code.letters().substring(1)}) {
            open(address);
            assertThat(heading()).isEqualTo("Join a class");
            assertThat(field().isInvalid()).isTrue();
            assertThat(field().getErrorMessage()).contains("ask your teacher");
            assertThat(field().getValue()).isEqualTo(address.substring(5));
        }

        open("join");
        assertThat(field().isInvalid()).isFalse();
        click("Go on");
        assertThat(field().getErrorMessage()).contains("Please type the code");
    }

    @Test
    void aCodeThatEndsWhileTheStudentHesitatesIsRefused() {
        open("join/" + code.letters());
        codes.renew(teacher, own, CodeLifetime.WEEK);

        click("Join the class");

        assertThat(field().getErrorMessage()).contains("ask your teacher");
        assertThat(classes.taught(teacher, own).students()).isEmpty();
    }

    @Test
    void onlyStudentsJoin() {
        for (var actor : new Actor[] {teacher, school.administrator()}) {
            signIn(actor);
            assertNotFound("join");
            assertNotFound("join/" + code.letters());
        }
    }

    private TextField field() {
        return find(TextField.class).withLabel("Code").single();
    }
}
