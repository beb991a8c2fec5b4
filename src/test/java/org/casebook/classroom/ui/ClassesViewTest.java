package org.casebook.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.casebook.base.ui.ReaderTime;
import org.casebook.classroom.Classes;
import org.casebook.people.Actor;
import org.casebook.support.TestClock;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A teacher's list of classes. */
class ClassesViewTest extends ViewTest {

    @Autowired
    Classes classes;

    @Autowired
    TestClock clock;

    private Actor teacher;
    private UUID own;

    @BeforeEach
    void setUp() {
        teacher = school.teacher();
        own = school.classOf(teacher, school.student(), school.student());
        signIn(teacher);
    }

    @Test
    void theClassesAreTheTeachersOwn() {
        school.classOf(school.teacher(), school.student());

        navigate(ClassesView.class);

        assertThat(open()).containsExactly("classes/" + own + "/assignments");
        assertThat(links("People")).containsExactly("classes/" + own + "/people");
        assertThat(text()).contains("2 students").doesNotContain("Archived");
    }

    @Test
    void archivedClassesStandApart() {
        var past = school.classOf(teacher);
        classes.archive(teacher, past);

        navigate(ClassesView.class);

        assertThat(open()).containsExactly("classes/" + own + "/assignments", "classes/" + past + "/assignments");
        assertThat(find(H3.class).single().getText())
                .isEqualTo(classes.taught(teacher, past).name());
        assertThat(text()).contains("0 students, archived " + ReaderTime.date(clock.instant()));
    }

    @Test
    void whoTeachesNoClassIsToldHowToGetOne() {
        signIn(school.teacher());

        navigate(ClassesView.class);

        assertThat(text())
                .contains("You teach no class at the moment. Make one, then show your students its join code");
        assertThat(open()).isEmpty();
    }

    @Test
    void aTeacherMakesAClassAndComesToItsJoinCode() {
        var newcomer = school.teacher();
        var taken = classes.taught(teacher, own).name();
        signIn(newcomer);
        navigate(ClassesView.class);

        click("New class");
        type("Name", taken);
        click("Save");
        assertThat(messages()).singleElement().asString().contains("'" + taken + "' in this school already");
        assertThat(find(TextField.class).withLabel("Name").single().getValue()).isEqualTo(taken);

        type("Name", "New " + taken);
        click("Save");
        assertThat(heading()).isEqualTo("People of New " + taken);
        assertThat(text())
                .contains("Nobody is in this class yet. Show the join code")
                .contains("Make a code");

        navigate(ClassesView.class);
        assertThat(text()).contains("Nobody is in it yet. Its join code is under 'People'.");
    }

    private List<String> open() {
        return find(Anchor.class).withText("Open").all().stream()
                .map(Anchor::getHref)
                .toList();
    }
}
