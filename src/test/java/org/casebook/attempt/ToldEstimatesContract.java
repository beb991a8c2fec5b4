package org.casebook.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casebook.adaptive.Ability;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.FeedbackTime;
import org.casebook.assignment.QuizPlan;
import org.casebook.attempt.AttemptState.Asked;
import org.casebook.attempt.AttemptState.Asking;
import org.casebook.attempt.Replay.Step;
import org.casebook.bank.MasteryScaleReader;
import org.casebook.bank.QuestionBank;
import org.casebook.bank.TopicMastery;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.progress.AssignmentScore;
import org.casebook.progress.ClassScores;
import org.casebook.progress.MasteryReports;
import org.casebook.progress.MasteryReports.Point;
import org.casebook.regrade.Regrades;
import org.casebook.support.Plans;
import org.casebook.support.Queries;
import org.casebook.support.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a student may know of the estimate while tests are withheld, on every database. */
abstract class ToldEstimatesContract {

    private static final int LENGTH = 2;

    @Autowired
    Attempts attempts;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    Assignments assignments;

    @Autowired
    MasteryReports reports;

    @Autowired
    ClassScores marks;

    @Autowired
    QuizForecast forecast;

    @Autowired
    SureTopics sure;

    @Autowired
    Regrades regrades;

    @Autowired
    AttemptRepository attemptRows;

    @Autowired
    AttemptItemRepository items;

    @Autowired
    AbilityRepository abilities;

    @Autowired
    EstimateUpgrade oldEstimates;

    @Autowired
    MasteryScaleReader scale;

    @Autowired
    StoppingRules rules;

    @Autowired
    QuestionBank bank;

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

    private final Set<UUID> withheld = new HashSet<>();
    private Actor teacher;
    private Actor student;
    private Actor classmate;
    private UUID classId;
    private List<String> topics;

    /** What can happen. */
    enum Event {
        TEST_ONE,
        TEST_TWO,
        PRACTICE,
        RELEASE_ONE,
        WITHHOLD_ONE
    }

    /**
     * An order of these.
     *
     * @param atOnce whether a quiz is finished before anything else happens, and not only when the next one begins
     */
    record Order(List<Event> events, boolean atOnce) {}

    @BeforeEach
    void enrol() {
        teacher = school.teacher();
        student = school.student();
        classmate = school.student();
        classId = school.classOf(teacher, student, classmate);
        topics = course.topics().stream().map(Topic::id).toList();
    }

    /** Every order in which the first test is released before it is withheld again; every other one with open quizzes. */
    static Stream<Order> orders() {
        var orders = permutations(List.of(Event.values()))
                .filter(order -> order.indexOf(Event.RELEASE_ONE) < order.indexOf(Event.WITHHOLD_ONE))
                .toList();
        return IntStream.range(0, orders.size()).mapToObj(place -> new Order(orders.get(place), place % 2 == 0));
    }

    private static Stream<List<Event>> permutations(List<Event> events) {
        return events.isEmpty()
                ? Stream.of(List.of())
                : events.stream().flatMap(first -> permutations(
                                events.stream().filter(event -> event != first).toList())
                        .map(rest ->
                                Stream.concat(Stream.of(first), rest.stream()).toList()));
    }

    /** With practice before and after all of it. */
    @ParameterizedTest
    @MethodSource("orders")
    void aStudentKnowsWhatFollowsFromWhatIsToldInEveryOrder(Order order) {
        var one = give(test());
        var two = give(test());
        withheld.addAll(List.of(one, two));
        practise();

        for (var event : order.events()) {
            switch (event) {
                case TEST_ONE -> begin(() -> quizzes.start(student, one));
                case TEST_TWO -> begin(() -> quizzes.start(student, two));
                case PRACTICE -> begin(() -> attempts.start(student, QuizRequest.ofLength(topics, LENGTH)));
                case RELEASE_ONE -> release(one);
                case WITHHOLD_ONE -> {
                    assignments.withhold(teacher, one);
                    withheld.add(one);
                }
            }
            checkMastery();
            if (order.atOnce()) {
                finish();
                checkMastery();
            }
        }
        practise();
        check();
        release(one);
        checkMastery();
        release(two);
        check();

        assertThat(reports.mastery(student, student.id())).isEqualTo(reports.mastery(teacher, student.id()));
        assertThat(reports.history(student, student.id()))
                .containsExactlyInAnyOrderElementsOf(reports.history(teacher, student.id()));
    }

    @Test
    void noFigureOfTheStudentsMovesWithATestThatIsWithheld() {
        for (var take : List.<Function<Question, Response>>of(DemoAnswers::right, ToldEstimatesContract::wrong)) {
            student = school.student();
            classId = school.classOf(teacher, student);
            take(quizzes.start(student, give(Plans.quiz(topics, 5, FeedbackTime.AT_ONCE, false, 1, null))), take);
            practise();
            var before = figures();

            var test = give(Plans.quiz(topics, 8, FeedbackTime.WHEN_RELEASED, false, 1, null));
            var attempt = quizzes.start(student, test);
            assertThat(figures()).isEqualTo(before);
            take(attempt, DemoAnswers::right);

            assertThat(figures()).isEqualTo(before);
            assignments.release(teacher, test);
            assertThat(figures()).isNotEqualTo(before);
        }
    }

    /** A grade, a forecast and the choice of questions with it. */
    @Test
    void whoDidWellInATestAndWhoDidNotSeeTheSameAfterwards() {
        var test = give(Plans.quiz(topics, 8, FeedbackTime.WHEN_RELEASED, true, 1, null));
        var after = give(Plans.quiz(topics, 6, FeedbackTime.AT_ONCE, true, 1, null));
        var seen = new ArrayList<Map<String, Double>>();
        var full = new ArrayList<List<TopicMastery>>();
        for (var each : List.of(student, classmate)) {
            student = each;
            take(quizzes.start(each, test), each == classmate ? DemoAnswers::right : ToldEstimatesContract::wrong);
            take(quizzes.start(each, after), DemoAnswers::right);
            seen.add(numbers(after));
            full.add(reports.mastery(teacher, each.id()));
        }

        assertThat(full.getFirst()).isNotEqualTo(full.getLast());
        // Times differ by milliseconds, and what was known fades with time.
        assertThat(seen.getFirst().keySet()).isEqualTo(seen.getLast().keySet()).hasSizeGreaterThan(30);
        seen.getFirst()
                .forEach((name, value) ->
                        assertThat(seen.getLast().get(name)).as(name).isCloseTo(value, within(1e-6)));
    }

    @Test
    void aQuizUntilItIsSureStopsByWhatTheStudentMayKnow() {
        var test = give(Plans.quiz(topics, 20, FeedbackTime.WHEN_RELEASED, false, 1, null));
        withheld.add(test);
        take(quizzes.start(student, test), ToldEstimatesContract::wrong);

        begin(() -> attempts.start(student, QuizRequest.untilSure(topics)));
        var attempt = latest();
        while (attempts.state(student, attempt) instanceof Asking(var _, var asked)) {
            answer(attempt, asked, DemoAnswers::right);
            assertThat(sure.of(student, attempt))
                    .isEqualTo(rules.decisions(
                            row(attempt),
                            told().getLast().estimate().ability(),
                            items.findByAttemptIdOrderByPosition(attempt)));
            attempts.next(student, attempt);
        }

        check();
        assertThat(row(attempt).endReason()).isEqualTo(EndReason.DECIDED);
        assertThat(((AttemptReview) attempts.review(student, attempt)).outcome().topics())
                .extracting(AttemptOutcome.Change::decision)
                .containsOnly(Decision.SECURE);
        release(test);
        check();
    }

    @Test
    void regradesHoldForWhatTheStudentMayKnowToo() {
        var test = give(test());
        withheld.add(test);
        practise();
        take(quizzes.start(student, test), DemoAnswers::right);
        begin(() -> attempts.start(student, QuizRequest.ofLength(topics, LENGTH)));
        var answered = items.answeredBy(student.id());

        var made = answered.stream()
                .map(AttemptItem::questionVersion)
                .distinct()
                .map(version -> regrades.make(teacher, classId, version, new Regrade.Voided()))
                .toList();
        check();
        assertThat(latestBasis()).isEqualTo(told().getLast().estimate().start());
        made.forEach(regrade -> regrades.undo(teacher, regrade));
        check();
        assertThat(latestBasis()).isEqualTo(told().getLast().estimate().start());
        finish();
        release(test);
        check();
    }

    @Test
    void whatAnEarlierEngineMadeIsMadeAnewInWhatTheStudentMayKnowToo() {
        var test = give(test());
        withheld.add(test);
        practise();
        take(quizzes.start(student, test), DemoAnswers::right);
        begin(() -> attempts.start(student, QuizRequest.ofLength(topics, LENGTH)));
        database.sql("""
                update ability set engine = 1, means = '9 9 9 9', told_start_means = '9 9 9 9' where account_id = :student
                """).param("student", student.id()).update();
        database.sql("update estimate_before set means = '9 9 9 9' where attempt_id in (:tests)")
                .param("tests", tests())
                .update();

        oldEstimates.afterSingletonsInstantiated();

        check();
        assertThat(latestBasis()).isEqualTo(told().getLast().estimate().start());
    }

    @Test
    void testsFromBeforeTheEstimateBeforeThemWasKeptAreWithheldAsWell() {
        var test = give(test());
        withheld.add(test);
        practise();
        take(quizzes.start(student, test), DemoAnswers::right);
        practise();
        database.sql("delete from estimate_before where attempt_id in (:tests)")
                .param("tests", tests())
                .update();

        check();
    }

    /** Without a quiz between, nothing but time tells that anything has changed. */
    @Test
    void aQuizThatIsEndedWithoutAnAnswerLeavesTheEstimateThatAReplayGives() {
        practise();
        attempts.end(student, attempts.start(student, QuizRequest.ofLength(topics, LENGTH)));
        check();
        practise();
        check();
    }

    @Test
    void aLookCostsLittleWhateverThereWasBefore() {
        for (int quiz = 0; quiz < 8; quiz++) {
            practise();
        }
        long plain = queries.of(() -> reports.mastery(student, student.id()));
        take(quizzes.start(student, give(test())), DemoAnswers::right);
        practise();

        assertThat(plain).isLessThanOrEqualTo(4);
        assertThat(queries.of(() -> reports.mastery(student, student.id()))).isLessThanOrEqualTo(plain + 5);
        assertThat(queries.of(() -> reports.told(teacher, classId))).isLessThanOrEqualTo(15);
    }

    /** What is stored and what the student knows against a replay of all that was answered. */
    private void checkMastery() {
        assertThat(abilities.findById(student.id()).orElseThrow().ability())
                .isEqualTo(replay.of(student.id()).getLast().estimate().ability());
        checkMastery(student, told());
    }

    /** All that the student and the teacher see of it as well. */
    private void check() {
        checkMastery();
        var told = told();
        var all = replay.of(student.id());
        checkMastery(teacher, all);
        checkHistory(student, told);
        checkHistory(teacher, all);
        for (var step : told) {
            if (step.attempt().isFinished()) {
                checkReview(step);
            }
        }
        for (var attempt : attemptRows.findByAccountIdOrderByStartedAt(student.id())) {
            if (withheld.contains(attempt.assignment())) {
                assertThat(attempts.review(student, attempt.id())).isInstanceOf(AttemptResult.Withheld.class);
            }
        }
    }

    private void checkMastery(Actor who, List<Step> steps) {
        var answers = new HashMap<String, Long>();
        steps.forEach(step -> count(step, answers));
        var ability =
                steps.isEmpty() ? scale.prior() : steps.getLast().estimate().ability();
        assertThat(reports.mastery(who, student.id()))
                .isEqualTo(scale.mastery(ability, answers, scale.calibrationInUse()));
    }

    private void checkHistory(Actor who, List<Step> steps) {
        var answers = new HashMap<String, Long>();
        var points = new ArrayList<Point>();
        for (var step : steps) {
            count(step, answers);
            if (step.attempt().isFinished()) {
                answers.keySet().forEach(topic -> points.add(point(step, topic)));
            }
        }
        assertThat(reports.history(who, student.id())).containsExactlyInAnyOrderElementsOf(points);
    }

    private void count(Step step, Map<String, Long> answers) {
        step.items().stream()
                .filter(AttemptItem::counts)
                .forEach(item -> answers.merge(replay.topic(item), 1L, Long::sum));
    }

    private Point point(Step step, String topic) {
        var attempt = step.attempt();
        var share = scale.share(step.estimate().ability(), topic, attempt.calibration());
        return new Point(
                attempt.id(),
                Objects.requireNonNull(attempt.finishedAt()),
                topic,
                share.expected(),
                share.low(),
                share.high());
    }

    private void checkReview(Step step) {
        var review = (AttemptReview) attempts.review(student, step.attempt().id());
        for (var change : review.outcome().topics()) {
            if (change.before() instanceof TopicMastery.Known before) {
                assertThat(before.expected())
                        .isEqualTo(scale.share(
                                        step.estimate().start(),
                                        change.topic(),
                                        step.attempt().calibration())
                                .expected());
            }
        }
    }

    /** All of the student's attempts but those of tests that are withheld, replayed from the first on. */
    private List<Step> told() {
        return replay.of(
                Optional.empty(),
                attemptRows.findByAccountIdOrderByStartedAt(student.id()).stream()
                        .filter(attempt -> !withheld.contains(attempt.assignment()))
                        .toList(),
                AttemptItem::counted);
    }

    private Ability latestBasis() {
        return abilities.findById(student.id()).orElseThrow().toldStart().orElseThrow();
    }

    private void begin(Supplier<UUID> start) {
        finish();
        var before = told();
        var id = start.get();
        var attempt = row(id);
        var basis = replay.start(
                before.isEmpty()
                        ? Optional.empty()
                        : Optional.of(before.getLast().estimate()),
                attempt.startedAt());
        assertThat(abilities.findById(student.id()).orElseThrow().known(told -> told))
                .isEqualTo(basis);
        var first = items.findByAttemptIdOrderByPosition(id).getFirst();
        int topic = bank.place(replay.topic(first));
        assertThat(first.probability()).isEqualTo(basis.probability(first.asked(topic, topics.size())));
        boolean known = before.stream()
                .flatMap(step -> step.items().stream())
                .anyMatch(item -> item.counts() && bank.place(replay.topic(item)) == topic);
        assertThat(first.why(topics.get(topic)).knowsTopic()).isEqualTo(known);
        if (known) {
            assertThat(first.why(topics.get(topic)).low())
                    .isEqualTo(scale.share(basis, topics.get(topic), attempt.calibration())
                            .low());
        }
    }

    /** Answers what is open to its end; each question is chosen by what the quiz began with and its own answers. */
    private void finish() {
        attempts.open(student).ifPresent(open -> {
            var start = abilities.findById(student.id()).orElseThrow();
            var basis = start.toldStart().orElseGet(start::start);
            take(open.id(), question -> open.silent() ? DemoAnswers.right(question) : wrong(question));
            var own = items.findByAttemptIdOrderByPosition(open.id());
            for (var item : own) {
                var before = replay.after(basis, own.subList(0, item.position() - 1));
                int topic = bank.place(replay.topic(item));
                assertThat(item.probability()).isEqualTo(before.probability(item.asked(topic, topics.size())));
            }
        });
    }

    private void practise() {
        finish();
        take(
                attempts.start(student, QuizRequest.ofLength(topics, LENGTH)),
                question -> question.fullPoints() == 1 ? DemoAnswers.right(question) : wrong(question));
    }

    private void take(UUID attempt, Function<Question, Response> answers) {
        while (attempts.next(student, attempt) instanceof Asking(var _, var asked)) {
            answer(attempt, asked, answers);
        }
    }

    private void answer(UUID attempt, Asked asked, Function<Question, Response> answers) {
        attempts.answer(student, attempt, asked.position(), answers.apply(asked.question()));
    }

    private void release(UUID test) {
        assignments.release(teacher, test);
        withheld.remove(test);
    }

    /** Everything of what is believed that the student can read. */
    private List<Object> figures() {
        var seen = new ArrayList<Object>();
        seen.add(reports.mastery(student, student.id()));
        seen.add(Set.copyOf(reports.history(student, student.id())));
        attempts.history(student).stream()
                .filter(head -> !head.silent() || attempts.review(student, head.id()) instanceof AttemptReview)
                .forEach(head -> {
                    seen.add(head);
                    seen.add(((AttemptReview) attempts.review(student, head.id())).outcome());
                });
        marks.own(student).stream()
                .map(ClassScores.OwnScore::mark)
                .filter(AssignmentScore.Measured.class::isInstance)
                .forEach(seen::add);
        seen.add(Optional.ofNullable(reports.told(teacher, classId).get(student.id()))
                .map(MasteryReports.ToldMastery::topics));
        return seen;
    }

    /** The figures of a student who took the test, then the other assignment, by what they are. */
    private Map<String, Double> numbers(UUID other) {
        Map<String, Double> numbers = new HashMap<>();
        reports.mastery(student, student.id()).forEach(topic -> put(numbers, "mastery", topic));
        reports.history(student, student.id())
                .forEach(point -> numbers.put("history " + point.topic(), point.expected()));
        var attempt = quizzes.attempts(student, other).getFirst();
        var review = (AttemptReview) attempts.review(student, attempt.id());
        var outcome = Objects.requireNonNull(review.outcome());
        outcome.topics().forEach(change -> {
            put(numbers, "before", change.before());
            put(numbers, "after", change.after());
        });
        review.items().forEach(item -> {
            var why = item.asked().why();
            numbers.put("why " + item.asked().position(), why.probability());
            numbers.put("low " + item.asked().position(), why.low());
            numbers.put("high " + item.asked().position(), why.high());
        });
        marks.own(student).stream()
                .filter(mark -> mark.task().id().equals(other))
                .forEach(mark -> numbers.put(
                        "grade",
                        ((AssignmentScore.Measured) mark.mark()).score().share().expected()));
        reports.told(teacher, classId).get(student.id()).topics().forEach(topic -> put(numbers, "report", topic));
        var length = forecast.of(student, QuizRequest.untilSure(topics)).orElseThrow();
        numbers.put("forecast", (double) length.toString().hashCode());
        return numbers;
    }

    private static void put(Map<String, Double> numbers, String name, TopicMastery topic) {
        if (topic instanceof TopicMastery.Known known) {
            numbers.put(name + " " + topic.topic(), known.expected());
            numbers.put(name + " low " + topic.topic(), known.low());
            numbers.put(name + " answers " + topic.topic(), (double) known.answers());
        }
    }

    private List<UUID> tests() {
        return attemptRows.tests(List.of(student.id())).stream()
                .map(Attempt::id)
                .toList();
    }

    private UUID latest() {
        return attempts.open(student).orElseThrow().id();
    }

    private Attempt row(UUID attempt) {
        return attemptRows.findById(attempt).orElseThrow();
    }

    private QuizPlan test() {
        return Plans.quiz(topics.subList(0, LENGTH), LENGTH, FeedbackTime.WHEN_RELEASED, false, 1, null);
    }

    private UUID give(QuizPlan quiz) {
        var id = assignments.draft(teacher, classId, Plans.of(List.of(), quiz, Instant.EPOCH));
        assignments.give(teacher, id);
        return id;
    }

    private static Response wrong(Question question) {
        return DemoAnswers.wrong(question, new Random(1));
    }
}
