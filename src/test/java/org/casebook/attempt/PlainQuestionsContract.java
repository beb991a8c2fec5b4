package org.casebook.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.FeedbackTime;
import org.casebook.assignment.GradingBasis;
import org.casebook.assignment.QuizPlan;
import org.casebook.attempt.AttemptState.Asking;
import org.casebook.bank.BankItem;
import org.casebook.bank.OwnQuestions;
import org.casebook.bank.QuestionBank;
import org.casebook.bank.TopicMastery;
import org.casebook.course.Course;
import org.casebook.course.question.Head;
import org.casebook.course.question.Option;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.course.question.SingleChoice;
import org.casebook.course.question.TrueFalse;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.progress.AnswerWords;
import org.casebook.progress.CalibrationData;
import org.casebook.progress.ClassProgress;
import org.casebook.progress.ClassWork;
import org.casebook.regrade.Regrades;
import org.casebook.support.Plans;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions without reasons are asked and marked and tell nothing of what is mastered, on every database. */
abstract class PlainQuestionsContract {

    private static final Duration THINKING = Duration.ofSeconds(20);

    @Autowired
    OwnQuestions own;

    @Autowired
    AvailableQuestions available;

    @Autowired
    ClassContexts contexts;

    @Autowired
    Assignments assignments;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    QuizFormRepository forms;

    @Autowired
    QuizForms quizForms;

    @Autowired
    Attempts attempts;

    @Autowired
    AttemptItemRepository items;

    @Autowired
    AbilityRepository abilities;

    @Autowired
    MasteryPointRepository points;

    @Autowired
    ClassProgress progress;

    @Autowired
    ClassWork work;

    @Autowired
    Regrades regrades;

    @Autowired
    CalibrationData answers;

    @Autowired
    Replay replay;

    @Autowired
    QuestionBank bank;

    @Autowired
    EntityManager entities;

    @Autowired
    Course course;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    private Actor teacher;
    private Actor student;
    private Actor other;
    private UUID classId;
    private UUID otherClass;
    private String id;
    private UUID plain;
    private List<UUID> complete;

    /** Two students of two classes are the same in all but the plain question, which the first one alone gets. */
    @BeforeEach
    void setUp() {
        teacher = school.teacher();
        student = school.student();
        other = school.student();
        classId = school.classOf(teacher, student);
        otherClass = school.classOf(teacher, other);
        id = "own-" + UUID.randomUUID();
        own.use(teacher, plain());
        own.setClasses(teacher, id, Set.of(classId));
        plain = inUse();
        complete = bank.items().stream().map(BankItem::version).limit(4).toList();
    }

    @Test
    void itIsAskedWhereEveryoneGetsTheSameAndNeverChosenForAStudent() {
        var plan = Plans.quiz(List.of(plain().topic()), QuizPlan.LONGEST, FeedbackTime.AT_ONCE, true, 1, null);
        var attempt = new Attempt(
                student.id(),
                AttemptSettings.ofOwnChoice(QuizRequest.ofLength(bank.topics(), 8)),
                1,
                null,
                Instant.EPOCH);

        assertThat(quizForms.items(assign(classId, plan), plan, clock.instant()))
                .extracting(AttemptItem::questionVersion)
                .contains(plain);
        assertThat(own.usedBy(teacher, classId)).containsExactly(plain());
        assertThat(available.forEveryone(attempt, contexts.of(attempt.accountId(), attempt.assignment())))
                .extracting(BankItem::version)
                .contains(plain);
        assertThat(available.of(attempt, contexts.of(attempt.accountId(), attempt.assignment())))
                .extracting(BankItem::version)
                .doesNotContain(plain);
        assertThat(own.plain(List.of(id, "own-" + UUID.randomUUID()))).containsExactly(id);
    }

    @Test
    void anAnswerEarnsItsPointAndMovesNothing() {
        var attempt = takeBoth(DemoAnswers::right);

        var review = review(student, attempt);
        assertThat(review.head().counted()).isEqualTo(5);
        assertThat(review.head().points()).isEqualTo(5);
        assertThat(review.items().getLast().feedback().score().correct()).isTrue();
        assertThat(Objects.requireNonNull(review.outcome()).topics().stream()
                        .mapToLong(AttemptOutcome.Change::answers)
                        .sum())
                .isEqualTo(4);
        assertThat(progress.now(progress.watch(teacher, assignmentOf(attempt)))
                        .getFirst()
                        .progress()
                        .attempts()
                        .getFirst()
                        .points())
                .isEqualTo(5);
        assertTheSameIsKnownOfBoth();
        assertThat(answersOf(student)).isEqualTo(answersOf(other)).containsValue(4L);
        assertThat(shown(attempt)).isEqualTo(shown(latest(other)));
    }

    @Test
    void whatFollowsBeginsAsIfItHadNotBeenAsked() {
        var asked = items.findByAttemptIdOrderByPosition(takeBoth(DemoAnswers::right));
        var estimate = abilities.findById(student.id()).orElseThrow().estimate();
        assertThat(estimate.at())
                .isEqualTo(asked.get(3).answeredAt())
                .isBefore(asked.get(4).answeredAt());
        clock.advance(Duration.ofDays(3));

        attempts.start(student, QuizRequest.ofLength(bank.topics(), 4));

        var latest = replay.of(student.id()).getLast();
        assertThat(abilities.findById(student.id()).orElseThrow().start())
                .isEqualTo(latest.estimate().start())
                .isEqualTo(replay.start(Optional.of(estimate), latest.attempt().startedAt()));
    }

    @Test
    void itCanBeVoidedAndRegradesOfOthersStayEqualToTheReplay() {
        var attempt = takeBoth(DemoAnswers::right);
        assertThat(regrades.preview(teacher, classId, plain, new Regrade.Voided()))
                .singleElement()
                .satisfies(change -> assertThat(change.after()).isEqualTo(change.before()));

        var voided = regrades.make(teacher, classId, plain, new Regrade.Voided());
        assertThat(review(student, attempt).head().points()).isEqualTo(4);
        assertTheSameIsKnownOfBoth();

        regrades.undo(teacher, voided);
        regrades.make(teacher, classId, complete.getFirst(), new Regrade.Voided());
        regrades.make(teacher, otherClass, complete.getFirst(), new Regrade.Voided());
        assertThat(review(student, attempt).head().points()).isEqualTo(4);
        assertTheSameIsKnownOfBoth();
        assertThat(shown(attempt)).isEqualTo(shown(latest(other)));
    }

    @Test
    void itIsNeitherCalibratedNorAnalysed() {
        var before = answers.read();

        takeBoth(DemoAnswers::right);

        var after = answers.read();
        assertThat(after.given()).isEqualTo(before.given() + 9);
        assertThat(after.answers()).isEqualTo(before.answers() + 8);
        assertThat(after.versions()).doesNotContain(plain);
        assertThat(work.judged(teacher, classId).answers())
                .hasSize(4)
                .noneMatch(answer -> answer.given().version().equals(plain));
        assertThat(work.judged(teacher, classId).plain()).isEqualTo(1);
        assertThat(work.judged(teacher, otherClass).plain()).isZero();
    }

    @Test
    void aStudentOfWhomNothingElseIsKnownStaysUnknown() {
        var attempt = take(student, classId, List.of(plain), DemoAnswers::right);

        var outcome = Objects.requireNonNull(review(student, attempt).outcome());
        assertThat(outcome.isPlain()).isTrue();
        assertThat(outcome.topics())
                .allSatisfy(topic -> assertThat(topic.after()).isInstanceOf(TopicMastery.NothingYet.class));
        assertThat(answersOf(student)).isEmpty();
    }

    @Test
    void completedItIsANewVersionThatCountsAndFormerAnswersStayUncounted() {
        takeBoth(DemoAnswers::right);

        own.use(teacher, completed());

        assertThat(own.plain(List.of(id))).isEmpty();
        assertThat(inUse()).isNotEqualTo(plain);
        assertTheSameIsKnownOfBoth();
        assertThat(answersOf(student)).isEqualTo(answersOf(other));
        var later = take(student, classId, List.of(inUse()), DemoAnswers::right);
        assertThat(Objects.requireNonNull(review(student, later).outcome()).isPlain())
                .isFalse();
        assertThat(answersOf(student)).isNotEqualTo(answersOf(other));
        assertThat(ability(student)).isNotEqualTo(ability(other)).isEqualTo(replayed(student));
    }

    @Test
    void aVerdictWithoutReasonsIsAnsweredAndRead() {
        var verdict = new TrueFalse(head("Is it so?", ""), true, "", List.of());
        own.use(teacher, verdict);

        var attempt = take(student, classId, List.of(inUse()), _ -> new Response.Judged(false));

        var feedback = review(student, attempt).items().getFirst().feedback();
        assertThat(feedback.response()).isEqualTo(new Response.Judged(false));
        assertThat(feedback.score().correct()).isFalse();
        assertThat(AnswerWords.of(verdict, feedback.response())).isEqualTo("False");
    }

    /** The plain question comes last, which would be when the estimate was last added to. */
    private UUID takeBoth(Function<Question, Response> response) {
        take(other, otherClass, complete, response);
        var questions = Stream.concat(complete.stream(), Stream.of(plain)).toList();
        return take(student, classId, questions, response);
    }

    private UUID take(Actor actor, UUID ofClass, List<UUID> questions, Function<Question, Response> response) {
        var topics = questions.stream()
                .map(version -> bank.question(version).topic())
                .distinct()
                .toList();
        var plan = Plans.graded(
                Plans.quiz(topics, questions.size(), FeedbackTime.AT_ONCE, true, 1, null), GradingBasis.POINTS);
        var assignment = assign(ofClass, plan);
        forms.saveAndFlush(new QuizForm(assignment, plan.shares() + " " + plan.maxItems(), questions, clock.instant()));
        var attempt = quizzes.start(actor, assignment);
        var state = attempts.state(actor, attempt);
        while (state instanceof Asking(var _, var asked)) {
            clock.advance(THINKING);
            attempts.answer(actor, attempt, asked.position(), response.apply(asked.question()));
            state = attempts.next(actor, attempt);
        }
        return attempt;
    }

    private UUID assign(UUID toClass, QuizPlan plan) {
        var assignment = assignments.draft(teacher, toClass, Plans.of(List.of(), plan, Instant.EPOCH));
        assignments.give(teacher, assignment);
        return assignment;
    }

    private UUID assignmentOf(UUID attempt) {
        return Objects.requireNonNull(review(student, attempt).head().assignment());
    }

    private void assertTheSameIsKnownOfBoth() {
        for (var one : List.of(student, other)) {
            assertThat(abilities.findById(one.id()).orElseThrow().estimate())
                    .isEqualTo(replay.of(one.id()).getLast().estimate());
        }
        assertThat(ability(student)).isEqualTo(ability(other));
    }

    private Object ability(Actor actor) {
        return abilities.findById(actor.id()).orElseThrow().ability();
    }

    private Object replayed(Actor actor) {
        return replay.of(actor.id()).getLast().estimate().ability();
    }

    private UUID latest(Actor actor) {
        return replay.of(actor.id()).getLast().attempt().id();
    }

    private Map<String, Long> answersOf(Actor actor) {
        return items.answersWithout(List.of(), actor.id());
    }

    /** What the history of a student keeps of an attempt. */
    private Map<String, List<Object>> shown(UUID attempt) {
        return points.ofAttempts(List.of(attempt)).stream()
                .collect(Collectors.toMap(
                        point -> point.id().topic(), point -> List.of(point.before(), point.share(), point.answers())));
    }

    private AttemptReview review(Actor actor, UUID attempt) {
        return (AttemptReview) attempts.review(actor, attempt);
    }

    private UUID inUse() {
        return entities.createQuery(
                        "select version.id from QuestionVersion version where version.questionId = :id and version.retiredAt is null",
                        UUID.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private Question plain() {
        return new SingleChoice(
                head("Which?", ""), List.of(new Option("One", true, null), new Option("Two", false, null)));
    }

    private Question completed() {
        return new SingleChoice(
                head("Which?", "Because it is so."),
                List.of(
                        new Option("One", true, null),
                        new Option("Two", false, "It is not two."),
                        new Option("Three", false, "It is not three.")));
    }

    private Head head(String stem, String explanation) {
        var first = course.questions().getFirst().head();
        return new Head(id, first.topic(), 3, Head.Level.REASON, first.passage(), stem, explanation, List.of());
    }
}
