package org.casebook.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.casebook.attempt.AttemptState.Asking;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.QuizRequest;
import org.casebook.course.Course;
import org.casebook.demo.DemoAnswers;
import org.casebook.lessons.Reading;
import org.casebook.people.Actor;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a question to the lesson and back. */
class BackToQuestionTest extends ViewTest {

    @Autowired
    Course course;

    @Autowired
    Attempts attempts;

    @Autowired
    Reading reading;

    private Actor student;
    private UUID attempt;

    @BeforeEach
    void setUp() {
        student = school.student();
        signIn(student);
        attempt = attempts.start(
                student, QuizRequest.ofLength(List.of(course.topics().getFirst().id()), 8));
        answer();
    }

    @Test
    void theLessonLeadsBackToTheQuestionThatIsStillShown() {
        open("quiz/" + attempt);
        open(toTheLesson());

        assertThat(back("Back to question 1 of the quiz")).containsExactly("quiz/" + attempt, "quiz/" + attempt);
        open("quiz/" + attempt);
        assertThat(where()).isEqualTo("Question 1 of 8");
    }

    @Test
    void suchAVisitIsNoReadingOn() {
        reading.see(
                student,
                new org.casebook.course.PassageRef(
                        course.sections().get(3).slug(),
                        course.sections().get(3).passages().get(1).id()));
        var before = reading.goOn(student);
        var all = reading.overview(student);

        open("quiz/" + attempt);
        open(toTheLesson());

        assertThat(reading.goOn(student)).isEqualTo(before);
        assertThat(reading.overview(student)).isEqualTo(all);
    }

    @Test
    void fromTheResultItLeadsBackToTheVeryQuestionThere() {
        attempts.end(student, attempt);
        open("quiz/" + attempt + "/review");
        open(toTheLesson());

        var address = "quiz/" + attempt + "/review?question=1";
        assertThat(back("Back to question 1 in the quiz result")).containsExactly(address, address);
        open(address);
        assertThat(find(com.vaadin.flow.component.details.Details.class).all().stream()
                        .filter(details -> details.isOpened() && text(details).contains("Read it in the lesson")))
                .hasSize(1);
        open("quiz/" + attempt + "/review?question=99");
        assertThat(heading()).isEqualTo("What this quiz showed");
    }

    @Test
    void whatAResultSaysToReadLeadsBackToItAndIsNoReadingOnEither() {
        var before = reading.overview(student);
        attempts.end(student, attempt);
        open("quiz/" + attempt + "/review");
        open(leadingBackTo("result-"));

        var address = "quiz/" + attempt + "/review";
        assertThat(back("Back to the quiz result")).containsExactly(address, address);
        assertThat(reading.overview(student)).isEqualTo(before);
    }

    @Test
    void aQuizThatHasGoneOnIsLedBackToAsItIs() {
        attempts.next(student, attempt);
        open("lessons/" + course.sections().getFirst().slug() + "?from=" + attempt + ".1");

        assertThat(back("Back to the quiz")).hasSize(2);
    }

    @Test
    void whatIsNotOnesOwnIsPassedOver() {
        var section = course.sections().getFirst().slug();
        var other = school.student();
        signIn(other);
        for (var from : List.of(
                attempt + ".1",
                attempt + ".99",
                "result-" + attempt,
                "result-x",
                attempt + ".x",
                attempt.toString(),
                UUID.randomUUID() + ".1",
                ".",
                "")) {
            open("lessons/" + section + "?from=" + from);
            assertThat(find(Anchor.class).all()).as(from).noneMatch(link -> link.getText()
                    .contains("Back to"));
        }
        assertThat(reading.overview(other).getFirst().isStarted()).isTrue();
    }

    @Test
    void anOpenQuestionIsNoPlaceToComeBackTo() {
        attempts.next(student, attempt);
        open("lessons/" + course.sections().getFirst().slug() + "?from=" + attempt + ".2");
        assertThat(find(Anchor.class).all()).noneMatch(link -> link.getText().contains("Back to"));
    }

    private void answer() {
        if (attempts.state(student, attempt) instanceof Asking(var _, var asked)) {
            attempts.answer(student, attempt, asked.position(), DemoAnswers.wrong(asked.question(), new Random(1)));
        }
    }

    private String toTheLesson() {
        return leadingBackTo(attempt.toString());
    }

    private String leadingBackTo(String from) {
        return find(RouterLink.class).all().stream()
                .map(RouterLink::getHref)
                .filter(href -> href.contains("?from=" + from))
                .findFirst()
                .orElseThrow();
    }

    private List<String> back(String words) {
        return find(Anchor.class).withText("← " + words).all().stream()
                .map(Anchor::getHref)
                .toList();
    }
}
