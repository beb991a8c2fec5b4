package org.casebook.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.casebook.assignment.Accommodation;
import org.casebook.assignment.Accommodations;
import org.casebook.assignment.AssignmentLifecycle;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.FeedbackTime;
import org.casebook.assignment.LateRule;
import org.casebook.assignment.Schedule;
import org.casebook.attempt.AttemptState.Asking;
import org.casebook.base.Edit;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.progress.MasteryReports;
import org.casebook.support.Plans;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How a teacher opens an attempt again and writes to answers, on every database. */
abstract class ReopeningContract {

    @Autowired
    Reopening reopening;

    @Autowired
    AnswerComments comments;

    @Autowired
    Assignments assignments;

    @Autowired
    AssignmentLifecycle lifecycle;

    @Autowired
    Accommodations accommodations;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    Attempts attempts;

    @Autowired
    MasteryReports reports;

    @Autowired
    AbilityRepository abilities;

    @Autowired
    Replay replay;

    @Autowired
    Course course;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    Actor teacher;
    Actor student;
    UUID assignment;
    UUID attempt;
    Instant closes;

    /** An attempt of six questions that is handed in after two, with a time limit of ten minutes. */
    @BeforeEach
    void handIn() {
        teacher = school.teacher();
        student = school.student();
        var classId = school.classOf(teacher, student);
        var now = clock.instant();
        closes = now.plus(Duration.ofHours(3));
        var plan = Plans.quiz(topics(), 6, FeedbackTime.WHEN_RELEASED, false, 1, Duration.ofMinutes(10));
        assignment = assignments.draft(
                teacher, classId, Plans.of(List.of(), plan, new Schedule(now, null, closes, LateRule.MARKED)));
        assignments.give(teacher, assignment);
        attempt = quizzes.start(student, assignment);
        answer(2);
        attempts.end(student, attempt);
        clock.advance(Duration.ofMinutes(30));
    }

    @Test
    void itGoesOnWhereItWas() {
        reopening.reopen(teacher, attempt, null);

        assertThat(reports.history(teacher, student.id())).isEmpty();
        var asking = (Asking) attempts.state(student, attempt);
        assertThat(asking.asked().position()).isEqualTo(3);
        assertThat(asking.head().endsAt()).isEqualTo(closes);
        answer(4);
        assertThat(attempts.state(student, attempt)).isInstanceOf(AttemptState.Finished.class);
        assertThat(attempts.history(student).getFirst().answered()).isEqualTo(6);
        assertThat(reports.history(teacher, student.id())).hasSize(topics().size());
        assertThat(abilities.findById(student.id()).orElseThrow().ability())
                .isEqualTo(replay.of(student.id()).getLast().estimate().ability());
    }

    @Test
    void theTimeCountsAnewFromTheReopeningAndEndsWithTheAssignment() {
        reopening.reopen(teacher, attempt, 20);

        var end = attempts.state(student, attempt).head().endsAt();
        assertThat(end)
                .isBetween(
                        clock.instant().plus(Duration.ofMinutes(19)),
                        clock.instant().plus(Duration.ofMinutes(20)));
        // Another change of the student's times doesn't bring the old limit back.
        accommodations.set(teacher, assignment, new Accommodation(student.id(), false, null, null, 50));
        assertThat(attempts.state(student, attempt).head().endsAt()).isEqualTo(end);
        clock.advance(Duration.ofMinutes(21));
        assertThat(attempts.state(student, attempt)).isInstanceOf(AttemptState.Finished.class);

        reopening.reopen(teacher, attempt, 600);
        // Half of ten minutes more have moved the closing time along.
        assertThat(attempts.state(student, attempt).head().endsAt()).isEqualTo(closes.plus(Duration.ofMinutes(5)));
    }

    @Test
    void oneInTheMiddleOfTheChainOrBesideAnOpenOneIsRefused() {
        var other = attempts.start(student, QuizRequest.ofLength(topics(), 4));
        assertRefused("another quiz open");
        attempts.end(student, other);
        assertRefused("begun another quiz since");
    }

    @Test
    void itIsRefusedWhileItIsOpenAndOnceTheAssignmentIsClosed() {
        reopening.reopen(teacher, attempt, null);
        assertRefused("This attempt is open.");
        attempts.end(student, attempt);
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> reopening.reopen(teacher, attempt, 0));
        clock.advance(Duration.ofHours(4));
        assertRefused("not open now");
    }

    @Test
    void oneThatIsCompleteIsRefused() {
        reopening.reopen(teacher, attempt, null);
        answer(4);

        assertRefused("All questions of this attempt are answered.");
    }

    @Test
    void itIsOfferedOnlyWhereItCanDoSomethingAndSaysWhetherTheKeyIsOut() {
        assertThat(reopening.offer(teacher, attempt)).isEqualTo(new Reopening.Offer(null, false));
        assignments.release(teacher, assignment);
        assertThat(reopening.offer(teacher, attempt)).isEqualTo(new Reopening.Offer(null, true));
        assertNotFound(() -> reopening.offer(school.teacher(), attempt));

        lifecycle.withdraw(teacher, assignment);
        assertThat(reopening.offer(teacher, attempt).obstacle()).contains("withdrawn");
        lifecycle.reinstate(teacher, assignment);
        reopening.reopen(teacher, attempt, null);
        assertThat(reopening.offer(teacher, attempt).obstacle()).contains("is open");
        answer(4);
        assertThat(reopening.offer(teacher, attempt).obstacle()).contains("All questions");
    }

    @Test
    void aCommentIsReadTogetherWithTheFeedback() {
        comments.write(teacher, attempt, 2, new Edit<>("", " Look at the table again. "));

        assertThat(attempts.review(student, attempt)).isInstanceOf(AttemptResult.Withheld.class);
        assignments.release(teacher, assignment);
        assertThat(commentsRead()).containsExactly(null, "Look at the table again.");
        comments.write(teacher, attempt, 2, new Edit<>("Look at the table again.", "Better: read section two."));
        assertThat(commentsRead()).containsExactly(null, "Better: read section two.");
        comments.write(teacher, attempt, 2, new Edit<>("Better: read section two.", " "));
        comments.write(teacher, attempt, 2, new Edit<>("", ""));
        assertThat(commentsRead()).containsExactly(null, null);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> comments.write(teacher, attempt, 1, new Edit<>("", "x".repeat(1001))));
    }

    @Test
    void toAllButTheStudentsTeachersItIsNotFound() {
        var own = attempts.start(student, QuizRequest.ofLength(topics(), 4));
        for (var actor : List.of(school.teacher(), student, school.administrator())) {
            assertNotFound(() -> reopening.reopen(actor, attempt, null));
            assertNotFound(() -> comments.write(actor, attempt, 1, new Edit<>("", "No")));
        }
        assertNotFound(() -> reopening.reopen(teacher, own, null));
        assertNotFound(() -> reopening.reopen(teacher, UUID.randomUUID(), null));
        assertNotFound(() -> comments.write(teacher, UUID.randomUUID(), 1, new Edit<>("", "No")));
        // Not answered yet, and not asked.
        assertNotFound(() -> comments.write(teacher, own, 1, new Edit<>("", "No")));
        assertNotFound(() -> comments.write(teacher, attempt, 7, new Edit<>("", "No")));
    }

    private List<String> commentsRead() {
        return ((AttemptReview) attempts.review(student, attempt))
                .items().stream().map(AttemptReview.ReviewedItem::comment).toList();
    }

    private void answer(int questions) {
        for (int count = 0; count < questions; count++) {
            var asked = ((Asking) attempts.state(student, attempt)).asked();
            attempts.answer(student, attempt, asked.position(), DemoAnswers.right(asked.question()));
        }
    }

    private void assertRefused(String reason) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> reopening.reopen(teacher, attempt, null))
                .withMessageContaining(reason);
    }

    private static void assertNotFound(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(call);
    }

    private List<String> topics() {
        return course.topics().stream().map(Topic::id).toList();
    }
}
