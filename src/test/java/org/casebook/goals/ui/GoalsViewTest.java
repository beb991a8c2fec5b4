package org.casebook.goals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.casebook.attempt.AttemptState;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.QuizRequest;
import org.casebook.course.Course;
import org.casebook.course.question.Response;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.support.TestClock;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of goals. */
class GoalsViewTest extends ViewTest {

    @Autowired
    Course course;

    @Autowired
    Attempts attempts;

    @Autowired
    TestClock clock;

    private Actor student;

    @BeforeEach
    void setUp() {
        student = school.student();
        signIn(student);
    }

    @Test
    void whoHasAnsweredNothingReadsTheGoalsAndIsSentToAQuiz() {
        navigate(GoalsView.class);

        assertThat(text())
                .contains(
                        "You have set yourself no goal.",
                        course.topics().getFirst().goals().getFirst().text(),
                        "Not asked yet",
                        "After your first quiz");
        assertThat(links("Choose a quiz")).contains("quiz?topic=context", "quiz");
        assertThat(find(Details.class).all()).as("nothing could be moved").isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aGoalIsSetAndDropped() {
        quiz();
        navigate(GoalsView.class);
        click("Set the goal");
        assertThat(find(CheckboxGroup.class).single().getErrorMessage()).isEqualTo("Choose at least one topic.");
        find(CheckboxGroup.class).single().setValue(Set.of(course.topics().getFirst()));
        click("Set the goal");
        assertThat(find(DatePicker.class).single().getErrorMessage()).isEqualTo("Choose a day.");
        find(DatePicker.class)
                .single()
                .setValue(LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault())
                        .plusDays(14));

        click("Set the goal");

        assertThat(text())
                .contains("Context: ‘secure’ by ", "At your pace of about 8 questions a week", "in 10 like you would");
        click("Drop the goal");
        assertThat(text()).contains("You have set yourself no goal.");
    }

    @Test
    void theTellingQuestionsAreAskedWithoutBeingTold() {
        quiz();
        navigate(GoalsView.class);
        assertThat(text()).contains("Week from ", "First answers: ");
        var panel = find(Details.class).all().getFirst();

        panel.setOpened(true);

        assertThat(text(panel)).contains("Before the first answer: ", "Right: ", "Wrong: ");
        assertThat(course.questions()).noneSatisfy(question -> assertThat(text(panel))
                .contains(question.head().stem()));
        click("Ask me these 3");
        assertThat(where()).contains("1 of 3");
    }

    private void quiz() {
        var quiz = attempts.start(student, QuizRequest.ofLength(List.of("context"), 8));
        while (attempts.next(student, quiz) instanceof AttemptState.Asking(var _, var asked)) {
            var question = asked.question();
            attempts.answer(
                    student,
                    quiz,
                    asked.position(),
                    asked.position() % 2 == 0 ? DemoAnswers.right(question) : new Response.DontKnow());
        }
    }
}
