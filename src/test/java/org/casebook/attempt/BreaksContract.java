package org.casebook.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.casebook.assignment.Allowances;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.FeedbackTime;
import org.casebook.assignment.LastingAccommodations;
import org.casebook.assignment.LateRule;
import org.casebook.assignment.Schedule;
import org.casebook.attempt.AttemptState.Asking;
import org.casebook.attempt.AttemptState.Finished;
import org.casebook.attempt.AttemptState.OnBreak;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.progress.ClassProgress;
import org.casebook.support.Plans;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Breaks in an attempt, and what changes for one under way, on every database. */
abstract class BreaksContract {

    private static final Duration MOMENT = Duration.ofSeconds(2);

    @Autowired
    Breaks breaks;

    @Autowired
    LastingAccommodations lasting;

    @Autowired
    Assignments assignments;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    Attempts attempts;

    @Autowired
    ClassProgress progress;

    @Autowired
    OverdueHandIn timeIsUp;

    @Autowired
    Course course;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    private Actor teacher;
    private Actor anna;
    private UUID classId;
    private Instant closes;

    @BeforeEach
    void setUp() {
        teacher = school.teacher();
        anna = school.student();
        classId = school.classOf(teacher, anna);
        closes = clock.instant().plus(Duration.ofHours(3));
        lasting.set(teacher, classId, Set.of(anna.id()), new Allowances(0, 0, true, 10));
    }

    @Test
    void theTimeLimitStandsStillAndNothingIsShownOrTaken() {
        var attempt = start(Duration.ofMinutes(20));
        var asked = ((Asking) attempts.state(anna, attempt)).asked();
        var end = end(attempt);
        clock.advance(Duration.ofMinutes(15));

        assertThat(breaks.take(anna, attempt)).isInstanceOf(OnBreak.class);
        clock.advance(Duration.ofMinutes(8));
        timeIsUp.handIn();
        assertThat(attempts.answer(anna, attempt, 1, DemoAnswers.right(asked.question())))
                .isInstanceOf(OnBreak.class);
        assertThat(attempts.next(anna, attempt)).isInstanceOf(OnBreak.class);
        assertThat(attempts.state(anna, attempt)).isInstanceOf(OnBreak.class);

        assertThat(breaks.goOn(anna, attempt)).isInstanceOfSatisfying(Asking.class, back -> assertThat(
                        back.asked().question())
                .isEqualTo(asked.question()));
        assertThat(Duration.between(end.plus(Duration.ofMinutes(8)), end(attempt))
                        .abs())
                .isLessThan(MOMENT);
        assertThat(breaks.aids(anna, attempt).breakLeft())
                .isBetween(Duration.ofMinutes(2).minus(MOMENT), Duration.ofMinutes(2));
        assertThat(breaks.goOn(anna, attempt)).isInstanceOf(Asking.class);
    }

    @Test
    void aBreakEndsByItselfWhenNoneIsLeftAndTheTimeRunsOn() {
        var attempt = start(Duration.ofMinutes(20));
        var end = end(attempt);
        breaks.take(anna, attempt);
        clock.advance(Duration.ofMinutes(11));

        assertThat(attempts.state(anna, attempt)).isInstanceOf(Asking.class);
        assertThat(Duration.between(end.plus(Duration.ofMinutes(10)), end(attempt))
                        .abs())
                .isLessThan(MOMENT);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> breaks.take(anna, attempt))
                .withMessageContaining("No break is left");
        clock.advance(Duration.ofMinutes(20));
        assertThat(attempts.state(anna, attempt)).isInstanceOf(Finished.class);
    }

    @Test
    void theClosingTimeWaitsForNobodysBreak() {
        clock.advance(Duration.ofHours(2).plusMinutes(45));
        var attempt = start(Duration.ofMinutes(20));
        assertThat(end(attempt)).isEqualTo(closes);
        breaks.take(anna, attempt);
        assertThat(end(attempt)).isEqualTo(closes);
        clock.advance(Duration.ofMinutes(16));

        assertThat(breaks.goOn(anna, attempt)).isInstanceOf(Finished.class);
    }

    @Test
    void onlyWhoMayHasBreaksAndOnlyWhereThereIsATimeLimit() {
        var free = start(null);
        assertThat(breaks.aids(anna, free)).isEqualTo(new QuizAids(true, Duration.ZERO));
        assertRefused(free);
        attempts.end(anna, free);
        var own = attempts.start(
                anna, QuizRequest.ofLength(List.of(course.topics().getFirst().id()), 4));
        assertThat(breaks.aids(anna, own)).isEqualTo(new QuizAids(true, Duration.ZERO));
        assertRefused(own);
        attempts.end(anna, own);
        lasting.set(teacher, classId, Set.of(anna.id()), Allowances.NONE);
        var limited = start(Duration.ofMinutes(20));
        // A test; in practice it needs no permission.
        assertThat(breaks.aids(anna, limited)).isEqualTo(new QuizAids(false, Duration.ZERO));
        assertRefused(limited);
        for (var other : List.of(school.student(), teacher)) {
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> breaks.aids(other, limited));
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> breaks.take(other, limited));
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> breaks.goOn(other, limited));
        }
    }

    @Test
    void theTeacherSeesWhoIsOnABreakAndDoesNotTakeThemForStuck() {
        var attempt = start(Duration.ofMinutes(20));
        var assignment =
                Objects.requireNonNull(attempts.state(anna, attempt).head().assignment());
        var watch = progress.watch(teacher, assignment);
        var presented = progress.now(watch).getFirst().waitingSince();
        breaks.take(anna, attempt);

        assertThat(progress.now(watch)).singleElement().satisfies(row -> {
            assertThat(row.onBreakUntil()).isNotNull();
            assertThat(row.waitingSince()).isNull();
        });
        clock.advance(Duration.ofMinutes(5));
        breaks.goOn(anna, attempt);
        assertThat(progress.now(watch)).singleElement().satisfies(row -> {
            assertThat(row.onBreakUntil()).isNull();
            assertThat(row.waitingSince()).isAfter(presented.plus(Duration.ofMinutes(4)));
        });
    }

    @Test
    void whatIsSetForTheClassHoldsForAnAttemptUnderWay() {
        var attempt = start(Duration.ofMinutes(20));
        var end = end(attempt);
        lasting.set(teacher, classId, Set.of(anna.id()), new Allowances(50, 0, false, 0));

        assertThat(Duration.between(end.plus(Duration.ofMinutes(10)), end(attempt))
                        .abs())
                .isLessThan(MOMENT);
        lasting.set(teacher, classId, Set.of(anna.id()), Allowances.NONE);
        assertThat(Duration.between(end, end(attempt)).abs()).isLessThan(MOMENT);
    }

    @Test
    void practiceIsReadAloudToWhoeverWantsIt() {
        lasting.set(teacher, classId, Set.of(anna.id()), Allowances.NONE);
        var own = attempts.start(
                anna, QuizRequest.ofLength(List.of(course.topics().getFirst().id()), 4));
        assertThat(breaks.aids(anna, own)).isEqualTo(new QuizAids(true, Duration.ZERO));
        attempts.end(anna, own);

        var set = start(FeedbackTime.AT_ONCE, Duration.ofMinutes(20));
        assertThat(breaks.aids(anna, set)).isEqualTo(new QuizAids(true, Duration.ZERO));
    }

    private Instant end(UUID attempt) {
        return Objects.requireNonNull(attempts.state(anna, attempt).head().endsAt());
    }

    private void assertRefused(UUID attempt) {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> breaks.take(anna, attempt));
    }

    private UUID start(@Nullable Duration limit) {
        return start(FeedbackTime.WHEN_RELEASED, limit);
    }

    private UUID start(FeedbackTime feedback, @Nullable Duration limit) {
        var topics = course.topics().stream().map(Topic::id).toList();
        var id = assignments.draft(
                teacher,
                classId,
                Plans.of(
                        List.of(),
                        Plans.quiz(topics, 6, feedback, false, 1, limit),
                        new Schedule(Instant.EPOCH, null, closes, LateRule.MARKED)));
        assignments.give(teacher, id);
        return quizzes.start(anna, id);
    }
}
