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
import org.casebook.attempt.AttemptState.Asking;
import org.casebook.attempt.AttemptState.Finished;
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
    Attempts attempts;

    @Autowired
    AbilityRepository abilities;

    @Autowired
    Replay replay;

    @Autowired
    OverdueHandIn timeIsUp;

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
        attempts.end(student, first);
        putBack(hours);
        var second = practice();
        answer(second, 3);
        attempts.end(student, second);
        clock.advance(Duration.ofHours(hours));
        var third = practice();
        answer(third, 1);
        attempts.end(student, third);

        var steps = replay.of(student.id());
        assertThat(steps).extracting(step -> step.attempt().id()).containsExactly(first, second, third);
        assertThat(steps)
                .flatExtracting(Replay.Step::items)
                .filteredOn(AttemptItem::isAnswered)
                .noneMatch(item -> item.taken().isNegative())
                .hasSize(8);
        var ability = abilities.findById(student.id()).orElseThrow();
        assertThat(ability.ability()).isEqualTo(steps.getLast().estimate().ability());
        assertThat(ability.updatedAt()).isEqualTo(steps.getLast().estimate().at());
        assertThat(Arrays.stream(ability.ability().covariance())).allMatch(Double::isFinite);
        assertThat(attempts.history(student)).extracting(AttemptSummary::id).containsExactly(third, second, first);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 24})
    void aTimeLimitIsNeitherLongerNorOver(int hours) {
        var attempt = attempt();
        clock.advance(Duration.ofMinutes(15));
        putBack(hours);

        timeIsUp.handIn();

        assertEndsAfter(LIMIT, attempt);
        answer(attempt, 1);
        clock.advance(LIMIT);
        timeIsUp.handIn();
        assertThat(attempts.state(student, attempt)).isInstanceOf(Finished.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 24})
    void whoBeginsAfterwardsHasTheTimeThatEverybodyHas(int hours) {
        answer(practice(), 1);
        attempts.end(student, attempts.open(student).orElseThrow().id());
        putBack(hours);

        var attempt = attempt();

        assertEndsAfter(LIMIT, attempt);
        // Times that are set anew begin at the same moment.
        lasting.set(teacher, classId, Set.of(student.id()), new Allowances(50, 0, false, 10));
        assertEndsAfter(LIMIT.plus(LIMIT.dividedBy(2)), attempt);
        timeIsUp.handIn();
        assertEndsAfter(LIMIT.plus(LIMIT.dividedBy(2)), attempt);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 24})
    void aBreakTakesNothingAndGivesNoMoreThanItself(int hours) {
        var attempt = attempt();
        breaks.take(student, attempt);
        clock.advance(Duration.ofMinutes(4));
        putBack(hours);

        assertThat(breaks.goOn(student, attempt)).isInstanceOf(Asking.class);

        assertThat(breaks.aids(student, attempt).breakLeft()).isBetween(Duration.ZERO, BREAK);
        timeIsUp.handIn();
        assertEndsAfter(LIMIT, attempt);
        breaks.take(student, attempt);
        putBack(hours);
        timeIsUp.handIn();
        clock.advance(BREAK);
        assertThat(attempts.state(student, attempt)).isInstanceOf(Asking.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 24})
    void aReopenedAttemptHasTheMinutesThatItsTeacherGaveIt(int hours) {
        var attempt = attempt();
        answer(attempt, 1);
        attempts.end(student, attempt);
        reopening.reopen(teacher, attempt, 5);
        putBack(hours);

        timeIsUp.handIn();

        assertEndsAfter(Duration.ofMinutes(5), attempt);
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

    private void assertEndsAfter(Duration expected, UUID attempt) {
        var end = Objects.requireNonNull(attempts.state(student, attempt).head().endsAt());
        assertThat(Duration.between(clock.instant(), end)).isBetween(expected.minus(MOMENT), expected);
    }

    private UUID practice() {
        return attempts.start(student, QuizRequest.ofLength(topics(), 8));
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

    private void answer(UUID attempt, int questions) {
        for (int i = 0; i < questions; i++) {
            var asked = ((Asking) attempts.next(student, attempt)).asked();
            attempts.answer(student, attempt, asked.position(), DemoAnswers.right(asked.question()));
            clock.advance(Duration.ofSeconds(20));
        }
    }

    private List<String> topics() {
        return course.topics().stream().map(Topic::id).toList();
    }
}
