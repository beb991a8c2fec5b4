package org.casebook.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.FeedbackTime;
import org.casebook.attempt.FormSheet.Place;
import org.casebook.base.NotFoundException;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.question.Response;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.progress.MasteryReports;
import org.casebook.regrade.Regrades;
import org.casebook.support.Plans;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Going back and forth in tests in which all get the same questions, on every database. */
abstract class FormTestsContract {

    @Autowired
    FormTests tests;

    @Autowired
    Attempts attempts;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    Assignments assignments;

    @Autowired
    AttemptItemRepository items;

    @Autowired
    Replay replay;

    @Autowired
    AbilityRepository abilities;

    @Autowired
    MasteryReports mastery;

    @Autowired
    Reopening reopening;

    @Autowired
    Regrades regrades;

    @Autowired
    Course course;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    private final Random random = new Random(447);
    private Actor student;
    private Actor teacher;
    private UUID classId;

    @BeforeEach
    void enrol() {
        student = school.student();
        teacher = school.teacher();
        classId = school.classOf(teacher, student);
    }

    @Test
    void oneGoesToAnyQuestionSkipsAndFlags() {
        var attempt = begin(Duration.ofHours(1));
        var first = tests.open(student, attempt).orElseThrow();
        assertThat(first.places()).extracting(Place::position).containsExactly(1, 2, 3, 4);
        assertThat(first.asked().position()).isEqualTo(1);
        assertThat(items.findByAttemptIdOrderByPosition(attempt)).hasSize(1);

        var third = tests.open(student, attempt, 3).orElseThrow();
        assertThat(third.asked().position()).isEqualTo(3);
        assertThat(items.findByAttemptIdOrderByPosition(attempt))
                .extracting(AttemptItem::position)
                .as("only what was looked at is put")
                .containsExactly(1, 3);
        assertThat(tests.flag(student, attempt, 3, true).orElseThrow().current().flagged())
                .isTrue();
        var next = answer(attempt, 3, true);

        assertThat(next.asked().position()).as("the next without an answer").isEqualTo(4);
        assertThat(next.places())
                .containsExactly(
                        new Place(1, false, false),
                        new Place(2, false, false),
                        new Place(3, true, true),
                        new Place(4, false, false));
        assertThat(next.unanswered()).isEqualTo(3);
        assertThat(next.flagged()).isEqualTo(1);
        assertThat(tests.open(student, attempt).orElseThrow().asked().position())
                .as("after a refresh the first without an answer")
                .isEqualTo(1);
        assertThat(tests.open(student, attempt, 3).orElseThrow().asked())
                .as("it stays as it was put")
                .isEqualTo(third.asked());
    }

    @Test
    void theLastAnswerCountsAndNothingEndsByItself() {
        var attempt = begin(Duration.ofHours(1));
        var presented = items.findByAttemptIdOrderByPosition(attempt).getFirst().presentedAt();
        for (int position = 1; position <= 4; position++) {
            tests.open(student, attempt, position);
            answer(attempt, position, false);
        }
        assertThat(attempts.open(student)).isPresent();
        clock.advance(Duration.ofMinutes(5));

        var changed = answer(attempt, 1, true);

        assertThat(changed.asked().position()).as("all are answered: it stays").isEqualTo(1);
        assertThat(changed.response())
                .isEqualTo(DemoAnswers.right(changed.asked().question()));
        var item = items.findByAttemptIdOrderByPosition(attempt).getFirst();
        assertThat(item.correct()).isTrue();
        assertThat(item.presentedAt()).isEqualTo(presented);
        assertThat(item.taken()).isGreaterThanOrEqualTo(Duration.ofMinutes(5));
        assertThat(estimate()).as("as computed anew").isEqualTo(replayed());
        attempts.end(student, attempt);
        assertThat(tests.open(student, attempt)).isEmpty();
        assertThat(tests.answer(student, attempt, 1, new Response.DontKnow())).isEmpty();
        var summary = attempts.history(student).getFirst();
        assertThat(summary.ended()).isEqualTo(EndReason.ALL_ASKED);
        assertThat(items.findByAttemptIdOrderByPosition(attempt).stream()
                        .filter(AttemptItem::correct)
                        .count())
                .isEqualTo(1);
        assertThat(estimate()).isEqualTo(replayed());
    }

    @Test
    void inWhateverOrderItIsAnsweredTheEstimateIsTheSame() {
        var attempt = begin(Duration.ofHours(1));
        for (int position : List.of(4, 2, 3, 1)) {
            tests.open(student, attempt, position);
            answer(attempt, position, position % 2 == 0);
        }

        assertThat(estimate()).isEqualTo(replayed());
    }

    @Test
    void whatIsLeftOpenIsHandedInWhenTimeIsUp() {
        var attempt = begin(Duration.ofMinutes(10));
        tests.open(student, attempt, 3);
        answer(attempt, 3, true);

        clock.advance(Duration.ofMinutes(11));

        assertThat(tests.open(student, attempt)).isEmpty();
        var summary = attempts.history(student).getFirst();
        assertThat(summary.ended()).isEqualTo(EndReason.TIME_UP);
        assertThat(summary.answered()).isEqualTo(1);
        assertThat(estimate()).isEqualTo(replayed());
        reopening.reopen(teacher, attempt, 30);
        var again = tests.open(student, attempt).orElseThrow();
        assertThat(again.asked().position()).isEqualTo(1);
        assertThat(again.places().get(2).answered()).isTrue();
        for (int position : List.of(1, 2, 4)) {
            tests.open(student, attempt, position);
            answer(attempt, position, true);
        }
        attempts.end(student, attempt);
        assertThat(attempts.history(student).getFirst().ended()).isEqualTo(EndReason.ALL_ASKED);
        assertThat(estimate()).isEqualTo(replayed());
    }

    @Test
    void anAnswerThatIsVoidedStaysSoWhenItIsChanged() {
        var attempt = begin(Duration.ofHours(1));
        answer(attempt, 1, false);
        var version = items.findByAttemptIdOrderByPosition(attempt).getFirst().questionVersion();
        regrades.make(teacher, classId, version, new Regrade.Voided());

        answer(attempt, 1, true);

        var item = items.findByAttemptIdOrderByPosition(attempt).getFirst();
        assertThat(item.isVoided()).isTrue();
        assertThat(item.counts()).isFalse();
        assertThat(estimate()).isEqualTo(replayed());
    }

    @Test
    void aQuestionThatIsVoidedBeforeItIsPutLeavesAGap() {
        var other = school.student();
        classId = school.classOf(teacher, student, other);
        var test = give(Duration.ofHours(1));
        var theirs = quizzes.start(other, test);
        tests.open(other, theirs, 2);
        tests.answer(other, theirs, 2, new Response.DontKnow());
        var second = items.findByAttemptIdOrderByPosition(theirs).get(1).questionVersion();
        var attempt = quizzes.start(student, test);
        regrades.make(teacher, classId, second, new Regrade.Voided());

        assertThat(tests.open(student, attempt).orElseThrow().places())
                .extracting(Place::position)
                .containsExactly(1, 3, 4);
        assertNotFound(() -> tests.open(student, attempt, 2));
        assertThat(answer(attempt, 1, true).asked().position()).isEqualTo(3);
        assertThat(tests.open(other, theirs).orElseThrow().places())
                .extracting(Place::position)
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void otherQuizzesGoOneWay() {
        var practice = attempts.start(student, QuizRequest.ofLength(topics(), 4));
        assertThat(tests.goesBack(student, practice)).isFalse();
        assertThat(tests.open(student, practice)).isEmpty();
        assertThat(tests.answer(student, practice, 1, new Response.DontKnow())).isEmpty();
        assertThat(items.findByAttemptIdOrderByPosition(practice).getFirst().isAnswered())
                .isFalse();
        attempts.end(student, practice);

        var adaptive = assignments.draft(
                teacher,
                classId,
                Plans.of(
                        List.of(),
                        Plans.quiz(topics(), 4, FeedbackTime.WHEN_RELEASED, false, 1, null),
                        clock.instant()));
        assignments.give(teacher, adaptive);
        var test = quizzes.start(student, adaptive);
        assertThat(tests.open(student, test)).isEmpty();
        assertThat(tests.flag(student, test, 1, true)).isEmpty();
    }

    @Test
    void itIsNobodyElsesAffair() {
        var attempt = begin(Duration.ofHours(1));
        var other = school.student();
        attempts.end(other, attempts.start(other, QuizRequest.ofLength(topics(), 4)));

        assertThat(tests.goesBack(other, attempt)).isFalse();
        assertNotFound(() -> tests.open(other, attempt));
        assertNotFound(() -> tests.open(other, attempt, 1));
        assertNotFound(() -> tests.answer(other, attempt, 1, new Response.DontKnow()));
        assertNotFound(() -> tests.flag(other, attempt, 1, true));
        assertNotFound(() -> tests.open(student, attempt, 5));
        assertNotFound(() -> tests.open(student, attempt, 0));
        assertNotFound(() -> tests.answer(student, attempt, 2, new Response.DontKnow()));
        assertNotFound(() -> tests.flag(student, attempt, 2, true));
    }

    private UUID begin(Duration limit) {
        return quizzes.start(student, give(limit));
    }

    private UUID give(Duration limit) {
        var test = assignments.draft(
                teacher,
                classId,
                Plans.of(
                        List.of(),
                        Plans.quiz(topics(), 4, FeedbackTime.WHEN_RELEASED, true, 1, limit),
                        clock.instant()));
        assignments.give(teacher, test);
        return test;
    }

    private FormSheet answer(UUID attempt, int position, boolean right) {
        var question =
                tests.open(student, attempt, position).orElseThrow().asked().question();
        return tests.answer(
                        student,
                        attempt,
                        position,
                        right ? DemoAnswers.right(question) : DemoAnswers.wrong(question, random))
                .orElseThrow();
    }

    private Object estimate() {
        return abilities.findById(student.id()).orElseThrow().estimate();
    }

    private Object replayed() {
        return replay.of(student.id()).getLast().estimate();
    }

    private List<String> topics() {
        return course.topics().stream().map(Topic::id).toList();
    }

    private static void assertNotFound(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(call);
    }
}
