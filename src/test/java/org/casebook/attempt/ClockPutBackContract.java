package org.casebook.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
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
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.support.Plans;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The machine's clock is put back while quizzes are taken, on every database. */
abstract class ClockPutBackContract {

    private static final Duration LIMIT = Duration.ofMinutes(20);
    private static final Duration BREAK = Duration.ofMinutes(10);
    private static final Duration MOMENT = Duration.ofSeconds(2);

    @Autowired
    Assignments assignments;

    @Autowired
    LastingAccommodations lasting;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    Breaks breaks;

    @Autowired
    Reopening reopening;

    @Autowired
    Sittings sittings;

    @Autowired
    AbilityRepository abilities;

    @Autowired
    Replay replay;

    @Autowired
    TimeIsUp timeIsUp;

    @Autowired
    Course course;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    private Actor teacher;
    private Actor student;
    private UUID classId;
    private Duration putBack;

    @BeforeEach
    void setUp() {
        teacher = school.teacher();
        student = school.student();
        classId = school.classOf(teacher, student);
        lasting.set(teacher, classId, Set.of(student.id()), new Allowances(0, 0, false, (int) BREAK.toMinutes()));
        putBack = Duration.ZERO;
    }

    /** Other tests on the same clock know nothing of it. */
    @AfterEach
    void putRight() {
        clock.advance(putBack);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 24, 24 * 400})
    void answersAndQuizzesKeepTheirOrderAndEstimatesWhatTheyRestOn(int hours) {
        var first = practice();
        answer(first, 2);
        putBack(hours);
        answer(first, 2);
        sittings.end(student, first);
        putBack(hours);
        var second = practice();
        answer(second, 3);
        sittings.end(student, second);
        clock.advance(Duration.ofHours(hours));
        var third = practice();
        answer(third, 1);
        sittings.end(student, third);

        var steps = replay.of(student.id());
        assertThat(steps).extracting(step -> step.sitting().id()).containsExactly(first, second, third);
        assertThat(steps)
                .flatExtracting(Replay.Step::items)
                .filteredOn(SittingItem::isAnswered)
                .noneMatch(item -> item.taken().isNegative())
                .hasSize(8);
        var ability = abilities.findById(student.id()).orElseThrow();
        assertThat(ability.ability()).isEqualTo(steps.getLast().estimate().ability());
        assertThat(ability.updatedAt()).isEqualTo(steps.getLast().estimate().at());
        assertThat(Arrays.stream(ability.ability().covariance())).allMatch(Double::isFinite);
        assertThat(sittings.history(student)).extracting(SittingHead::id).containsExactly(third, second, first);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 24})
    void aTimeLimitIsNeitherLongerNorOver(int hours) {
        var sitting = attempt();
        clock.advance(Duration.ofMinutes(15));
        putBack(hours);

        timeIsUp.handIn();

        assertEndsAfter(LIMIT, sitting);
        answer(sitting, 1);
        clock.advance(LIMIT);
        timeIsUp.handIn();
        assertThat(sittings.state(student, sitting)).isInstanceOf(Finished.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 24})
    void whoBeginsAfterwardsHasTheTimeThatEverybodyHas(int hours) {
        answer(practice(), 1);
        sittings.end(student, sittings.open(student).orElseThrow().id());
        putBack(hours);

        var sitting = attempt();

        assertEndsAfter(LIMIT, sitting);
        // Times that are set anew begin at the same moment.
        lasting.set(teacher, classId, Set.of(student.id()), new Allowances(50, 0, false, 10));
        assertEndsAfter(LIMIT.plus(LIMIT.dividedBy(2)), sitting);
        timeIsUp.handIn();
        assertEndsAfter(LIMIT.plus(LIMIT.dividedBy(2)), sitting);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 24})
    void aBreakTakesNothingAndGivesNoMoreThanItself(int hours) {
        var sitting = attempt();
        breaks.take(student, sitting);
        clock.advance(Duration.ofMinutes(4));
        putBack(hours);

        assertThat(breaks.goOn(student, sitting)).isInstanceOf(Asking.class);

        assertThat(breaks.aids(student, sitting).breakLeft()).isBetween(Duration.ZERO, BREAK);
        timeIsUp.handIn();
        assertEndsAfter(LIMIT, sitting);
        breaks.take(student, sitting);
        putBack(hours);
        timeIsUp.handIn();
        clock.advance(BREAK);
        assertThat(sittings.state(student, sitting)).isInstanceOf(Asking.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 24})
    void aReopenedAttemptHasTheMinutesThatItsTeacherGaveIt(int hours) {
        var sitting = attempt();
        answer(sitting, 1);
        sittings.end(student, sitting);
        reopening.reopen(teacher, sitting, 5);
        putBack(hours);

        timeIsUp.handIn();

        assertEndsAfter(Duration.ofMinutes(5), sitting);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 24})
    void whatIsSetLastHolds(int hours) {
        putBack(hours);

        lasting.set(teacher, classId, Set.of(student.id()), new Allowances(0, 0, true, 0));

        assertThat(lasting.own(student)).containsEntry(classId, new Allowances(0, 0, true, 0));
    }

    private void putBack(int hours) {
        clock.advance(Duration.ofHours(-hours));
        putBack = putBack.plus(Duration.ofHours(hours));
    }

    private void assertEndsAfter(Duration expected, UUID sitting) {
        var end = Objects.requireNonNull(sittings.state(student, sitting).head().endsAt());
        assertThat(Duration.between(clock.instant(), end)).isBetween(expected.minus(MOMENT), expected);
    }

    private UUID practice() {
        return sittings.start(student, QuizRequest.ofLength(topics(), 8));
    }

    private UUID attempt() {
        var plan = Plans.quiz(topics(), 6, FeedbackTime.WHEN_RELEASED, false, 1, LIMIT);
        var closes = clock.instant().plus(Duration.ofDays(30));
        var assignment = assignments.draft(
                teacher,
                classId,
                Plans.of(List.of(), plan, new Schedule(Instant.EPOCH, null, closes, LateRule.MARKED)));
        assignments.give(teacher, assignment);
        return quizzes.start(student, assignment);
    }

    private void answer(UUID sitting, int questions) {
        for (int i = 0; i < questions; i++) {
            var asked = ((Asking) sittings.next(student, sitting)).asked();
            sittings.answer(student, sitting, asked.position(), DemoAnswers.right(asked.question()));
            clock.advance(Duration.ofSeconds(20));
        }
    }

    private List<String> topics() {
        return course.topics().stream().map(Topic::id).toList();
    }
}
