package org.casebook.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.QuizRequest;
import org.casebook.course.Course;
import org.casebook.course.PassageRef;
import org.casebook.course.Topic;
import org.casebook.course.lesson.CoursePage;
import org.casebook.course.lesson.Section;
import org.casebook.lessons.Reading;
import org.casebook.people.Actor;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The start page of students. */
class LearnViewTest extends ViewTest {

    @Autowired
    Course course;

    @Autowired
    Reading reading;

    @Autowired
    Attempts attempts;

    private Actor student;

    @BeforeEach
    void setUp() {
        student = school.student();
        signIn(student);
    }

    @Test
    void aNewStudentIsToldHowThisWorksAndBeginsToRead() {
        navigate(LearnView.class);

        assertThat(heading()).isEqualTo(course.title());
        assertThat(links("Start reading")).containsExactly("lessons/" + first().slug());
        assertThat(links("Choose a quiz")).isEmpty();
        assertThat(text()).contains("Welcome You read a section");
        assertThat(links("Before you begin: "
                        + course.page(CoursePage.Kind.NOTE).orElseThrow().title()))
                .containsExactly("lessons?note=open");
        assertThat(find(UnorderedList.class).withClassName("mastery").single().getChildren())
                .hasSameSizeAs(course.topics());
        assertThat(text()).contains("No question answered yet.").doesNotContain("Go on", "✓ Read", "Begun");
    }

    @Test
    void theFirstQuizIsOnWhatWasJustRead() {
        reading.visit(student, course.sections().getLast().slug());

        navigate(LearnView.class);

        assertThat(links("Choose a quiz"))
                .containsExactly("quiz?topic=" + course.sections().getLast().topic());
        assertThat(text()).contains("On what you have just read.").doesNotContain("Welcome");
    }

    @Test
    void goOnLeadsToTheExactPlace() {
        var passage = first().passages().get(1).id();
        reading.see(student, new PassageRef(first().slug(), passage));

        navigate(LearnView.class);

        assertThat(links("Go on reading")).containsExactly("lessons/" + first().slug() + "?at=" + passage);
        assertThat(links("Start reading")).isEmpty();
    }

    @Test
    void anOpenQuizComesFirstAndNoSecondOneIsOffered() {
        var attempt = attempts.start(student, QuizRequest.ofLength(topics(), 8));

        navigate(LearnView.class);

        assertThat(links("Go on with the quiz")).containsExactly("quiz/" + attempt);
        assertThat(links("Choose a quiz")).isEmpty();
        assertThat(text()).contains("0 questions answered. Everything is saved.");
    }

    private Section first() {
        return course.sections().getFirst();
    }

    private List<String> topics() {
        return course.topics().stream().map(Topic::id).toList();
    }
}
