package org.casebook.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.casebook.assignment.Accommodation;
import org.casebook.assignment.Accommodations;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.FeedbackTime;
import org.casebook.assignment.LateRule;
import org.casebook.assignment.Schedule;
import org.casebook.attempt.SittingState.Asking;
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
    Accommodations accommodations;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    Sittings sittings;

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
    UUID sitting;
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
        sitting = quizzes.start(student, assignment);
        answer(2);
        sittings.end(student, sitting);
        clock.advance(Duration.ofMinutes(30));
    }

    @Test
    void itGoesOnWhereItWas() {
        reopening.reopen(teacher, sitting, null);

        assertThat(reports.history(teacher, student.id())).isEmpty();
        var asking = (Asking) sittings.state(student, sitting);
        assertThat(asking.asked().position()).isEqualTo(3);
        assertThat(asking.head().endsAt()).isEqualTo(closes);
        answer(4);
        assertThat(sittings.state(student, sitting)).isInstanceOf(SittingState.Finished.class);
        assertThat(sittings.history(student).getFirst().answered()).isEqualTo(6);
        assertThat(reports.history(teacher, student.id())).hasSize(topics().size());
        assertThat(abilities.findById(student.id()).orElseThrow().ability())
                .isEqualTo(replay.of(student.id()).getLast().estimate().ability());
    }

    @Test
    void theTimeCountsAnewFromTheReopeningAndEndsWithTheAssignment() {
        reopening.reopen(teacher, sitting, 20);

        var end = sittings.state(student, sitting).head().endsAt();
        assertThat(end)
                .isBetween(
                        clock.instant().plus(Duration.ofMinutes(19)),
                        clock.instant().plus(Duration.ofMinutes(20)));
        // Another change of the student's times doesn't bring the old limit back.
        accommodations.set(teacher, assignment, new Accommodation(student.id(), false, null, null, 50));
        assertThat(sittings.state(student, sitting).head().endsAt()).isEqualTo(end);
        clock.advance(Duration.ofMinutes(21));
        assertThat(sittings.state(student, sitting)).isInstanceOf(SittingState.Finished.class);

        reopening.reopen(teacher, sitting, 600);
        // Half of ten minutes more have moved the closing time along.
        assertThat(sittings.state(student, sitting).head().endsAt()).isEqualTo(closes.plus(Duration.ofMinutes(5)));
    }

    @Test
    void oneInTheMiddleOfTheChainOrBesideAnOpenOneIsRefused() {
        var other = sittings.start(student, QuizRequest.ofLength(topics(), 4));
        assertRefused("another quiz open");
        sittings.end(student, other);
        assertRefused("begun another quiz since");
    }

    @Test
    void itIsRefusedWhileItIsOpenAndOnceTheAssignmentIsClosed() {
        reopening.reopen(teacher, sitting, null);
        assertRefused("This attempt is open.");
        sittings.end(student, sitting);
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> reopening.reopen(teacher, sitting, 0));
        clock.advance(Duration.ofHours(4));
        assertRefused("not open now");
    }

    @Test
    void oneThatIsCompleteIsRefused() {
        reopening.reopen(teacher, sitting, null);
        answer(4);

        assertRefused("All questions of this attempt are answered.");
    }

    @Test
    void aCommentIsReadTogetherWithTheFeedback() {
        comments.write(teacher, sitting, 2, new Edit<>("", " Look at the table again. "));

        assertThat(sittings.review(student, sitting)).isInstanceOf(SittingResult.Withheld.class);
        assignments.release(teacher, assignment);
        assertThat(commentsRead()).containsExactly(null, "Look at the table again.");
        comments.write(teacher, sitting, 2, new Edit<>("Look at the table again.", "Better: read section two."));
        assertThat(commentsRead()).containsExactly(null, "Better: read section two.");
        comments.write(teacher, sitting, 2, new Edit<>("Better: read section two.", " "));
        comments.write(teacher, sitting, 2, new Edit<>("", ""));
        assertThat(commentsRead()).containsExactly(null, null);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> comments.write(teacher, sitting, 1, new Edit<>("", "x".repeat(1001))));
    }

    @Test
    void toAllButTheStudentsTeachersItIsNotFound() {
        var own = sittings.start(student, QuizRequest.ofLength(topics(), 4));
        for (var actor : List.of(school.teacher(), student, school.administrator())) {
            assertNotFound(() -> reopening.reopen(actor, sitting, null));
            assertNotFound(() -> comments.write(actor, sitting, 1, new Edit<>("", "No")));
        }
        assertNotFound(() -> reopening.reopen(teacher, own, null));
        assertNotFound(() -> reopening.reopen(teacher, UUID.randomUUID(), null));
        assertNotFound(() -> comments.write(teacher, UUID.randomUUID(), 1, new Edit<>("", "No")));
        // Not answered yet, and not asked.
        assertNotFound(() -> comments.write(teacher, own, 1, new Edit<>("", "No")));
        assertNotFound(() -> comments.write(teacher, sitting, 7, new Edit<>("", "No")));
    }

    private List<String> commentsRead() {
        return ((SittingReview) sittings.review(student, sitting))
                .items().stream().map(SittingReview.ReviewedItem::comment).toList();
    }

    private void answer(int questions) {
        for (int count = 0; count < questions; count++) {
            var asked = ((Asking) sittings.state(student, sitting)).asked();
            sittings.answer(student, sitting, asked.position(), DemoAnswers.right(asked.question()));
        }
    }

    private void assertRefused(String reason) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> reopening.reopen(teacher, sitting, null))
                .withMessageContaining(reason);
    }

    private static void assertNotFound(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(call);
    }

    private List<String> topics() {
        return course.topics().stream().map(Topic::id).toList();
    }
}
