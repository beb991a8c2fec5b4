package org.casebook.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.casebook.attempt.AbilityRepository;
import org.casebook.attempt.Attempt;
import org.casebook.attempt.AttemptItem;
import org.casebook.attempt.AttemptItemRepository;
import org.casebook.attempt.AttemptRepository;
import org.casebook.attempt.AttemptState.Asking;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.QuizRequest;
import org.casebook.attempt.Replay;
import org.casebook.bank.BankItem;
import org.casebook.bank.CalibratedBank;
import org.casebook.bank.CalibrationRuns;
import org.casebook.bank.QuestionBank;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** What calibrations do to a school, on every database. */
abstract class CalibrationsContract {

    @Autowired
    Calibrations calibrations;

    @Autowired
    CalibrationRuns runs;

    @Autowired
    CalibratedBank calibrated;

    @Autowired
    QuestionBank bank;

    @Autowired
    Attempts attempts;

    @Autowired
    AttemptRepository attemptRows;

    @Autowired
    AttemptItemRepository items;

    @Autowired
    CalibrationData answers;

    @Autowired
    EntityManager entities;

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

    private static final Duration THINKING = Duration.ofSeconds(20);

    private final Random random = new Random(1);

    /** Other tests share the database and want the experts' parameters in use; the next calibration is on purpose. */
    @AfterEach
    @BeforeEach
    void undoAll() {
        while (calibrations.undo().isPresent()) {
            clock.advance(Duration.ofSeconds(1));
        }
    }

    @Test
    void aCalibrationMovesWhatWasAnsweredAndReportsIt() {
        take(school.student(), 12, true);
        var made = calibrations.calibrate().orElseThrow();

        assertThat(made.lines().getFirst())
                .matches(
                        "Calibration " + made.number() + ": \\d+ answers of \\d+ students to \\d+ of \\d+ questions.*");
        assertThat(made.lines())
                .anyMatch(line -> line.startsWith("Moved by more than"))
                .anyMatch(line -> line.startsWith("Suspected wrong keys"))
                .anyMatch(line -> line.startsWith("Noisier than the model"))
                .anyMatch(line -> line.startsWith("Hardly tell who knows more"));
        var now = calibrated.items(calibrated.inUse());
        assertThat(now).hasSameSizeAs(bank.items()).isNotEqualTo(bank.items());
        assertThat(now)
                .extracting(BankItem::version)
                .containsExactlyElementsOf(
                        bank.items().stream().map(BankItem::version).toList());
    }

    @Test
    void aAttemptKeepsTheCalibrationThatItBeganWith() {
        take(school.student(), 12, true);
        var student = school.student();
        var open = attempts.start(student, allTopics(6));
        calibrations.calibrate();
        var between = school.student();
        var later = attempts.start(between, allTopics(6));
        calibrations.undo();
        finish(student, open);
        finish(between, later);

        assertThat(attempt(open).calibration()).isNull();
        assertAskedWith(open, null);
        assertThat(attempt(later).calibration()).isNotNull();
        assertAskedWith(later, attempt(later).calibration());
        for (var one : List.of(student, between)) {
            assertThat(abilities.findById(one.id()).orElseThrow().ability())
                    .isEqualTo(replay.of(one.id()).getLast().estimate().ability());
        }
    }

    @Test
    void hurriedAnswersAreNotLearnedFromButEveryAnswerTellsHowLongItsQuestionTakes() {
        var student = school.student();
        take(student, 12, true);
        var before = answers.read();

        var id = attempts.start(student, allTopics(6));
        finish(student, id);

        var after = answers.read();
        assertThat(after.answers()).isEqualTo(before.answers());
        assertThat(after.given()).isEqualTo(before.given() + 6);
        assertThat(entities.createQuery(
                                "select time.answers from QuestionTime time where time.questionVersionId in :asked",
                                Long.class)
                        .setParameter(
                                "asked",
                                items.findByAttemptIdOrderByPosition(id).stream()
                                        .map(AttemptItem::questionVersion)
                                        .toList())
                        .getResultList())
                .hasSize(6)
                .allMatch(answers -> answers > 0);
    }

    @Test
    void aCalibrationChangesNoEstimateOfThePast() {
        var student = school.student();
        take(student, 12, true);
        var before = abilities.findById(student.id()).orElseThrow().ability();

        calibrations.calibrate();

        assertThat(abilities.findById(student.id()).orElseThrow().ability()).isEqualTo(before);
        assertThat(replay.of(student.id()).getLast().estimate().ability()).isEqualTo(before);
    }

    @Test
    void undoingBringsTheFormerVersionBack() {
        take(school.student(), 8, true);
        var first = calibrations.calibrate().orElseThrow();
        var firstId = calibrated.inUse();
        take(school.student(), 8, false);
        var second = calibrations.calibrate().orElseThrow();

        assertThat(second.number()).isEqualTo(first.number() + 1);
        assertThat(calibrations.undo())
                .hasValue("Calibration " + second.number() + " is undone; calibration " + first.number()
                        + " is in use again.");
        assertThat(calibrated.inUse()).isEqualTo(firstId);
        assertThat(calibrations.undo())
                .hasValueSatisfying(said -> assertThat(said).contains("experts' difficulties are in use again"));
        assertThat(calibrated.inUse()).isNull();
        assertThat(calibrations.undo()).isEmpty();
    }

    @Test
    void atNightOnlyNewAnswersAreCalibratedAndNothingAfterAnUndo() {
        take(school.student(), 8, true);
        calibrations.calibrate();
        assertThat(calibrations.calibrateIfDue()).as("nothing is new").isEmpty();

        take(school.student(), 8, true);
        assertThat(calibrations.calibrateIfDue()).as("there are new answers").isPresent();

        take(school.student(), 8, true);
        calibrations.undo();
        assertThat(calibrations.calibrateIfDue()).as("the last was undone").isEmpty();
    }

    @Test
    void ofTwoNodesThatCalibrateAtOnceOneGivesWay() {
        int number = runs.last().map(CalibrationRuns.Last::number).orElse(0) + 1;
        runs.use(number, 1, List.of(), List.of());
        runs.undo();

        assertThatThrownBy(() -> runs.use(number, 1, List.of(), List.of()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void assertAskedWith(UUID id, @Nullable UUID calibration) {
        var expected = calibrated.items(calibration);
        assertThat(items.findByAttemptIdOrderByPosition(id)).isNotEmpty().allSatisfy(item -> {
            var model = item.item(0, bank.topics().size());
            assertThat(expected)
                    .filteredOn(one -> one.version().equals(item.questionVersion()))
                    .first()
                    .satisfies(one -> {
                        assertThat(model.a()).isEqualTo(one.item().a());
                        assertThat(model.difficulty()).isEqualTo(one.item().difficulty());
                    });
        });
    }

    private Attempt attempt(UUID id) {
        return attemptRows.findById(id).orElseThrow();
    }

    private void take(Actor student, int length, boolean mixed) {
        var id = attempts.start(student, allTopics(length));
        var state = attempts.state(student, id);
        while (state instanceof Asking(var _, var asked)) {
            var question = asked.question();
            boolean right = mixed && asked.position() % 2 == 0;
            clock.advance(THINKING);
            attempts.answer(
                    student,
                    id,
                    asked.position(),
                    right ? DemoAnswers.right(question) : DemoAnswers.wrong(question, random));
            state = attempts.next(student, id);
        }
    }

    private void finish(Actor student, UUID id) {
        while (attempts.state(student, id) instanceof Asking(var _, var asked)) {
            attempts.answer(student, id, asked.position(), DemoAnswers.right(asked.question()));
            attempts.next(student, id);
        }
    }

    private QuizRequest allTopics(int length) {
        return QuizRequest.ofLength(course.topics().stream().map(Topic::id).toList(), length);
    }
}
