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
import org.casebook.attempt.SittingState.Asking;
import org.casebook.attempt.SittingState.Finished;
import org.casebook.attempt.SittingState.OnBreak;
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
    Sittings sittings;

    @Autowired
    ClassProgress progress;

    @Autowired
    TimeIsUp timeIsUp;

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
        var sitting = start(Duration.ofMinutes(20));
        var asked = ((Asking) sittings.state(anna, sitting)).asked();
        var end = end(sitting);
        clock.advance(Duration.ofMinutes(15));

        assertThat(breaks.take(anna, sitting)).isInstanceOf(OnBreak.class);
        clock.advance(Duration.ofMinutes(8));
        timeIsUp.handIn();
        assertThat(sittings.answer(anna, sitting, 1, DemoAnswers.right(asked.question())))
                .isInstanceOf(OnBreak.class);
        assertThat(sittings.next(anna, sitting)).isInstanceOf(OnBreak.class);
        assertThat(sittings.state(anna, sitting)).isInstanceOf(OnBreak.class);

        assertThat(breaks.goOn(anna, sitting)).isInstanceOfSatisfying(Asking.class, back -> assertThat(
                        back.asked().question())
                .isEqualTo(asked.question()));
        assertThat(Duration.between(end.plus(Duration.ofMinutes(8)), end(sitting))
                        .abs())
                .isLessThan(MOMENT);
        assertThat(breaks.aids(anna, sitting).breakLeft())
                .isBetween(Duration.ofMinutes(2).minus(MOMENT), Duration.ofMinutes(2));
        assertThat(breaks.goOn(anna, sitting)).isInstanceOf(Asking.class);
    }

    @Test
    void aBreakEndsByItselfWhenNoneIsLeftAndTheTimeRunsOn() {
        var sitting = start(Duration.ofMinutes(20));
        var end = end(sitting);
        breaks.take(anna, sitting);
        clock.advance(Duration.ofMinutes(11));

        assertThat(sittings.state(anna, sitting)).isInstanceOf(Asking.class);
        assertThat(Duration.between(end.plus(Duration.ofMinutes(10)), end(sitting))
                        .abs())
                .isLessThan(MOMENT);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> breaks.take(anna, sitting))
                .withMessageContaining("No break is left");
        clock.advance(Duration.ofMinutes(20));
        assertThat(sittings.state(anna, sitting)).isInstanceOf(Finished.class);
    }

    @Test
    void theClosingTimeWaitsForNobodysBreak() {
        clock.advance(Duration.ofHours(2).plusMinutes(45));
        var sitting = start(Duration.ofMinutes(20));
        assertThat(end(sitting)).isEqualTo(closes);
        breaks.take(anna, sitting);
        assertThat(end(sitting)).isEqualTo(closes);
        clock.advance(Duration.ofMinutes(16));

        assertThat(breaks.goOn(anna, sitting)).isInstanceOf(Finished.class);
    }

    @Test
    void onlyWhoMayHasBreaksAndOnlyWhereThereIsATimeLimit() {
        var free = start(null);
        assertThat(breaks.aids(anna, free)).isEqualTo(new QuizAids(true, Duration.ZERO));
        assertRefused(free);
        sittings.end(anna, free);
        var own = sittings.start(
                anna, QuizRequest.ofLength(List.of(course.topics().getFirst().id()), 4));
        assertThat(breaks.aids(anna, own)).isEqualTo(new QuizAids(true, Duration.ZERO));
        assertRefused(own);
        sittings.end(anna, own);
        lasting.set(teacher, classId, Set.of(anna.id()), Allowances.NONE);
        var limited = start(Duration.ofMinutes(20));
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
        var sitting = start(Duration.ofMinutes(20));
        var assignment =
                Objects.requireNonNull(sittings.state(anna, sitting).head().assignment());
        var watch = progress.watch(teacher, assignment);
        var presented = progress.now(watch).getFirst().waitingSince();
        breaks.take(anna, sitting);

        assertThat(progress.now(watch)).singleElement().satisfies(row -> {
            assertThat(row.onBreakUntil()).isNotNull();
            assertThat(row.waitingSince()).isNull();
        });
        clock.advance(Duration.ofMinutes(5));
        breaks.goOn(anna, sitting);
        assertThat(progress.now(watch)).singleElement().satisfies(row -> {
            assertThat(row.onBreakUntil()).isNull();
            assertThat(row.waitingSince()).isAfter(presented.plus(Duration.ofMinutes(4)));
        });
    }

    @Test
    void whatIsSetForTheClassHoldsForAnAttemptUnderWay() {
        var sitting = start(Duration.ofMinutes(20));
        var end = end(sitting);
        lasting.set(teacher, classId, Set.of(anna.id()), new Allowances(50, 0, false, 0));

        assertThat(Duration.between(end.plus(Duration.ofMinutes(10)), end(sitting))
                        .abs())
                .isLessThan(MOMENT);
        lasting.set(teacher, classId, Set.of(anna.id()), Allowances.NONE);
        assertThat(Duration.between(end, end(sitting)).abs()).isLessThan(MOMENT);
    }

    private Instant end(UUID sitting) {
        return Objects.requireNonNull(sittings.state(anna, sitting).head().endsAt());
    }

    private void assertRefused(UUID sitting) {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> breaks.take(anna, sitting));
    }

    private UUID start(Duration limit) {
        var topics = course.topics().stream().map(Topic::id).toList();
        var id = assignments.draft(
                teacher,
                classId,
                Plans.of(
                        List.of(),
                        Plans.quiz(topics, 6, FeedbackTime.WHEN_RELEASED, false, 1, limit),
                        new Schedule(Instant.EPOCH, null, closes, LateRule.MARKED)));
        assignments.give(teacher, id);
        return quizzes.start(anna, id);
    }
}
