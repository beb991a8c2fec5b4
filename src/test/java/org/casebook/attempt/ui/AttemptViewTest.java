package org.casebook.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.casebook.attempt.AttemptState;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.QuizRequest;
import org.casebook.base.ui.Prose;
import org.casebook.course.Course;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.course.question.Responses;
import org.casebook.course.question.ShortText;
import org.casebook.course.question.SingleChoice;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.progress.ui.MasteryList;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An attempt from its first question to its review, and whose it is. */
class AttemptViewTest extends ViewTest {

    @Autowired
    Course course;

    @Autowired
    Attempts attempts;

    @Autowired
    JdbcClient database;

    private Asks asks;
    private Actor student;
    private Question question;

    @BeforeEach
    void setUp() {
        asks = new Asks(course, attempts, database);
        student = school.student();
        question = asks.ofKind(SingleChoice.class);
        signIn(student);
    }

    @Test
    void optionsStandInTheStoredOrderAgainAndAgain() {
        var attempt = asks.first(student, question, 3);
        var texts = ((SingleChoice) question)
                .options().reversed().stream()
                        .map(option -> Prose.plain(option.text()))
                        .toList();

        for (int visit = 0; visit < 2; visit++) {
            open("quiz/" + attempt);
            var shown = text(find(AnswerField.class).single());
            assertThat(texts).extracting(shown::indexOf).isSorted().doesNotContain(-1);
        }
    }

    @Test
    void theNextQuestionFollowsAndTheHeadingCounts() {
        var attempt = asks.first(student, question, 3);
        open("quiz/" + attempt);
        answerRight();

        click("Next question");

        assertThat(where()).isEqualTo("Question 2 of 3");
        var asked = ((AttemptState.Asking) attempts.state(student, attempt)).asked();
        assertThat(text(find(QuestionStem.class).single()))
                .endsWith(Prose.plain(asked.question().head().stem()));
        assertThat(asked.question()).isNotEqualTo(question);
    }

    @Test
    void anAnswerGivenInAnotherTabIsShownAndNotReplaced() {
        var attempt = asks.first(student, question, 3);
        open("quiz/" + attempt);
        attempts.answer(student, attempt, 1, DemoAnswers.wrong(question, new Random(1)));

        answerRight();

        assertThat(text()).contains("✗ Not right").doesNotContain("✓ Right");
        assertThat(attempts.state(student, attempt).head().answered()).isEqualTo(1);
    }

    @Test
    void theLastAnswerLeadsToTheReview() {
        var attempt = asks.first(student, question, 1);
        open("quiz/" + attempt);
        answerRight();
        assertThat(find(Button.class).withText("End the quiz now").all()).isEmpty();

        click("See the result");

        assertThat(location()).isEqualTo("quiz/" + attempt + "/review");
        assertThat(text()).contains("1 of 1 right", "None. Well read.", "Nothing in particular was missed.");
    }

    @Test
    void aQuizUntilItIsSureTellsWhatIsDecidedAndEndsWithTheResult() {
        var topic = course.topics().getFirst();
        var attempt = attempts.start(student, QuizRequest.untilSure(List.of(topic.id())));
        for (int position = 1; position <= 3; position++) {
            var asked = ((AttemptState.Asking) attempts.next(student, attempt)).asked();
            attempts.answer(student, attempt, position, new Response.DontKnow());
            assertThat(asked.position()).isEqualTo(position);
        }
        attempts.next(student, attempt);
        open("quiz/" + attempt);
        assertThat(text()).contains("Decided: none. Still open: " + topic.name() + ".");

        click("I don't know");

        assertThat(text()).contains("Decided: " + topic.name() + ". Still open: none.");
        assertThat(find(Button.class).withText("Next question").all()).isEmpty();
        click("See the result");
        assertThat(text()).contains(topic.name() + " – decided: not secure yet.");
    }

    @Test
    void endingEarlyIsConfirmedAndCountsWhatWasAnswered() {
        var attempt = asks.first(student, question, 8);
        open("quiz/" + attempt);
        answerRight();

        click("End the quiz now");
        assertThat(attempts.state(student, attempt).head().finishedAt()).isNull();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(location()).isEqualTo("quiz/" + attempt + "/review");
        assertThat(text()).contains("1 of 1 right");
        assertThat(attempts.open(student)).isEmpty();
    }

    @Test
    void aReviewGivesTheMissedQuestionsWhatToReadAndNoRawAbility() {
        var missed = asks.ofKind(ShortText.class);
        var attempt = finished(missed);

        open("quiz/" + attempt + "/review");

        assertThat(heading()).isEqualTo("What this quiz showed");
        assertThat(text())
                .contains(
                        "0 of 1 right",
                        Prose.plain(missed.head().stem()),
                        Prose.plain(missed.head().explanation()))
                .doesNotContain("θ");
        var section = course.section(missed.head().passage().section()).orElseThrow();
        assertThat(links(section.title())).contains("lessons/" + section.slug() + "?from=result-" + attempt);
        assertThat(text(find(MasteryList.class).single())).matches(".*about \\d+ % .* between \\d+ and \\d+ %\\..*");
        assertThat(text()).contains("No question answered yet: ").doesNotContain("Not asked about in this quiz");
        // Missed, and not once more among all.
        assertThat(find(Div.class).withClassName("reviewed").all()).hasSize(1);
        assertThat(find(Button.class).withText("Ask me this one again").all()).hasSize(1);
        assertThat(text()).doesNotContain("The other questions");
        assertThat(links("Another quiz")).containsExactly("quiz");
    }

    @Test
    void whoAnsweredTooQuicklyToReadIsToldGently() {
        var attempt = asks.first(student, question, 4);
        while (attempts.next(student, attempt) instanceof AttemptState.Asking(var _, var asked)) {
            attempts.answer(student, attempt, asked.position(), DemoAnswers.right(asked.question()));
        }

        open("quiz/" + attempt + "/review");

        assertThat(text())
                .contains("Several answers came in less time than it takes to read the question")
                .contains("no other answer yet")
                .contains("Answered very quickly");
        var slow = finished(question);
        open("quiz/" + slow + "/review");
        assertThat(text()).doesNotContain("Several answers came");
    }

    @Test
    void anOpenAttemptHasNoReviewYetAndAFinishedOneNoQuestion() {
        var open = asks.first(student, question, 3);
        open("quiz/" + open + "/review");
        assertThat(getCurrentView()).isInstanceOf(AttemptView.class);

        attempts.end(student, open);
        open("quiz/" + open);
        assertThat(location()).isEqualTo("quiz/" + open + "/review");
        assertThat(text()).contains("No question was answered").doesNotContain("Well read");
    }

    @Test
    void nobodyElseFindsAAttemptOrItsReview() {
        var open = asks.first(student, question, 3);
        var other = school.student();
        signIn(other);
        var done = finished(other, question);

        signIn(student);
        for (var address : List.of(
                "quiz/" + done, "quiz/" + done + "/review", "quiz/" + UUID.randomUUID(), "quiz/1", "quiz/1/review")) {
            assertNotFound(address);
        }
        var teacher = school.teacher();
        school.classOf(teacher, student);
        for (var actor : List.of(other, teacher, school.administrator())) {
            signIn(actor);
            assertNotFound("quiz/" + open);
            assertNotFound("quiz/" + open + "/review");
        }
    }

    private UUID finished(Question missed) {
        return finished(student, missed);
    }

    private UUID finished(Actor who, Question missed) {
        var attempt = asks.first(who, missed, 1);
        attempts.answer(who, attempt, 1, DemoAnswers.wrong(missed, new Random(1)));
        return attempt;
    }

    private void answerRight() {
        Asks.give(find(AnswerField.class).single(), Responses.write(DemoAnswers.right(question)));
    }

    private static String location() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }
}
