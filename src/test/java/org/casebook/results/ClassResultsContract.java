package org.casebook.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.casebook.attempt.AttemptReview;
import org.casebook.attempt.AttemptSummary;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.PastAttempts;
import org.casebook.attempt.QuizRequest;
import org.casebook.bank.TopicMastery;
import org.casebook.base.NotFoundException;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.people.Person;
import org.casebook.progress.AttemptDetail;
import org.casebook.progress.MasteryReports;
import org.casebook.results.analysis.ItemAnalysis;
import org.casebook.results.analysis.Statistic;
import org.casebook.support.Queries;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a teacher learns of a class, on every database. */
abstract class ClassResultsContract {

    private static final int MOST_QUERIES = 20;

    @Autowired
    ClassResults results;

    @Autowired
    StudentResults students;

    @Autowired
    QuestionResults questions;

    @Autowired
    MasteryReports reports;

    @Autowired
    Attempts attempts;

    @Autowired
    TestClock clock;

    @Autowired
    PastAttempts quizzes;

    @Autowired
    Course course;

    @Autowired
    School school;

    @Autowired
    Queries queries;

    private Actor teacher;
    private Actor student;
    private UUID own;

    @BeforeEach
    void setUp() {
        teacher = school.teacher();
        student = school.student();
        own = school.classOf(teacher, student, school.student());
    }

    @Test
    void everyStudentIsThereWithAllTopicsEvenBeforeTheFirstAnswer() {
        takeQuiz(student);

        var rows = results.overview(teacher, own, Period.ALL).students();

        assertThat(rows).hasSize(2).allSatisfy(row -> assertThat(row.mastery())
                .extracting(TopicMastery::topic)
                .containsExactlyElementsOf(topics()));
        assertThat(rows).extracting(ClassResults.StudentMastery::answers).containsExactlyInAnyOrder(8L, 0L);
    }

    @Test
    void theOverviewSaysWhatTheStudentsOwnPageSays() {
        takeQuiz(student);

        var row = results.overview(teacher, own, Period.ALL).students().stream()
                .filter(candidate -> candidate.student().id().equals(student.id()))
                .findFirst()
                .orElseThrow();

        assertThat(row.mastery()).isEqualTo(reports.mastery(student, student.id()));
    }

    @Test
    void aStudentsReportHasTheHistory() {
        takeQuiz(student);

        var report = students.student(teacher, own, student.id(), Period.ALL);

        assertThat(report.account().work().answers()).hasSize(8);
        assertThat(report.account().attempts())
                .extracting(AttemptSummary::answered)
                .containsExactly(8);
        assertThat(report.account().work().history())
                .extracting(MasteryReports.Point::topic)
                .containsExactlyInAnyOrderElementsOf(topics());
    }

    @Test
    void aAttemptIsToldQuestionByQuestionWithTheEstimateAfterEach() {
        takeQuiz(student);
        var head = students.student(teacher, own, student.id(), Period.ALL)
                .account()
                .attempts()
                .getFirst();

        var account = students.attempt(teacher, own, student.id(), head.id());

        var review = (AttemptReview) attempts.review(student, head.id());
        assertThat(account.steps()).extracting(AttemptDetail.Step::item).containsExactlyElementsOf(review.items());
        assertThat(account.steps()).allSatisfy(step -> {
            assertThat(step.taken()).isEqualTo(Duration.ofSeconds(35));
            // Every answer was right, and a right answer never lowers its topic.
            if (step.before() instanceof TopicMastery.Known before) {
                assertThat(expected(step.after())).isGreaterThanOrEqualTo(before.expected());
            }
        });
        assertThat(account.steps().getFirst().before()).isInstanceOf(TopicMastery.NothingYet.class);
        assertThat(account.outcome()).isEqualTo(review.outcome()).isNotNull();
        var atTheEnd = reports.history(student, student.id()).stream()
                .collect(Collectors.toMap(MasteryReports.Point::topic, MasteryReports.Point::expected));
        var last = account.steps().getLast();
        assertThat(expected(last.after()))
                .isEqualTo(atTheEnd.get(last.item().asked().question().topic()));
    }

    @Test
    void aPassageThatFiveStudentsMissIsToBeTaughtAgainWithWhatTheyChose() {
        var many = Stream.generate(school::student).limit(20).toArray(Actor[]::new);
        var missing = school.classOf(teacher, many);
        for (var taker : many) {
            takeQuiz(taker, question -> DemoAnswers.wrong(question, new Random(1)));
        }

        var again = results.overview(teacher, missing, Period.ALL).teachAgain();

        assertThat(again.passages()).isNotEmpty().allSatisfy(missed -> {
            assertThat(course.passage(missed.passage())).isPresent();
            assertThat(missed.misses().students()).isGreaterThanOrEqualTo(5);
            assertThat(missed.misses().missedBy()).isEqualTo(missed.misses().students());
            assertThat(missed.misses().evidence()).isPositive();
            assertThat(missed.mistakes())
                    .allSatisfy(mistake -> assertThat(mistake.students()).isGreaterThan(1));
        });
        assertThat(again.passages().stream().flatMap(missed -> missed.mistakes().stream()))
                .isNotEmpty();
        assertThat(again.asked()).isGreaterThanOrEqualTo(again.passages().size() + again.tooFew());
        assertThat(results.overview(teacher, missing, Period.WEEK).teachAgain().asked())
                .isZero();
    }

    @Test
    void whoDoesNotKnowMissesAPassageWithoutTakingAnythingForRight() {
        var many = Stream.generate(school::student).limit(20).toArray(Actor[]::new);
        var unknowing = school.classOf(teacher, many);
        for (var taker : many) {
            takeQuiz(taker, _ -> new Response.DontKnow());
        }

        var again = results.overview(teacher, unknowing, Period.ALL).teachAgain();

        assertThat(again.passages()).isNotEmpty().allSatisfy(missed -> {
            assertThat(missed.unknownBy()).isEqualTo(missed.misses().missedBy());
            assertThat(missed.mistakes()).isEmpty();
        });
        assertThat(questions.ofClass(teacher, unknowing).questions()).allSatisfy(row -> {
            assertThat(row.analysis().unknown()).isEqualTo(row.analysis().answers());
            assertThat(row.analysis().advice()).doesNotContain(ItemAnalysis.Advice.CHECK_KEY);
        });
    }

    @Test
    void fewAnswersAreNoReasonToTeachAgainOrToGroup() {
        takeQuiz(student, question -> DemoAnswers.wrong(question, new Random(1)));

        var overview = results.overview(teacher, own, Period.ALL);

        assertThat(overview.teachAgain().passages()).isEmpty();
        assertThat(overview.teachAgain().tooFew())
                .isEqualTo(overview.teachAgain().asked());
        assertThat(overview.groups().unknown()).hasSize(2);
        assertThat(overview.changes())
                .extracting(ClassResults.TopicChange::mean)
                .containsOnly(new Statistic.Withheld<>(5, 0));
    }

    @Test
    void whoMissesMostOfATopicIsInAGroupForIt() {
        for (int quiz = 0; quiz < 2; quiz++) {
            takeQuiz(student, question -> DemoAnswers.wrong(question, new Random(1)));
        }

        var groups = results.overview(teacher, own, Period.ALL).groups();

        assertThat(groups.groups()).hasSize(1).first().satisfies(group -> assertThat(group.students())
                .extracting(Person::id)
                .containsExactly(student.id()));
        assertThat(groups.unknown()).extracting(Person::id).doesNotContain(student.id());
    }

    @Test
    void aChangeTakesAQuizBeforeThePeriodAndOneInIt() {
        var start = clock.instant();
        takeQuiz(student, DemoAnswers::right, start.minus(Duration.ofDays(20)));
        assertThat(changes(Period.WEEK)).isEmpty();

        takeQuiz(student, question -> DemoAnswers.wrong(question, new Random(1)), start.minus(Duration.ofDays(2)));

        assertThat(changes(Period.WEEK))
                .hasSize(topics().size())
                .allSatisfy(change -> assertThat(change.difference().value()).isNegative());
        assertThat(changes(Period.LAST_QUIZ)).isEqualTo(changes(Period.WEEK));
        assertThat(changes(Period.MONTH)).isEmpty();
        assertThat(changes(Period.ALL)).isEqualTo(changes(Period.WEEK));
    }

    @Test
    void theQuestionsAreThoseThatTheClassWasAskedAndFewAnswersSayNothing() {
        takeQuiz(student);

        var overview = questions.ofClass(teacher, own);

        assertThat(overview.attempts()).isEqualTo(1);
        assertThat(overview.questions()).hasSize(8).allSatisfy(row -> {
            assertThat(row.inUse()).isTrue();
            assertThat(row.analysis().answers()).isEqualTo(1);
            assertThat(row.analysis().advice()).containsExactly(ItemAnalysis.Advice.TOO_FEW_ANSWERS);
            assertThat(questions.question(teacher, own, row.version())).isEqualTo(row);
        });
    }

    @Test
    void anEmptyClassHasNobody() {
        assertThat(results.overview(teacher, school.classOf(teacher), Period.ALL)
                        .students())
                .isEmpty();
    }

    @Test
    void nobodySeesAnothersClassOrAStudentByWayOfAnotherClass() {
        var other = school.teacher();
        var stranger = school.student();
        var others = school.classOf(other, stranger);

        for (var actor : List.of(other, student, school.administrator())) {
            assertNotFound(() -> results.overview(actor, own, Period.ALL));
            assertNotFound(() -> students.student(actor, own, student.id(), Period.ALL));
            assertNotFound(() -> questions.ofClass(actor, own));
        }
        assertNotFound(() -> students.student(teacher, own, stranger.id(), Period.ALL));
        assertNotFound(() -> students.student(teacher, others, stranger.id(), Period.ALL));
        assertNotFound(() -> students.attempt(teacher, own, student.id(), UUID.randomUUID()));
        assertNotFound(() -> questions.question(teacher, own, UUID.randomUUID()));
        assertNotFound(() -> results.overview(teacher, UUID.randomUUID(), Period.ALL));
    }

    @Test
    void aClassOfManyTakesNoMoreQueriesThanOneOfFew() {
        var many = Stream.generate(school::student).limit(35).toArray(Actor[]::new);
        takeQuiz(student);
        takeQuiz(many[0]);
        takeQuiz(many[34]);
        var largeTeacher = school.teacher();
        var large = school.classOf(largeTeacher, many);

        long few = queries.of(
                () -> assertThat(results.overview(teacher, own, Period.ALL).students())
                        .hasSize(2));
        long all = queries.of(() -> assertThat(
                        results.overview(largeTeacher, large, Period.ALL).students())
                .hasSize(35));

        assertThat(all).isEqualTo(few).isLessThanOrEqualTo(MOST_QUERIES);
    }

    @Test
    void noViewOfAClassOf35TakesMoreThan20Queries() {
        var many = Stream.generate(school::student).limit(35).toArray(Actor[]::new);
        var largeTeacher = school.teacher();
        var large = school.classOf(largeTeacher, many);
        for (var taker : many) {
            takeQuiz(taker);
        }
        var attempt = students.student(largeTeacher, large, many[0].id(), Period.ALL)
                .account()
                .attempts()
                .getFirst();

        assertThat(List.of(
                        queries.of(() -> results.overview(largeTeacher, large, Period.MONTH)),
                        queries.of(() -> questions.ofClass(largeTeacher, large)),
                        queries.of(() -> students.student(largeTeacher, large, many[0].id(), Period.MONTH)),
                        queries.of(() -> students.attempt(largeTeacher, large, many[0].id(), attempt.id()))))
                .allSatisfy(count -> assertThat(count).isBetween(1L, (long) MOST_QUERIES));
    }

    private List<StudentResults.StudentChange> changes(Period period) {
        return students.student(teacher, own, student.id(), period).changes();
    }

    private void takeQuiz(Actor taker) {
        takeQuiz(taker, DemoAnswers::right);
    }

    private void takeQuiz(Actor taker, Function<Question, Response> answers) {
        takeQuiz(taker, answers, Instant.parse("2026-02-01T08:00:00Z"));
    }

    private void takeQuiz(Actor taker, Function<Question, Response> answers, Instant start) {
        quizzes.take(taker, QuizRequest.ofLength(topics(), 8), start, answers);
    }

    private List<String> topics() {
        return course.topics().stream().map(Topic::id).toList();
    }

    private static double expected(TopicMastery mastery) {
        return ((TopicMastery.Known) mastery).expected();
    }

    private static void assertNotFound(ThrowingCallable attempt) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(attempt);
    }
}
