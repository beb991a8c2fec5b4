package org.casebook.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.FeedbackTime;
import org.casebook.attempt.AssignedQuizzes;
import org.casebook.attempt.AttemptState;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.EndReason;
import org.casebook.attempt.QuizRequest;
import org.casebook.attempt.Regrade;
import org.casebook.attempt.ui.AttemptWords;
import org.casebook.bank.TopicMastery;
import org.casebook.base.ui.ShareBar;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.question.Response;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.progress.MasteryReports;
import org.casebook.regrade.Regrades;
import org.casebook.support.Plans;
import org.casebook.support.TestClock;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the result of a quiz says to students of many kinds, and what it says of them to their teacher. */
class OutcomeViewTest extends ViewTest {

    private static final String FITTED = "neither too easy nor too hard for you, so the number alone says little.";

    @Autowired
    Course course;

    @Autowired
    Attempts attempts;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    Assignments assignments;

    @Autowired
    Regrades regrades;

    @Autowired
    MasteryReports reports;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    private Actor student;
    private Actor teacher;
    private UUID own;

    @BeforeEach
    void setUp() {
        student = school.student();
        teacher = school.teacher();
        own = school.classOf(teacher, student);
        signIn(student);
    }

    @Test
    void aFirstQuizIsComparedWithNothing() {
        var attempt = take(topics(), 12, n -> n % 2 == 0);
        items(attempt, "probability = .6");

        show(attempt);

        assertThat(text())
                .contains("You answered 6 of 12 right.", FITTED)
                .contains("These are your first answers, so there is nothing to compare them with.")
                .contains("This topic came up for the first time.")
                .doesNotContain("Before this quiz:", "foreseen", "To be expected");
    }

    @Test
    void aFirstQuizOnATopicIsComparedWithNothingEither() {
        take(topics().subList(0, 1), 4, _ -> true);

        show(take(topics().subList(1, 2), 4, _ -> true));

        assertThat(text())
                .contains("These are your first answers on these topics")
                .contains("Not asked about in this quiz. Before this quiz: ")
                .contains("No question answered yet: " + name(2) + ", " + name(3) + ".");
    }

    @Test
    void whoDoesAsBeforeDidAsForeseen() {
        take(topics(), 12, n -> n % 3 != 0);
        take(topics(), 12, n -> n % 3 != 0);

        show(take(topics(), 12, n -> n % 3 != 0));

        assertThat(text())
                .contains("You answered 8 of 12 right.", "You did as expected.")
                .containsPattern(
                        "To be expected from your earlier quizzes: about \\d+ of these 12; \\d+ to \\d+ is as expected\\.");
    }

    @Test
    void whoHasEverythingRightAfterABadHistoryDidBetter() {
        take(topics(), 12, _ -> false);

        show(take(topics(), 12, _ -> true));

        assertThat(text())
                .contains("You answered 12 of 12 right.", "You did better than expected.")
                .contains("It ended because all 12 questions were asked.");
    }

    @Test
    void whoDoesNotKnowReadsHowOftenTheySaidSo() {
        var attempt = attempts.start(student, QuizRequest.ofLength(topics(), 8));
        while (attempts.next(student, attempt) instanceof AttemptState.Asking asking) {
            attempts.answer(student, attempt, asking.asked().position(), new Response.DontKnow());
        }

        show(attempt);

        assertThat(text()).contains("You answered 0 of 8 right. 8 answers were 'I don't know'.");
    }

    @Test
    void whoHasEverythingWrongAfterAGoodHistoryDidWorse() {
        take(topics(), 12, _ -> true);

        show(take(topics(), 12, _ -> false));

        assertThat(text()).contains("You answered 0 of 12 right.", "You did worse than expected.");
    }

    @Test
    void whatWasBelievedBeforeAndIsNowStandsThereAndOnTheProgressPage() {
        take(topics(), 8, _ -> true);
        var before = known();
        clock.advance(Duration.ofMinutes(5));

        show(take(topics(), 8, _ -> false));

        var page = text();
        for (int topic = 0; topic < 4; topic++) {
            assertThat(page)
                    .contains("Before this quiz: "
                            + AttemptWords.of(before.get(topic).word()) + ", about " + percent(before.get(topic)))
                    .contains(AttemptWords.of(known().get(topic)));
        }
        assertThat(page)
                .contains("the share expected", "the same before this quiz", "its range (90 % certain)")
                .contains("from 60 % ‘nearly’, from 80 % ‘secure’");
        assertThat(find(ShareBar.class).all()).hasSize(4).allSatisfy(bar -> assertThat(
                        bar.getElement().getAttribute("before"))
                .isNotNull());
        navigate(ProgressView.class);
        known().forEach(topic -> assertThat(text()).contains(AttemptWords.of(topic)));
        assertThat(text()).contains("the share expected").doesNotContain("the same before this quiz");
    }

    @Test
    void whoAnsweredNothingIsToldThatNothingHasChanged() {
        var attempt = attempts.start(student, QuizRequest.ofLength(topics(), 12));
        attempts.end(student, attempt);

        show(attempt);

        assertThat(text())
                .contains("No question was answered, so this quiz changes nothing.", "No question answered yet: ")
                .contains("It ended because you ended it before an answer was given.")
                .doesNotContain("right", "foreseen", FITTED, "%");
    }

    @Test
    void oneAnswerTellsNothing() {
        take(topics(), 12, _ -> true);
        var attempt = attempts.start(student, QuizRequest.ofLength(topics(), 12));
        answer(attempt, 1, false);
        attempts.end(student, attempt);

        show(attempt);

        assertThat(text())
                .contains("You answered 0 of 1 right.")
                .contains("One question is too few to tell whether that is better or worse than before.")
                .contains("It ended because you ended it after 1 of 12 questions.");
        signIn(teacher);
        open("classes/" + own + "/student/" + student.id() + "/quiz/" + attempt);
        assertThat(text()).contains("It ended because they ended it after 1 of 12 questions.");
    }

    @Test
    void everyReasonWhyAQuizEndedHasItsSentence() {
        var attempt = take(topics(), 4, _ -> true);
        items(attempt, "probability = .6");
        for (var reason : EndReason.values()) {
            database.sql("update attempt set end_reason = :reason where id = :attempt")
                    .param("reason", reason.name())
                    .param("attempt", attempt)
                    .update();

            show(attempt);

            assertThat(text())
                    .contains("It ended because "
                            + switch (reason) {
                                case ALL_ASKED -> "all 4 questions were asked.";
                                case DECIDED -> "it was sure of every topic that it asked about.";
                                case NONE_LEFT -> "no question was left that it had not asked, after 4 of 4 questions.";
                                case ENDED_BY_STUDENT -> "you ended it after 4 of 4 questions.";
                                case TIME_UP -> "the time was up after 4 of 4 questions.";
                                case WITHDRAWN -> "the assignment was withdrawn after 4 of 4 questions.";
                            });
            assertThat(text().contains(FITTED)).isEqualTo(reason != EndReason.NONE_LEFT);
        }
    }

    @Test
    void aQuizUntilItIsSureSaysOfEachTopicWhatItIsSureOf() {
        var two = topics().subList(0, 2);
        var attempt = attempts.start(student, QuizRequest.untilSure(two));
        int asked = answerAll(attempt, _ -> false);

        show(attempt);

        assertThat(text())
                .contains("What it has decided, with 90 % certainty:")
                .contains(name(0) + " – decided: not secure yet.", name(1) + " – decided: not secure yet.")
                .doesNotContain(name(2) + " –", "still open");
        database.sql("update mastery_point set decision = 'SECURE' where attempt_id = :attempt and topic = :topic")
                .param("attempt", attempt)
                .param("topic", two.getFirst())
                .update();
        database.sql("update mastery_point set decision = 'OPEN' where attempt_id = :attempt and topic = :topic")
                .param("attempt", attempt)
                .param("topic", two.getLast())
                .update();
        for (var reason : EndReason.values()) {
            database.sql("update attempt set end_reason = :reason where id = :attempt")
                    .param("reason", reason.name())
                    .param("attempt", attempt)
                    .update();
            var open = name(1) + " – still open: "
                    + switch (reason) {
                        case ALL_ASKED -> "stopped after " + asked + ".";
                        case DECIDED -> "answers have been regraded since.";
                        case NONE_LEFT -> "no fresh questions left.";
                        case ENDED_BY_STUDENT -> "ended by you.";
                        case TIME_UP -> "the time was up.";
                        case WITHDRAWN -> "the assignment was withdrawn.";
                    };
            signIn(student);
            show(attempt);
            assertThat(text()).contains(name(0) + " – decided: secure.", open);
            signIn(teacher);
            open("classes/" + own + "/student/" + student.id() + "/quiz/" + attempt);
            assertThat(text()).contains(name(0) + " – decided: secure.", open.replace("you", "the student"));
        }
    }

    @Test
    void aFormIsNotSaidToBeChosenForTheStudent() {
        var attempt = form();

        show(attempt);

        assertThat(text()).contains("You answered 8 of 8 right.").doesNotContain("too easy");
    }

    @Test
    void repeatsAndQuestionsOffTheMarkAreNotSaidToBeChosenForTheStudent() {
        for (var change : List.of("repeated = true", "probability = .9")) {
            var attempt = take(topics(), 4, _ -> true);
            items(attempt, "probability = .6");
            show(attempt);
            assertThat(text()).contains(FITTED);
            items(attempt, change);

            show(attempt);

            assertThat(text()).doesNotContain("too easy");
        }
    }

    @Test
    void aVoidedAnswerCountsNowhere() {
        var attempt = form();
        var first = regrades.answered(teacher, own).getFirst();
        regrades.make(teacher, own, first.version(), new Regrade.Voided());

        show(attempt);

        assertThat(text())
                .contains("You answered 7 of 7 right. One more answer does not count, because its question is voided.");
        regrades.answered(teacher, own).stream()
                .filter(answered -> !answered.version().equals(first.version()))
                .forEach(answered -> regrades.make(teacher, own, answered.version(), new Regrade.Voided()));
        show(attempt);
        assertThat(text())
                .contains("None of the 8 answers counts, because their questions are voided.")
                .contains("No question answered yet: ")
                .doesNotContain("You answered", "foreseen", "% certainty");
    }

    @Test
    void theTeacherReadsTheSameOfTheStudent() {
        take(topics(), 12, _ -> false);
        var attempt = take(topics(), 12, _ -> true);
        items(attempt, "probability = .6");
        show(attempt);
        var expected = sentence("To be expected from your earlier quizzes", "expected\\.");

        signIn(teacher);
        open("classes/" + own + "/student/" + student.id() + "/quiz/" + attempt);

        assertThat(text())
                .contains("They answered 12 of 12 right.")
                .contains(FITTED.replace("you", "them"))
                .contains(expected.replace("your", "their"))
                .contains("They did better than expected.", "Before this quiz: not yet")
                .doesNotContain("You answered", "You did");
        known().forEach(topic -> assertThat(text()).contains(AttemptWords.of(topic)));
    }

    @Test
    void aQuizOfBeforeItWasKeptSaysTheSame() {
        take(topics(), 8, n -> n % 2 == 0);
        var attempt = take(topics(), 8, _ -> true);
        take(topics(), 4, _ -> true);
        show(attempt);
        var kept = text();
        database.sql("update mastery_point set before_expected = null, before_low = null, before_high = null")
                .update();
        database.sql("update attempt set foreseen_right = null, foreseen_deviation = null")
                .update();

        show(attempt);

        assertThat(text()).isEqualTo(kept);
    }

    /** Questions as the engine might have chosen them. */
    private void items(UUID attempt, String change) {
        database.sql("update attempt_item set " + change + " where attempt_id = :attempt")
                .param("attempt", attempt)
                .update();
    }

    private String sentence(String from, String to) {
        var matcher = java.util.regex.Pattern.compile(from + ".*?" + to).matcher(text());
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }

    private List<TopicMastery.Known> known() {
        return reports.mastery(student, student.id()).stream()
                .map(TopicMastery.Known.class::cast)
                .toList();
    }

    private static String percent(TopicMastery.Known topic) {
        return Math.round(100 * topic.expected()) + " %";
    }

    /** Eight questions that everyone in the class gets, all answered right. */
    private UUID form() {
        var plan = Plans.quiz(topics(), 8, FeedbackTime.AT_ONCE, true, 1, null);
        var assignment = assignments.draft(teacher, own, Plans.of(List.of(), plan, clock.instant()));
        assignments.give(teacher, assignment);
        var attempt = quizzes.start(student, assignment);
        answerAll(attempt, _ -> true);
        return attempt;
    }

    private UUID take(List<String> topics, int length, IntPredicate right) {
        var attempt = attempts.start(student, QuizRequest.ofLength(topics, length));
        answerAll(attempt, right);
        return attempt;
    }

    private int answerAll(UUID attempt, IntPredicate right) {
        int asked = 0;
        while (attempts.next(student, attempt) instanceof AttemptState.Asking asking) {
            int position = asking.asked().position();
            answer(attempt, position, right.test(position));
            asked++;
        }
        return asked;
    }

    private void answer(UUID attempt, int position, boolean right) {
        var asked =
                ((AttemptState.Asking) attempts.state(student, attempt)).asked().question();
        attempts.answer(
                student,
                attempt,
                position,
                right ? DemoAnswers.right(asked) : DemoAnswers.wrong(asked, new Random(position)));
    }

    private void show(UUID attempt) {
        open("learn");
        open("quiz/" + attempt + "/review");
    }

    private String name(int topic) {
        return course.topics().get(topic).name();
    }

    private List<String> topics() {
        return course.topics().stream().map(Topic::id).toList();
    }
}
