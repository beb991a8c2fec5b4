package org.casebook.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
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

        assertThat(open()).containsExactly("classes/" + own);
        assertThat(links("People")).containsExactly("classes/" + own + "/people");
        assertThat(text()).contains("2 students").doesNotContain("Archived");
    }

    @Test
    void archivedClassesStandApart() {
        var past = school.classOf(teacher);
        classes.archive(teacher, past);

        navigate(ClassesView.class);

        assertThat(open()).containsExactly("classes/" + own, "classes/" + past);
        assertThat(find(H3.class).single().getText())
                .isEqualTo(classes.taught(teacher, past).name());
        assertThat(text()).contains("0 students, archived " + ReaderTime.date(clock.instant()));
    }

    @Test
    void whoTeachesNoClassIsToldHowToGetOne() {
        signIn(school.teacher());

        navigate(ClassesView.class);

        assertThat(text()).contains("You teach no class at the moment. An administrator or a teacher");
        assertThat(open()).isEmpty();
    }

    private List<String> open() {
        return find(Anchor.class).withText("Open").all().stream()
                .map(Anchor::getHref)
                .toList();
    }
}
