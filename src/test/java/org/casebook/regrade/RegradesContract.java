package org.casebook.regrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casebook.adaptive.Ability;
import org.casebook.adaptive.Foreseen;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.FeedbackTime;
import org.casebook.attempt.AbilityRepository;
import org.casebook.attempt.AssignedQuizzes;
import org.casebook.attempt.AttemptOutcome;
import org.casebook.attempt.AttemptReview;
import org.casebook.attempt.AttemptReview.ReviewedItem;
import org.casebook.attempt.AttemptState;
import org.casebook.attempt.AttemptState.Asking;
import org.casebook.attempt.AttemptSummary;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.MasteryPoint;
import org.casebook.attempt.MasteryPointRepository;
import org.casebook.attempt.QuizRequest;
import org.casebook.attempt.Regrade;
import org.casebook.attempt.Regrade.Accepted;
import org.casebook.attempt.Regrade.Voided;
import org.casebook.attempt.Replay;
import org.casebook.bank.TopicMastery;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.Memberships;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.course.question.ShortText;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.progress.ClassProgress;
import org.casebook.progress.MasteryReports;
import org.casebook.regrade.Regrades.AnsweredQuestion;
import org.casebook.regrade.Regrades.Change;
import org.casebook.support.Plans;
import org.casebook.support.Queries;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How regrades change what is known of students, and that they can be taken back, on every database. */
abstract class RegradesContract {

    private static final Random RANDOM = new Random(1);
    private static final String GIVEN = "a word that nobody has foreseen";

    @Autowired
    Regrades regrades;

    @Autowired
    GradePreview gradePreview;

    @Autowired
    ClassGrades classGrades;

    @Autowired
    Assignments assignments;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    Attempts attempts;

    @Autowired
    Memberships memberships;

    @Autowired
    MasteryReports reports;

    @Autowired
    ClassProgress progress;

    @Autowired
    AbilityRepository abilities;

    @Autowired
    MasteryPointRepository points;

    @Autowired
    Replay replay;

    @Autowired
    Course course;

    @Autowired
    School school;

    @Autowired
    Queries queries;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    Actor teacher;
    Actor student;
    Actor classmate;
    UUID classId;
    UUID assignment;
    UUID attempt;
    UUID later;

    /** Two students answer the same questions, nothing of it right; one goes on with a quiz of her own choice. */
    @BeforeEach
    void answer() {
        teacher = school.teacher();
        student = school.student();
        classmate = school.student();
        classId = school.classOf(teacher, student, classmate);
        var plan = Plans.quiz(topics(), 24, FeedbackTime.AT_ONCE, true, 1, null);
        assignment = assignments.draft(teacher, classId, Plans.of(List.of(), plan, clock.instant()));
        assignments.give(teacher, assignment);
        attempt = quizzes.start(student, assignment);
        take(student, attempt, RegradesContract::wrong);
        take(classmate, quizzes.start(classmate, assignment), RegradesContract::wrong);
        clock.advance(Duration.ofDays(3));
        later = attempts.start(student, QuizRequest.ofLength(topics(), 4));
        take(student, later, (question, _) -> DemoAnswers.right(question));
    }

    @Test
    void aVoidedQuestionCountsForNobodyInTheClass() {
        var voided = anyAnswered();
        var before = Map.of(student, ability(student), classmate, ability(classmate));
        var answersBefore = answers(student);

        regrades.make(teacher, classId, voided.version(), new Voided());

        for (var actor : List.of(student, classmate)) {
            assertThat(ability(actor)).isNotEqualTo(before.get(actor));
            assertThat(ability(actor))
                    .isEqualTo(replay.of(actor.id()).getLast().estimate().ability());
        }
        assertThat(answers(student)).isEqualTo(answersBefore - 1);
        var review = review(student, attempt);
        assertThat(review.head().counted()).isEqualTo(23);
        assertThat(review.missed()).hasSize(23).doesNotContain(item(review, voided.question()));
        assertThat(item(review, voided.question()).feedback().voided()).isTrue();
        assertThat(Objects.requireNonNull(review.outcome()).topics().stream()
                        .mapToLong(AttemptOutcome.Change::answers)
                        .sum())
                .isEqualTo(23);
        assertThat(progress.now(progress.watch(teacher, assignment))).allSatisfy(row -> assertThat(
                        row.progress().attempts().getFirst().counted())
                .isEqualTo(23));
    }

    @Test
    void undoneAllIsAsItWasToTheLastBit() {
        var abilityBefore = ability(student);
        var startBefore = abilities.findById(student.id()).orElseThrow().start();
        var pointsBefore = points(student);
        var reviewBefore = review(student, attempt);
        var laterBefore = review(student, later);
        var regrade = regrades.make(teacher, classId, anyAnswered().version(), new Voided());
        assertThat(points(student)).isNotEqualTo(pointsBefore);
        assertThat(abilities.findById(student.id()).orElseThrow().start()).isNotEqualTo(startBefore);
        assertThat(foreseen(review(student, later))).isNotEqualTo(foreseen(laterBefore));

        regrades.undo(teacher, regrade);
        regrades.undo(teacher, regrade);

        assertThat(ability(student)).isEqualTo(abilityBefore);
        assertThat(abilities.findById(student.id()).orElseThrow().start()).isEqualTo(startBefore);
        assertThat(points(student)).isEqualTo(pointsBefore);
        assertThat(review(student, attempt)).isEqualTo(reviewBefore);
        assertThat(review(student, later)).isEqualTo(laterBefore);
        assertThat(regrades.ofClass(teacher, classId)).singleElement().satisfies(undone -> {
            assertThat(undone.undoneAt()).isNotNull();
            assertThat(undone.answers()).isEqualTo(2);
        });
    }

    @Test
    void aPointSaysOnHowManyAnswersThatCountItRests() {
        regrades.make(teacher, classId, anyAnswered().version(), new Voided());
        assertThat(points(student).values()).extracting(point -> point.get(2)).contains(5L, 6L, 7L);
    }

    @Test
    void acceptedWordsCountAsRight() {
        var words = wordsAsked();
        assertThat(regrades.wrongWords(teacher, classId, words.version()))
                .singleElement()
                .satisfies(wrong -> {
                    assertThat(wrong.text()).isEqualTo(GIVEN);
                    assertThat(wrong.times()).isEqualTo(2);
                });
        var before = ability(student);

        // Case and accents don't matter here either.
        regrades.make(teacher, classId, words.version(), new Accepted(" Wórd that NOBODY has foreseen! "));

        assertThat(ability(student)).isNotEqualTo(before);
        assertThat(ability(student))
                .isEqualTo(replay.of(student.id()).getLast().estimate().ability());
        var review = review(student, attempt);
        assertThat(review.head().right()).isEqualTo(1);
        assertThat(item(review, words.question()).feedback().score().correct()).isTrue();
        assertThat(review.missed()).hasSize(23);
        assertThat(regrades.wrongWords(teacher, classId, words.version())).isEmpty();
        assertThat(progress.now(progress.watch(teacher, assignment)))
                .allSatisfy(row ->
                        assertThat(row.progress().attempts().getFirst().right()).isEqualTo(1));
    }

    @Test
    void acceptedWordsLeaveAloneWhoSaidThatTheyDoNotKnow() {
        var unknowing = school.student();
        memberships.add(teacher, classId, unknowing.id());
        var own = quizzes.start(unknowing, assignment);
        take(unknowing, own, (_, _) -> new Response.DontKnow());
        var words = wordsAsked();
        var before = ability(unknowing);
        assertThat(regrades.wrongWords(teacher, classId, words.version()))
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.text()).isEqualTo(GIVEN));

        regrades.make(teacher, classId, words.version(), new Accepted(GIVEN));

        assertThat(review(unknowing, own).head().right()).isZero();
        assertThat(ability(unknowing))
                .isEqualTo(before)
                .isEqualTo(replay.of(unknowing.id()).getLast().estimate().ability());
    }

    @Test
    void whatEveryAttemptHasEarnedIsTheSameInTheTeachersTable() {
        var unknowing = school.student();
        memberships.add(teacher, classId, unknowing.id());
        take(unknowing, quizzes.start(unknowing, assignment), (_, _) -> new Response.DontKnow());
        regrades.make(teacher, classId, wordsAsked().version(), new Accepted(GIVEN));
        regrades.make(teacher, classId, anyAnswered().version(), new Voided());

        assertThat(progress.now(progress.watch(teacher, assignment))).hasSize(3).allSatisfy(row -> {
            var attempt = row.progress().attempts().getFirst();
            var head = review(new Actor(row.student().id(), row.student().role()), attempt.id())
                    .head();
            assertThat(attempt.points()).isCloseTo(head.points(), within(1e-9));
            assertThat(attempt.unknown()).isEqualTo(head.unknown());
            assertThat(head.unknown() == 23 || head.points() > 1).isTrue();
        });
    }

    @Test
    void theDryRunSaysWhatIsThenSo() {
        for (var kind : List.of(new Accepted(GIVEN), new Voided())) {
            var question = wordsAsked();
            var abilityBefore = ability(student);

            var changes = regrades.preview(teacher, classId, question.version(), kind);

            assertThat(ability(student)).isEqualTo(abilityBefore);
            assertThat(changes).hasSize(2).allSatisfy(change -> {
                assertThat(change.answers()).isEqualTo(1);
                assertThat(change.before()).isEqualTo(mastery(change));
            });
            regrades.make(teacher, classId, question.version(), kind);
            assertThat(changes).allSatisfy(change -> assertThat(change.after()).isEqualTo(mastery(change)));
        }
    }

    @Test
    void whatItDoesToGradesIsForeseenAndNothingOfItIsKept() {
        for (var kind : List.of(new Accepted(GIVEN), new Voided())) {
            var question = wordsAsked();
            var before = classGrades.of(teacher, classId);
            var abilityBefore = ability(student);

            var foreseen = gradePreview.of(teacher, classId, question.version(), kind);

            assertThat(classGrades.of(teacher, classId)).isEqualTo(before);
            assertThat(ability(student)).isEqualTo(abilityBefore);
            assertThat(regrades.ofClass(teacher, classId))
                    .noneMatch(made -> made.kind().equals(kind));
            regrades.make(teacher, classId, question.version(), kind);
            var after = classGrades.of(teacher, classId);
            assertThat(foreseen)
                    .isEqualTo(IntStream.range(0, after.size())
                            .filter(place -> !after.get(place).equals(before.get(place)))
                            .mapToObj(place -> new GradePreview.GradeChange(
                                    after.get(place).student(),
                                    after.get(place).of(),
                                    before.get(place).text(),
                                    after.get(place).text()))
                            .toList());
        }
        for (var other : List.of(school.teacher(), student, school.administrator())) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(
                            () -> gradePreview.of(other, classId, wordsAsked().version(), new Voided()));
        }
    }

    @Test
    void aQuestionIsVoidedOnceAndWordsAreAcceptedOnce() {
        var words = wordsAsked();
        regrades.make(teacher, classId, words.version(), new Accepted(GIVEN));
        assertRefused(words.version(), new Accepted(GIVEN + "."));
        assertRefused(words.version(), new Accepted("?!"));
        assertRefused(words.version(), new Accepted("x".repeat(301)));
        assertRefused(
                words.version(),
                new Accepted(((ShortText) words.question()).accepted().getFirst()));
        var voided = regrades.make(teacher, classId, words.version(), new Voided());
        assertRefused(words.version(), new Voided());

        regrades.undo(teacher, voided);

        assertThat(review(student, attempt).head().right()).isEqualTo(1);
        assertThat(review(student, attempt).head().voided()).isZero();
        var choice = regrades.answered(teacher, classId).stream()
                .filter(answered -> !(answered.question() instanceof ShortText))
                .findFirst()
                .orElseThrow();
        assertRefused(choice.version(), new Accepted("anything"));
    }

    @Test
    void aRegradeOfEitherClassCountsForWhoIsInTwo() {
        var colleague = school.teacher();
        var other = school.classOf(colleague, student);
        var question = anyAnswered();
        var before = ability(student);
        var here = regrades.make(teacher, classId, question.version(), new Voided());
        var voided = ability(student);
        var there = regrades.make(colleague, other, question.version(), new Voided());

        regrades.undo(teacher, here);
        assertThat(ability(student)).isEqualTo(voided);
        regrades.undo(colleague, there);
        assertThat(ability(student)).isEqualTo(before);
    }

    @Test
    void whoLeavesTheClassKeepsItsRegrades() {
        regrades.make(teacher, classId, anyAnswered().version(), new Voided());
        memberships.remove(teacher, classId, student.id());

        assertThat(ability(student))
                .isEqualTo(replay.of(student.id()).getLast().estimate().ability());
        assertThat(review(student, attempt).head().voided()).isEqualTo(1);
    }

    @Test
    void aVoidedQuestionIsNotAskedAnyMore() {
        var question = regrades.answered(teacher, classId).stream()
                .filter(answered -> answered.answers() == 2)
                .findFirst()
                .orElseThrow();
        regrades.make(teacher, classId, question.version(), new Voided());
        var newcomer = school.student();
        memberships.add(teacher, classId, newcomer.id());

        var same = quizzes.start(newcomer, assignment);
        take(newcomer, same, RegradesContract::wrong);
        var own = attempts.start(newcomer, QuizRequest.ofLength(topics(), 30));
        take(newcomer, own, RegradesContract::wrong);

        assertThat(review(newcomer, same).items())
                .hasSize(23)
                .noneMatch(item ->
                        item.asked().question().id().equals(question.question().id()));
        assertThat(review(newcomer, own).items())
                .noneMatch(item ->
                        item.asked().question().id().equals(question.question().id()));
    }

    @Test
    void regradesHoldForAnswersGivenAfterThem() {
        var words = wordsAsked();
        regrades.make(teacher, classId, words.version(), new Accepted(GIVEN));
        var newcomer = school.student();
        memberships.add(teacher, classId, newcomer.id());

        var id = quizzes.start(newcomer, assignment);
        take(newcomer, id, RegradesContract::wrong);

        assertThat(review(newcomer, id).head().right()).isEqualTo(1);
        assertThat(ability(newcomer))
                .isEqualTo(replay.of(newcomer.id()).getLast().estimate().ability());
    }

    @Test
    void aQuestionVoidedWhileItIsAskedDoesNotCountWhenItIsAnswered() {
        var newcomer = school.student();
        memberships.add(teacher, classId, newcomer.id());
        var id = quizzes.start(newcomer, assignment);
        var asked = ((Asking) attempts.state(newcomer, id)).asked();
        var prior = ability(newcomer);
        var version = regrades.answered(teacher, classId).stream()
                .filter(answered -> answered.question().equals(asked.question()))
                .findFirst()
                .orElseThrow()
                .version();
        regrades.make(teacher, classId, version, new Voided());

        var state = attempts.answer(newcomer, id, 1, DemoAnswers.right(asked.question()));

        assertThat(((AttemptState.Answered) state).feedback().voided()).isTrue();
        assertThat(state.head().right()).isZero();
        assertThat(ability(newcomer)).isEqualTo(prior);
    }

    @Test
    void anothersClassItsQuestionsAndRegradesAreNotFound() {
        var question = anyAnswered();
        var made = regrades.make(teacher, classId, question.version(), new Voided());
        var stranger = school.teacher();
        var strangersClass = school.classOf(stranger, school.student());
        for (var actor : List.of(stranger, student, school.administrator())) {
            assertNotFound(() -> regrades.ofClass(actor, classId));
            assertNotFound(() -> regrades.answered(actor, classId));
            assertNotFound(() -> regrades.wrongWords(actor, classId, question.version()));
            assertNotFound(() -> regrades.preview(actor, classId, question.version(), new Voided()));
            assertNotFound(() -> regrades.make(actor, classId, question.version(), new Voided()));
            assertNotFound(() -> regrades.undo(actor, made));
        }
        assertNotFound(() -> regrades.make(stranger, strangersClass, question.version(), new Voided()));
        assertNotFound(() -> regrades.wrongWords(stranger, strangersClass, question.version()));
        assertNotFound(() -> regrades.preview(teacher, classId, UUID.randomUUID(), new Voided()));
        assertNotFound(() -> regrades.undo(teacher, UUID.randomUUID()));
    }

    @Test
    void theDryRunAsksTheDatabaseLittle() {
        var question = anyAnswered();
        var few = queries.of(() -> regrades.preview(teacher, classId, question.version(), new Voided()));

        assertThat(few).isLessThan(20);
    }

    private void assertRefused(UUID version, Regrade.Kind kind) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> regrades.preview(teacher, classId, version, kind));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> regrades.make(teacher, classId, version, kind));
    }

    private static void assertNotFound(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(call);
    }

    private static Response wrong(Question question, int position) {
        return question instanceof ShortText ? new Response.Words(GIVEN) : DemoAnswers.wrong(question, RANDOM);
    }

    private void take(Actor actor, UUID id, BiFunction<Question, Integer, Response> answers) {
        var state = attempts.state(actor, id);
        while (state instanceof Asking(var _, var asked)) {
            attempts.answer(actor, id, asked.position(), answers.apply(asked.question(), asked.position()));
            state = attempts.next(actor, id);
        }
    }

    /** A question that both have answered, in the middle of the quiz. */
    private AnsweredQuestion anyAnswered() {
        var asked = review(student, attempt).items().get(11).asked().question();
        return answered(asked);
    }

    private AnsweredQuestion wordsAsked() {
        return answered(review(student, attempt).items().stream()
                .map(item -> item.asked().question())
                .filter(ShortText.class::isInstance)
                .findFirst()
                .orElseThrow());
    }

    private AnsweredQuestion answered(Question question) {
        return regrades.answered(teacher, classId).stream()
                .filter(answered -> answered.question().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private AttemptReview review(Actor actor, UUID id) {
        return (AttemptReview) attempts.review(actor, id);
    }

    private static Foreseen foreseen(AttemptReview review) {
        return Objects.requireNonNull(Objects.requireNonNull(review.outcome()).foreseen());
    }

    private static ReviewedItem item(AttemptReview review, Question question) {
        return review.items().stream()
                .filter(item -> item.asked().question().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private TopicMastery mastery(Change change) {
        return reports.mastery(teacher, change.student().id()).stream()
                .filter(topic -> topic.topic().equals(change.before().topic()))
                .findFirst()
                .orElseThrow();
    }

    private long answers(Actor actor) {
        return reports.mastery(actor, actor.id()).stream()
                .mapToLong(TopicMastery::answers)
                .sum();
    }

    private Ability ability(Actor actor) {
        return abilities.findById(actor.id()).orElseThrow().ability();
    }

    /** What each of the student's points says: of before, of after, and on how many answers. */
    private Map<MasteryPoint.Id, List<Object>> points(Actor actor) {
        var ids = new ArrayList<>(
                attempts.history(actor).stream().map(AttemptSummary::id).toList());
        return points.ofAttempts(ids).stream()
                .collect(Collectors.toMap(
                        MasteryPoint::id,
                        point -> List.of(point.before().orElseThrow(), point.share(), point.answers())));
    }

    private List<String> topics() {
        return course.topics().stream().map(Topic::id).toList();
    }
}
