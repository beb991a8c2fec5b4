package org.casebook.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.FeedbackTime;
import org.casebook.attempt.AssignedQuizzes;
import org.casebook.attempt.FormTests;
import org.casebook.base.ui.ReadAloud;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.question.Response;
import org.casebook.course.question.Responses;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.support.Plans;
import org.casebook.support.TestClock;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A test in which all get the same questions, on its page. */
class FormPanelTest extends ViewTest {

    @Autowired
    FormTests tests;

    @Autowired
    Assignments assignments;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    Course course;

    @Autowired
    TestClock clock;

    private Actor student;
    private UUID attempt;

    @BeforeEach
    void begin() {
        var teacher = school.teacher();
        student = school.student();
        var classId = school.classOf(teacher, student);
        var test = assignments.draft(
                teacher,
                classId,
                Plans.of(
                        List.of(),
                        Plans.quiz(
                                course.topics().stream().map(Topic::id).toList(),
                                4,
                                FeedbackTime.WHEN_RELEASED,
                                true,
                                1,
                                Duration.ofHours(1)),
                        clock.instant()));
        assignments.give(teacher, test);
        attempt = quizzes.start(student, test);
        signIn(student);
        open("quiz/" + attempt);
    }

    @Test
    void theNumbersSayHowEachQuestionStandsAndLeadThere() {
        assertThat(numbers())
                .containsExactly(
                        "Question 1, not answered",
                        "Question 2, not answered",
                        "Question 3, not answered",
                        "Question 4, not answered");
        assertThat(current()).isEqualTo("1");

        number(3);
        assertThat(where()).isEqualTo("Question 3 of 4");
        assertThat(text()).contains("Not answered yet.");
        click("Flag this question");
        give(true);

        assertThat(where()).isEqualTo("Question 4 of 4");
        assertThat(numbers()).contains("Question 3, answered, flagged");
        number(3);
        assertThat(current()).isEqualTo("⚑ ✓ 3");
        assertThat(text()).contains("Your answer is saved. You can change it until you hand in.");
        click("⚑ Flagged: take the flag off");
        assertThat(numbers()).contains("Question 3, answered");
        click("Go to question 4");
        assertThat(where()).isEqualTo("Question 4 of 4");
    }

    @Test
    void anAnswerIsShownAgainAndChanged() {
        give(true);
        number(1);
        var field = find(AnswerField.class).single();
        var question = tests.open(student, attempt, 1).orElseThrow().asked().question();
        assertThat(field.getElement().getAttribute("given")).isEqualTo(Responses.write(DemoAnswers.right(question)));
        assertThat(field.getElement().hasAttribute("keep"))
                .as("nothing that was only filled in")
                .isFalse();
        assertThat(find(Button.class).withText("Change the answer").all()).hasSize(1);

        test(find(DontKnowButton.class).single()).click();
        number(1);

        assertThat(tests.open(student, attempt, 1).orElseThrow().response()).isEqualTo(new Response.DontKnow());
        assertThat(text()).contains("you said that you don't know");
        assertThat(find(AnswerField.class).single().getElement().hasAttribute("given"))
                .isFalse();
    }

    @Test
    void handingInSaysWhatIsLeftAndWhatIsFlagged() {
        give(true);
        click("Flag this question");
        click("Hand in");
        assertThat(dialog()).contains("1 question is flagged. 3 of 4 questions are not answered.");
        find(ConfirmDialog.class).single().close();
        for (int question = 0; question < 3; question++) {
            give(false);
        }
        assertThat(text()).contains("All questions are answered: look at them again, or hand in.");
        assertThat(heading()).isNotEqualTo("Handed in");

        click("Hand in");

        assertThat(dialog()).startsWith("All questions are answered. 1 question is flagged.");
    }

    @Test
    void nothingHelpsWithTheQuestion() {
        give(false);
        number(1);

        assertThat(find(FeedbackView.class).all()).isEmpty();
        assertThat(find(WhyDetails.class).all()).isEmpty();
        assertThat(find(ReadAloud.class).all()).isEmpty();
    }

    private String dialog() {
        return find(ConfirmDialog.class).all().getLast().getElement().getProperty("message");
    }

    private void give(boolean right) {
        var question = find(OpenQuestion.class).single();
        var asked = tests.open(student, attempt, question.position())
                .orElseThrow()
                .asked()
                .question();
        Asks.give(
                find(AnswerField.class).single(),
                Responses.write(right ? DemoAnswers.right(asked) : DemoAnswers.wrong(asked, new Random(1))));
    }

    private void number(int position) {
        test(find(PlaceLinks.class)
                        .single()
                        .getElement()
                        .getChild(0)
                        .getChild(position - 1)
                        .getChild(0)
                        .getComponent()
                        .map(Button.class::cast)
                        .orElseThrow())
                .click();
    }

    private List<String> numbers() {
        return buttons().stream()
                .map(button -> button.getAriaLabel().orElseThrow())
                .toList();
    }

    private String current() {
        return buttons().stream()
                .filter(button -> button.getElement().hasAttribute("aria-current"))
                .map(Button::getText)
                .findFirst()
                .orElseThrow();
    }

    private List<Button> buttons() {
        return find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().orElse("").startsWith("Question "))
                .toList();
    }
}
