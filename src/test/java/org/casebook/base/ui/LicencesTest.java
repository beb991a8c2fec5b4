package org.casebook.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import org.casebook.course.Course;
import org.casebook.course.Licence;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What others may do with the course stands under it, and what they may do with the program in the menu. */
class LicencesTest extends ViewTest {

    @Autowired
    Course course;

    @Test
    void lessonsSayUnderWhichLicenceTheyAre() {
        signIn(school.student());
        for (var page : new String[] {
            "lessons", "lessons/" + course.sections().getFirst().slug()
        }) {
            open(page);
            assertSaysTheCoursesLicence();
        }
    }

    @Test
    void soDoQuizzes() {
        signIn(school.student());
        open("quiz");
        assertSaysTheCoursesLicence();
        click("Start the quiz");
        assertThat(where()).isEqualTo("Question 1 of 12");
        assertSaysTheCoursesLicence();
        open("quiz");
        assertThat(text()).contains("Go on");
        assertSaysTheCoursesLicence();
    }

    @Test
    void soDoQuizzesOnPaper() {
        signIn(school.teacher());
        open("paper-quiz");
        assertSaysTheCoursesLicence();
    }

    @Test
    void aCourseThatNamesNoLicenceShowsNone() {
        assertThat(new CourseLicence(Licence.NONE.name(), Licence.NONE.url()).isVisible())
                .isFalse();
    }

    @Test
    void everyPageSaysWhichProgramItIs() {
        signIn(school.teacher());
        open("lessons");
        var about = find(Footer.class).withClassName("about-program").single();
        assertThat(text(about)).startsWith("Casebook").endsWith("Apache License 2.0");
        assertThat(find(Anchor.class, about).single().getHref())
                .isEqualTo("https://www.apache.org/licenses/LICENSE-2.0");
    }

    private void assertSaysTheCoursesLicence() {
        var foot = find(CourseLicence.class).single();
        assertThat(foot.isVisible()).isTrue();
        assertThat(text(foot)).isEqualTo("The course's lessons and questions: CC BY 4.0");
        assertThat(find(Anchor.class, foot).single().getHref())
                .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
    }
}
