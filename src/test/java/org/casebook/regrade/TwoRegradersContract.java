package org.casebook.regrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.FeedbackTime;
import org.casebook.attempt.AbilityRepository;
import org.casebook.attempt.AssignedQuizzes;
import org.casebook.attempt.AttemptItem;
import org.casebook.attempt.AttemptItemRepository;
import org.casebook.attempt.AttemptState.Asking;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.Regrade.Voided;
import org.casebook.attempt.Replay;
import org.casebook.base.InvalidInputException;
import org.casebook.classroom.Memberships;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.support.Plans;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.casebook.support.TwoWriters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Regrades at once with other regrades and with answers: what comes out is as if one had come after the other, and
 * every estimate is what a replay of the stored answers gives. On every database.
 */
abstract class TwoRegradersContract {

    private static final Random RANDOM = new Random(1);

    @Autowired
    TwoWriters writers;

    @Autowired
    Regrades regrades;

    @Autowired
    Assignments assignments;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    Attempts attempts;

    @Autowired
    Memberships memberships;

    @Autowired
    AbilityRepository abilities;

    @Autowired
    AttemptItemRepository items;

    @Autowired
    Replay replay;

    @Autowired
    Course course;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    private final List<Actor> students = new ArrayList<>();
    private Actor teacher;
    private Actor colleague;
    private Actor student;
    private UUID classId;
    private UUID assignment;
    private UUID attempt;
    private UUID version;

    @BeforeEach
    void answer() {
        teacher = school.teacher();
        colleague = school.teacher();
        student = school.student();
        students.add(student);
        classId = school.classOf(teacher, student);
        memberships.add(teacher, classId, colleague.id());
        var topics = course.topics().stream().map(Topic::id).toList();
        var plan = Plans.quiz(topics, 4, FeedbackTime.AT_ONCE, true, 1, null);
        assignment = assignments.draft(teacher, classId, Plans.of(List.of(), plan, clock.instant()));
        assignments.give(teacher, assignment);
        attempt = begin(student);
        answerFirst(student, attempt);
        version = regrades.answered(teacher, classId).getFirst().version();
    }

    @AfterEach
    void everyEstimateIsWhatAReplayGives() {
        for (var actor : students) {
            abilities.findById(actor.id()).ifPresent(stored -> assertThat(stored.ability())
                    .isEqualTo(replay.of(actor.id()).getLast().estimate().ability()));
        }
    }

    @Test
    void twoTeachersWhoVoidAQuestionAtOnceVoidItOnce() {
        var failed = writers.overlap(() -> voidFor(teacher), () -> voidFor(colleague));

        assertThat(failed).get().isInstanceOf(InvalidInputException.class);
        assertThat(standing()).isEqualTo(1);
        assertThat(voided(student)).containsExactly(true);
    }

    @Test
    void aDoubleClickVoidsOnce() {
        assertThat(writers.overlap(() -> voidFor(teacher), () -> voidFor(teacher)))
                .get()
                .isInstanceOf(InvalidInputException.class);

        assertThat(standing()).isEqualTo(1);
    }

    @Test
    void twoWhoUndoAtOnceUndoOnce() {
        var made = voidFor(teacher);

        assertThat(writers.overlap(() -> regrades.undo(teacher, made), () -> regrades.undo(colleague, made)))
                .isEmpty();

        assertThat(standing()).isZero();
        assertThat(voided(student)).containsExactly(false);
    }

    @Test
    void aRegradeThatIsMadeAnewWhileItIsUndoneStandsOnce() {
        var made = voidFor(teacher);

        assertThat(writers.overlap(() -> regrades.undo(teacher, made), () -> voidFor(colleague)))
                .isEmpty();

        assertThat(standing()).isEqualTo(1);
        assertThat(voided(student)).containsExactly(true);
    }

    @Test
    void anAnswerOnItsWayIsVoidedWithTheOthers() {
        var classmate = member();
        var own = begin(classmate);

        assertThat(writers.overlap(() -> answerFirst(classmate, own), () -> voidFor(teacher)))
                .isEmpty();

        assertThat(voided(classmate)).containsExactly(true);
    }

    @Test
    void anAnswerThatWaitsForARegradeIsVoided() {
        var classmate = member();
        var own = begin(classmate);

        assertThat(writers.overlap(() -> voidFor(teacher), () -> answerFirst(classmate, own)))
                .isEmpty();

        assertThat(voided(classmate)).containsExactly(true);
    }

    @Test
    void anAnswerOnItsWayIsFreedWithTheOthers() {
        var classmate = member();
        var own = begin(classmate);
        var made = voidFor(teacher);

        assertThat(writers.overlap(() -> answerFirst(classmate, own), () -> regrades.undo(teacher, made)))
                .isEmpty();

        assertThat(voided(classmate)).containsExactly(false);
    }

    @Test
    void anAnswerThatWaitsForAnUndoingCounts() {
        var classmate = member();
        var own = begin(classmate);
        var made = voidFor(teacher);

        assertThat(writers.overlap(() -> regrades.undo(teacher, made), () -> answerFirst(classmate, own)))
                .isEmpty();

        assertThat(voided(classmate)).containsExactly(false);
    }

    @Test
    void whoHandsInWhileAQuestionIsVoidedHasHandedIn() {
        assertThat(writers.overlap(() -> voidFor(teacher), () -> attempts.end(student, attempt)))
                .isEmpty();
        assertThat(attempts.open(student)).isEmpty();
        assertThat(voided(student)).containsExactly(true);
    }

    @Test
    void whoJoinsAndAnswersWhileAQuestionIsVoidedHasItVoided() {
        var newcomer = member();
        var own = begin(newcomer);
        memberships.remove(teacher, classId, newcomer.id());

        assertThat(writers.overlap(() -> voidFor(teacher), () -> {
                    memberships.add(colleague, classId, newcomer.id());
                    answerFirst(newcomer, own);
                }))
                .isEmpty();

        assertThat(voided(newcomer)).containsExactly(true);
    }

    @Test
    void whoBeginsTheirFirstQuizWhileAQuestionIsVoidedIsNotAskedIt() {
        var newcomer = member();

        assertThat(writers.overlap(() -> voidFor(teacher), () -> answerFirst(newcomer, begin(newcomer))))
                .isEmpty();

        assertThat(voided(newcomer)).isEmpty();
    }

    private UUID voidFor(Actor actor) {
        return regrades.make(actor, classId, version, new Voided());
    }

    private Actor member() {
        var actor = school.student();
        students.add(actor);
        memberships.add(teacher, classId, actor.id());
        return actor;
    }

    private UUID begin(Actor actor) {
        return quizzes.start(actor, assignment);
    }

    /** Answers what is asked; everybody is asked the same question first. */
    private void answerFirst(Actor actor, UUID attempt) {
        var asked = ((Asking) attempts.state(actor, attempt)).asked();
        attempts.answer(actor, attempt, asked.position(), DemoAnswers.wrong(asked.question(), RANDOM));
    }

    private long standing() {
        return regrades.ofClass(teacher, classId).stream()
                .filter(made -> made.undoneAt() == null)
                .count();
    }

    /** Whether the student's answers to the question are voided, or not; no answer is neither. */
    private List<Boolean> voided(Actor actor) {
        return items.answersTo(version, List.of(actor.id())).stream()
                .map(AttemptItem::isVoided)
                .toList();
    }
}
