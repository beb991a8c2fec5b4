package org.casebook.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.casebook.assignment.Dial;
import org.casebook.attempt.AttemptState.Answered;
import org.casebook.attempt.AttemptState.Asking;
import org.casebook.attempt.AttemptState.Finished;
import org.casebook.attempt.WhyThisQuestion.Aim;
import org.casebook.bank.MasteryScaleReader;
import org.casebook.bank.TopicMastery;
import org.casebook.bank.TopicMastery.Known;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.course.question.SingleChoice;
import org.casebook.course.question.Verdict;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.progress.MasteryReports;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds for attempts on every database. */
abstract class AttemptsContract {

    @Autowired
    Attempts attempts;

    @Autowired
    AttemptRepository attemptRows;

    @Autowired
    AbilityRepository abilities;

    @Autowired
    AttemptItemRepository items;

    @Autowired
    MasteryReports reports;

    @Autowired
    Replay replay;

    @Autowired
    MasteryScaleReader scale;

    @Autowired
    Course course;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    private static final Random RANDOM = new Random(1);

    Actor student;

    @BeforeEach
    void enrol() {
        student = school.student();
    }

    @Test
    void aNewAttemptAsksItsFirstQuestion() {
        var id = attempts.start(student, allTopics(8));

        var asking = asking(id);
        assertThat(asking.asked().position()).isEqualTo(1);
        assertThat(asking.head().answered()).isZero();
        assertThat(asking.head().maxItems()).isEqualTo(8);
    }

    @Test
    void theSameQuestionComesBackWithItsPartsInTheSameOrder() {
        var id = attempts.start(student, allTopics(8));

        assertThat(asking(id).asked()).isEqualTo(asking(id).asked());
        assertThat(attempts.next(student, id)).isEqualTo(asking(id));
    }

    @Test
    void anAnswerIsMarkedAndSavedWithTheTime() {
        var id = attempts.start(student, allTopics(8));
        var asked = asking(id).asked();

        var answered = (Answered) attempts.answer(student, id, 1, DemoAnswers.right(asked.question()));

        assertThat(answered.feedback().score().correct()).isTrue();
        assertThat(answered.head().right()).isEqualTo(1);
        assertThat(items.findByAttemptIdOrderByPosition(id).getFirst().answeredAt())
                .isEqualTo(answered.feedback().savedAt());
    }

    @Test
    void onlyTheFirstAnswerToAQuestionCounts() {
        var id = attempts.start(student, allTopics(8));
        var question = asking(id).asked().question();
        var first = attempts.answer(student, id, 1, DemoAnswers.wrong(question, RANDOM));
        var estimate = estimate();

        var second = attempts.answer(student, id, 1, DemoAnswers.right(question));

        assertThat(second).isEqualTo(first);
        assertThat(((Answered) second).feedback().score().correct()).isFalse();
        assertThat(estimate()).isEqualTo(estimate);
    }

    @Test
    void whoDoesNotKnowSaysSoAndHasNothingRightWithoutHavingGuessed() {
        var id = attempts.start(student, allTopics(12));
        AttemptState state = attempts.state(student, id);
        while (state instanceof Asking(var _, var asked)) {
            var answered = (Answered) attempts.answer(student, id, asked.position(), new Response.DontKnow());
            assertThat(answered.feedback().verdict()).isEqualTo(Verdict.DONT_KNOW);
            assertThat(answered.feedback().score().points()).isZero();
            if (answered.head().finishedAt() == null) {
                // A second click says nothing new.
                assertThat(attempts.answer(student, id, asked.position(), DemoAnswers.right(asked.question())))
                        .isEqualTo(answered);
            }
            state = attempts.next(student, id);
        }

        var head = review(student, id).head();
        assertThat(head.unknown()).isEqualTo(12);
        assertThat(head.right()).isZero();
        assertThat(head.points()).isZero();
        assertThat(review(student, id).missed()).hasSize(12);
        assertThat(items.findByAttemptIdOrderByPosition(id)).allSatisfy(item -> {
            assertThat(item.item(0, 4).likelihood(-20, item.item(0, 4).fullScore()))
                    .isCloseTo(0, within(1e-6));
            assertThat(item.foreseen()).isLessThanOrEqualTo(item.why("").probability());
        });
        assertThat(estimate())
                .isEqualTo(replay.of(student.id()).getLast().estimate().ability());
    }

    @Test
    void partlyRightAnswersEarnTheirPartOfAPointAndAreNotRight() {
        var head = review(student, take(allTopics(40), 1)).head();

        assertThat(head.right()).isZero();
        assertThat(head.points()).isGreaterThan(1).isLessThan(20);
        assertThat(head.points())
                .isCloseTo(
                        review(student, head.id()).items().stream()
                                .mapToDouble(item -> item.feedback().score().share())
                                .sum(),
                        within(1e-9));
    }

    /** The first answer on each topic comes at once, the others after half a minute. */
    @Test
    void manyHurriedAnswersAreMarkedAndTheEstimateIsToldWithoutThemToo() {
        var id = attempts.start(student, allTopics(12));
        AttemptState state = attempts.state(student, id);
        while (state instanceof Asking(var _, var asked)) {
            boolean quick = asked.position() <= course.topics().size();
            clock.advance(quick ? Duration.ZERO : Duration.ofSeconds(30));
            var answered = (Answered) attempts.answer(
                    student,
                    id,
                    asked.position(),
                    quick ? DemoAnswers.wrong(asked.question(), RANDOM) : DemoAnswers.right(asked.question()));
            assertThat(answered.feedback().hurried()).isEqualTo(quick);
            state = attempts.next(student, id);
        }

        var review = review(student, id);
        assertThat(review.items())
                .filteredOn(item -> item.feedback().hurried())
                .extracting(item -> item.asked().position())
                .containsExactly(1, 2, 3, 4);
        var slow = items.findByAttemptIdOrderByPosition(id).stream()
                .filter(item -> item.position() > 4)
                .toList();
        var attempt = attemptRows.findById(id).orElseThrow();
        var without = replay.after(Optional.empty(), attempt, slow).ability();
        var outcome = Objects.requireNonNull(review.outcome());
        assertThat(outcome.unhurried()).hasSize(4).allSatisfy(topic -> assertThat(((Known) topic).expected())
                .isEqualTo(scale.share(without, topic.topic(), attempt.calibration())
                        .expected()));
        assertThat(outcome.unhurried().stream()
                        .mapToLong(topic -> ((Known) topic).answers())
                        .sum())
                .isEqualTo(8);
        assertThat(outcome.topics()).extracting(AttemptOutcome.Change::after).isNotEqualTo(outcome.unhurried());
    }

    @Test
    void fewHurriedAnswersChangeNothing() {
        var id = attempts.start(student, allTopics(12));
        AttemptState state = attempts.state(student, id);
        while (state instanceof Asking(var _, var asked)) {
            clock.advance(asked.position() > 2 ? Duration.ofSeconds(30) : Duration.ZERO);
            attempts.answer(student, id, asked.position(), DemoAnswers.right(asked.question()));
            state = attempts.next(student, id);
        }

        assertThat(review(student, id).items())
                .filteredOn(item -> item.feedback().hurried())
                .hasSize(2);
        assertThat(Objects.requireNonNull(review(student, id).outcome()).unhurried())
                .isEmpty();
    }

    @Test
    void anAnswerReplayedAfterTheNextQuestionWasAskedChangesNothing() {
        var id = attempts.start(student, allTopics(8));
        var first = asking(id).asked().question();
        attempts.answer(student, id, 1, DemoAnswers.wrong(first, RANDOM));
        var second = (Asking) attempts.next(student, id);

        var replayed = attempts.answer(student, id, 1, DemoAnswers.right(first));

        assertThat(replayed).isEqualTo(second);
        assertThat(second.asked().position()).isEqualTo(2);
    }

    @Test
    void answersAtTheSameMomentFromSeveralTabsCountOnce() throws Exception {
        var id = attempts.start(student, allTopics(8));
        var question = asking(id).asked().question();
        List<Callable<AttemptState>> tabs = new ArrayList<>();
        for (int tab = 0; tab < 6; tab++) {
            tabs.add(() -> attempts.answer(student, id, 1, DemoAnswers.right(question)));
            tabs.add(() -> attempts.next(student, id));
        }
        try (var threads = Executors.newFixedThreadPool(tabs.size())) {
            for (var outcome : threads.invokeAll(tabs)) {
                assertThat(outcome.get().head().id()).isEqualTo(id);
            }
        }

        var stored = items.findByAttemptIdOrderByPosition(id);
        assertThat(stored).filteredOn(AttemptItem::isAnswered).hasSize(1);
        assertThat(stored.size()).isBetween(1, 2);
        assertThat(estimate())
                .isEqualTo(replay.of(student.id()).getLast().estimate().ability());
    }

    @Test
    void startingTwiceAtTheSameMomentBeginsOneAttempt() throws Exception {
        Callable<UUID> start = () -> attempts.start(student, allTopics(8));
        try (var threads = Executors.newFixedThreadPool(4)) {
            var ids = new HashSet<UUID>();
            for (var outcome : threads.invokeAll(List.of(start, start, start, start))) {
                ids.add(outcome.get());
            }
            assertThat(ids).hasSize(1);
        }
        assertThat(attempts.history(student)).hasSize(1);
    }

    @Test
    void theStoredEstimateEqualsAReplayOfTheStoredAnswers() {
        take(allTopics(12), 2);
        clock.advance(Duration.ofDays(40));
        take(QuizRequest.ofLength(List.of("quotas", "context"), 8), 3);
        clock.advance(Duration.ofHours(3));
        take(QuizRequest.untilSure(List.of("precedents")), 1);

        assertThat(estimate())
                .isEqualTo(replay.of(student.id()).getLast().estimate().ability());
    }

    @Test
    void aAttemptEndsAtItsLengthAndKeepsWhatWasKnownThen() {
        var id = take(allTopics(8), 2);

        assertThat(attempts.state(student, id)).isInstanceOf(Finished.class);
        var review = review(student, id);
        assertThat(review.items()).hasSize(8);
        assertThat(outcome(review).topics()).hasSize(4).allSatisfy(change -> {
            assertThat(change.answers()).isEqualTo(2);
            assertThat(change.before()).isEqualTo(new TopicMastery.NothingYet(change.topic()));
            assertThat(change.after()).isInstanceOfSatisfying(TopicMastery.Known.class, known -> {
                assertThat(known.expected()).isBetween(known.low(), known.high());
                assertThat(known.answers()).isEqualTo(2);
            });
        });
        assertThat(outcome(review).isFirst()).isTrue();
        assertThat(outcome(review).foreseen()).isNull();
        assertThat(review.missed()).hasSize(4);
        assertThat(review.readNext()).isNotEmpty();
        assertThat(reports.history(student, student.id())).hasSize(4);
        assertThat(attempts.open(student)).isEmpty();
    }

    @Test
    void endingEarlyCountsWhatWasAnswered() {
        var id = attempts.start(student, allTopics(12));
        attempts.answer(student, id, 1, DemoAnswers.right(asking(id).asked().question()));

        attempts.end(student, id);

        assertThat(review(student, id).items()).hasSize(1);
        assertThat(attempts.open(student)).isEqualTo(Optional.empty());
        assertThat(reports.mastery(student, student.id()))
                .extracting(TopicMastery::answers)
                .containsOnlyOnce(1L);
    }

    @Test
    void anAnswerAfterTheEndIsNotTaken() {
        var id = attempts.start(student, allTopics(12));
        var question = asking(id).asked().question();
        attempts.end(student, id);

        assertThat(attempts.answer(student, id, 1, DemoAnswers.right(question))).isInstanceOf(Finished.class);
        assertThat(items.findByAttemptIdOrderByPosition(id)).noneMatch(AttemptItem::isAnswered);
    }

    @Test
    void noQuestionComesTwiceWhileFreshOnesRemain() {
        var seen = new ArrayList<String>();
        for (int attempt = 0; attempt < 3; attempt++) {
            questions(take(allTopics(20), 2)).forEach(question -> seen.add(question.id()));
        }

        assertThat(seen).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void aAttemptIsBalancedAndHoldsNoEnemies() {
        var asked = questions(take(allTopics(20), 3));

        assertThat(asked.stream().map(Question::topic))
                .containsOnly(course.topics().stream().map(Topic::id).toArray(String[]::new));
        for (var topic : course.topics()) {
            assertThat(asked)
                    .filteredOn(question -> question.topic().equals(topic.id()))
                    .hasSize(5);
        }
        var enemies = asked.stream()
                .flatMap(question -> question.head().enemies().stream())
                .toList();
        assertThat(enemies).isNotEmpty();
        assertThat(asked).extracting(Question::id).doesNotContainAnyElementsOf(enemies);
    }

    @Test
    void aAttemptMixesTheKindsOfQuestions() {
        var asked = questions(take(allTopics(20), 3));

        assertThat(asked.stream().map(Question::getClass).distinct()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(asked)
                .filteredOn(question -> question.stimulus() == null)
                .filteredOn(SingleChoice.class::isInstance)
                .hasSizeBetween(4, 9);
    }

    @Test
    void theQuestionsAreAsEasyAsWasAskedFor() {
        var id = attempts.start(student, allTopics(8).with(Dial.EASIER));
        assertThat(attemptRows.findById(id).orElseThrow().ease()).isEqualTo(Dial.EASIER);
        assertThat(asking(id).asked().why().aim()).isEqualTo(Aim.SUITS);
        assertThat(asking(id).asked().why().probability()).isBetween(.65, .85);
        for (int n = 1; n <= 3; n++) {
            attempts.answer(student, id, n, new Response.DontKnow());
            attempts.next(student, id);
        }

        assertThat(asking(id).asked().why().aim()).isEqualTo(Aim.RELIEF);
        assertThat(asking(id).asked().why().probability()).isGreaterThan(.65);
        attempts.end(student, id);
        var quickest = attempts.start(student, allTopics(8));
        assertThat(attemptRows.findById(quickest).orElseThrow().ease()).isEqualTo(Dial.QUICKEST);
        assertThat(asking(quickest).asked().why().aim()).isEqualTo(Aim.TELLS_MOST);
    }

    @Test
    void untilSureEndsOnceMasteryIsDecided() {
        var id = take(QuizRequest.untilSure(List.of("quotas")), Integer.MAX_VALUE);

        int asked = review(student, id).items().size();
        assertThat(asked).isBetween(3, 20);
        assertThat(questions(id)).allMatch(question -> question.topic().equals("quotas"));
    }

    @Test
    void anothersAttemptIsNotFound() {
        var id = attempts.start(student, allTopics(8));
        for (var stranger : List.of(school.student(), school.teacher(), school.administrator())) {
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> attempts.state(stranger, id));
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> attempts.next(stranger, id));
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> attempts.end(stranger, id));
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> attempts.review(stranger, id));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> attempts.answer(stranger, id, 1, new Response.Words("x")));
        }
        assertThat(asking(id).head().answered()).isZero();
    }

    @Test
    void onlyStudentsStartQuizzes() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> attempts.start(school.teacher(), allTopics(8)));
    }

    @Test
    void aRequestThatCannotBeMetSaysWhy() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> attempts.start(student, QuizRequest.ofLength(List.of("cooking"), 8)))
                .withMessageContaining("topic");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> QuizRequest.ofLength(List.of(), 8))
                .withMessageContaining("at least one topic");
    }

    @Test
    void masteryIsSeenByTheStudentAndByWhoTeachesThem() {
        take(allTopics(8), 2);
        var teacher = school.teacher();
        var other = school.teacher();
        school.classOf(teacher, student);
        school.classOf(other, school.student());

        assertThat(reports.mastery(teacher, student.id())).isEqualTo(reports.mastery(student, student.id()));
        for (var stranger : List.of(other, school.student(), school.administrator())) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> reports.mastery(stranger, student.id()));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> reports.history(stranger, student.id()));
        }
    }

    /** Takes a whole quiz, with every n-th answer wrong. */
    private UUID take(QuizRequest request, int wrongEvery) {
        var id = attempts.start(student, request);
        AttemptState state = attempts.state(student, id);
        while (state instanceof Asking(var _, var asked)) {
            var question = asked.question();
            var response = asked.position() % wrongEvery == 0
                    ? DemoAnswers.wrong(question, RANDOM)
                    : DemoAnswers.right(question);
            attempts.answer(student, id, asked.position(), response);
            state = attempts.next(student, id);
        }
        return id;
    }

    private List<Question> questions(UUID id) {
        return review(student, id).items().stream()
                .map(item -> item.asked().question())
                .toList();
    }

    private Asking asking(UUID id) {
        return (Asking) attempts.state(student, id);
    }

    private org.casebook.adaptive.Ability estimate() {
        return abilities.findById(student.id()).orElseThrow().ability();
    }

    private QuizRequest allTopics(int length) {
        return QuizRequest.ofLength(course.topics().stream().map(Topic::id).toList(), length);
    }

    @Test
    void aFifthQuizOfTwentyHasNoQuestionTwice() {
        var asked = new HashSet<String>();
        for (int quiz = 0; quiz < 5; quiz++) {
            var id = attempts.start(student, allTopics(20));
            while (attempts.next(student, id) instanceof Asking(var _, var next)) {
                assertThat(asked.add(next.question().id())).isTrue();
                assertThat(next.why().repeated()).isFalse();
                attempts.answer(student, id, next.position(), DemoAnswers.right(next.question()));
            }
            clock.advance(Duration.ofDays(7));
        }
        assertThat(asked).hasSize(100);
    }

    private static AttemptOutcome outcome(AttemptReview review) {
        return Objects.requireNonNull(review.outcome());
    }

    private AttemptReview review(Actor student, UUID id) {
        return (AttemptReview) attempts.review(student, id);
    }
}
