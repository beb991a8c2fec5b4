package org.casebook.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casebook.assignment.Allowances;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.FeedbackTime;
import org.casebook.assignment.LastingAccommodations;
import org.casebook.attempt.AssignedQuizzes;
import org.casebook.attempt.AttemptState.Asked;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.WhyThisQuestion;
import org.casebook.base.ui.Prose;
import org.casebook.base.ui.ReadAloud;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.people.Actor;
import org.casebook.support.Plans;
import org.casebook.support.TestClock;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Reading aloud and breaks in a quiz, for whom they are allowed. */
class AidsBarTest extends ViewTest {

    @Autowired
    LastingAccommodations lasting;

    @Autowired
    Assignments assignments;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    Attempts attempts;

    @Autowired
    Course course;

    @Autowired
    TestClock clock;

    private Actor teacher;
    private Actor student;
    private UUID classId;
    private UUID attempt;

    static List<Class<? extends Question>> kinds() {
        return Asks.kinds();
    }

    @BeforeEach
    void start() {
        teacher = school.teacher();
        student = school.student();
        classId = school.classOf(teacher, student);
        var topics = course.topics().stream().map(Topic::id).toList();
        var quiz = Plans.quiz(topics, 4, FeedbackTime.WHEN_RELEASED, false, 1, Duration.ofMinutes(20));
        var id = assignments.draft(teacher, classId, Plans.of(List.of(), quiz, Instant.EPOCH));
        assignments.give(teacher, id);
        attempt = quizzes.start(student, id);
        signIn(student);
    }

    @Test
    void whoIsAllowedNothingSeesNothingOfItInATest() {
        open("quiz/" + attempt);

        assertThat(find(ReadAloud.class).all()).isEmpty();
        assertThat(text()).doesNotContain("break");
    }

    @Test
    void practiceIsReadAloudToEveryone() {
        attempts.end(student, attempt);
        open("quiz");
        click("Start the quiz");

        assertThat(find(ReadAloud.class).single().getElement().getAttribute("of"))
                .isEqualTo("casebook-question");
        assertThat(text()).doesNotContain("break");
    }

    @Test
    void aBreakPutsTheQuestionAwayAndGoingOnBringsItBack() {
        lasting.set(teacher, classId, Set.of(student.id()), new Allowances(0, 0, true, 10));
        open("quiz/" + attempt);
        var question = text(find(QuestionStem.class).single());
        assertThat(find(ReadAloud.class).all()).hasSize(1);

        click("Take a break (10 minutes left)");
        assertThat(find(QuestionStem.class).all()).isEmpty();
        assertThat(find(ReadAloud.class).all()).isEmpty();
        assertThat(find(TimeLeft.class).all()).hasSize(1);
        assertThat(heading()).isEqualTo("A break");
        assertThat(text()).contains("The clock is stopped").doesNotContain(question);
        open("quiz/" + attempt);
        assertThat(heading()).isEqualTo("A break");

        clock.advance(Duration.ofMinutes(4));
        click("Go on");
        assertThat(text(find(QuestionStem.class).single())).isEqualTo(question);
        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .anyMatch(words -> words.matches("Take a break \\((5 minutes 59 seconds|6 minutes) left\\)"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyQuestionIsReadWithAllThereIsToChooseFrom(Class<? extends Question> kind) {
        var question = new Asks(course, null, null).ofKind(kind);
        var order = IntStream.range(0, question.shuffled()).boxed().toList().reversed();

        var asked =
                new Asked(1, question, order, new WhyThisQuestion("", 0, 1, 0, false, WhyThisQuestion.Aim.TELLS_MOST));
        var open = new OpenQuestion(asked);

        assertThat(readAloud(open))
                .contains(Prose.plain(question.head().stem()))
                .hasSizeGreaterThan(question.shuffled())
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("<"));

        // And no less once it has been answered.
        var before = readAloud(open);
        var unknown = new Response.DontKnow();
        var score = question.score(unknown);
        open.tell(unknown, score, new FeedbackView(course, asked, unknown, score), "Next question", () -> {});
        assertThat(readAloud(open)).containsExactlyInAnyOrderElementsOf(before);
    }

    /** What is read of a question, in its order. */
    static List<String> readAloud(OpenQuestion question) {
        return AnsweringTest.descendants(question.getElement())
                .filter(element -> element.hasAttribute("data-read"))
                .flatMap(element -> element.getTag().equals("select")
                        ? Stream.concat(
                                Stream.of(element.getAttribute("data-read")),
                                element.getChildren().skip(1).map(Element::getText))
                        : Stream.of(words(element)))
                .toList();
    }

    private static String words(Element element) {
        var before = element.getAttribute("data-read");
        var html = element.getProperty("innerHTML");
        var own = html == null ? element.getTextRecursively() : Prose.plain(html);
        return before.isEmpty() ? own : before + " " + own;
    }
}
