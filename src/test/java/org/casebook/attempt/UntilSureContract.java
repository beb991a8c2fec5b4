package org.casebook.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.Dial;
import org.casebook.assignment.FeedbackTime;
import org.casebook.assignment.QuizPlan;
import org.casebook.attempt.AttemptState.Answered;
import org.casebook.attempt.AttemptState.Asked;
import org.casebook.attempt.AttemptState.Asking;
import org.casebook.attempt.AttemptState.Finished;
import org.casebook.base.NotFoundException;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.regrade.Regrades;
import org.casebook.support.Plans;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds for quizzes 'until it is sure', and for the end of all kinds, on every database. */
abstract class UntilSureContract {

    private static final Predicate<Asked> RIGHT = _ -> true;
    private static final Predicate<Asked> WRONG = _ -> false;

    @Autowired
    Attempts attempts;

    @Autowired
    SureTopics sure;

    @Autowired
    QuizForecast forecast;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    Assignments assignments;

    @Autowired
    Regrades regrades;

    @Autowired
    Course course;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    private Random random;
    private Actor teacher;
    private Actor student;
    private UUID classId;

    @BeforeEach
    void enrol() {
        random = new Random(7);
        teacher = school.teacher();
        student = school.student();
        classId = school.classOf(teacher, student);
    }

    @Test
    void whoAnswersAllRightAfterABadHistoryIsSecureWithinTwentyFourQuestions() {
        for (var ease : Dial.values()) {
            for (int persona = 0; persona < 2; persona++) {
                student = school.student();
                badHistory();

                var id = take(QuizRequest.untilSure(topics()).with(ease), RIGHT);

                assertThat(review(id).head().answered()).as(ease.name()).isBetween(16, 24);
                assertThat(decisions(id)).hasSize(4);
                assertThat(decisions(id).values()).containsOnly(Decision.SECURE);
            }
        }
    }

    @Test
    void noTopicIsDecidedByFewerThanFourOfItsAnswersAndTheOpenOneWithFewestIsNext() {
        for (boolean newcomer : new boolean[] {true, false}) {
            for (double ability : new double[] {.6, .9}) {
                student = school.student();
                if (!newcomer) {
                    badHistory();
                }
                var counts = counted(attempts.start(student, QuizRequest.untilSure(topics())), ability);

                assertThat(counts).hasSize(4);
                assertThat(counts.values()).allMatch(count -> count >= StoppingRules.FEWEST_PER_TOPIC);
            }
        }
    }

    /** Takes an open quiz to its end, and looks before each question at what is decided. */
    private Map<String, Integer> counted(UUID id, double ability) {
        var counts = new HashMap<String, Integer>();
        while (attempts.state(student, id) instanceof Asking(var _, var asked)) {
            var open = sure.of(student, id);
            int fewest = topics().stream()
                    .filter(topic -> open.get(topic) == Decision.OPEN)
                    .mapToInt(topic -> counts.getOrDefault(topic, 0))
                    .min()
                    .orElse(0);
            var topic = asked.question().topic();
            var stimulus = asked.question().stimulus();
            if (stimulus == null || stimulus.beginsWith(asked.question())) {
                assertThat(open).containsEntry(topic, Decision.OPEN);
                assertThat(counts.getOrDefault(topic, 0)).isEqualTo(fewest);
            }
            open.forEach(
                    (other, decision) -> assertThat(decision == Decision.OPEN || counts.getOrDefault(other, 0) >= 4)
                            .isTrue());
            counts.merge(topic, 1, Integer::sum);
            answer(id, asked, random.nextDouble() < ability);
            attempts.next(student, id);
        }
        return counts;
    }

    @Test
    void theVerdictIsOfTheEndAndFollowsRegrades() {
        var id = take(QuizRequest.untilSure(List.of("quotas")), WRONG);
        take(QuizRequest.untilSure(List.of("quotas")), RIGHT);
        assertThat(review(id).head().ended()).isEqualTo(EndReason.DECIDED);
        assertThat(review(id).items()).hasSize(4);
        assertThat(decisions(id)).isEqualTo(Map.of("quotas", Decision.NOT_SECURE_YET));
        var asked = review(id).items().getFirst().asked().question();
        var version = regrades.answered(teacher, classId).stream()
                .filter(answered -> answered.question().id().equals(asked.id()))
                .findFirst()
                .orElseThrow()
                .version();

        var voided = regrades.make(teacher, classId, version, new Regrade.Voided());

        assertThat(decisions(id)).isEqualTo(Map.of("quotas", Decision.OPEN));
        regrades.undo(teacher, voided);
        assertThat(decisions(id)).isEqualTo(Map.of("quotas", Decision.NOT_SECURE_YET));
    }

    @Test
    void aQuizOfFixedLengthDecidesNothing() {
        var id = attempts.start(student, QuizRequest.ofLength(topics(), 8));
        assertThat(sure.of(student, id)).isEmpty();

        attempts.end(student, id);

        assertThat(decisions(id)).isEmpty();
    }

    @Test
    void aTestTellsNothingOfWhatIsDecidedAndNobodyElseIsToldOfAQuiz() {
        var id = quizzes.start(student, given(Plans.untilSure(topics(), 40, FeedbackTime.WHEN_RELEASED)));
        assertThat(sure.of(student, id)).isEmpty();
        attempts.end(student, id);

        var own = attempts.start(student, QuizRequest.untilSure(topics()));
        assertThat(sure.of(student, own)).hasSize(4).containsValue(Decision.OPEN);
        for (var stranger : List.of(school.student(), teacher)) {
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> sure.of(stranger, own));
        }
    }

    @Test
    void whoseQuestionsHaveRunOutIsToldSoAtTheLastAnswer() {
        var id = attempts.start(student, QuizRequest.ofLength(List.of("quotas"), QuizRequest.LONGEST));
        while (attempts.state(student, id) instanceof Asking(var _, var asked)) {
            var answered = (Answered) answer(id, asked, true);
            assertThat(attempts.next(student, id) instanceof Finished)
                    .isEqualTo(answered.head().finishedAt() != null);
        }

        assertThat(review(id).head().ended()).isEqualTo(EndReason.NONE_LEFT);
        assertThat(review(id).head().answered()).isLessThan(QuizRequest.LONGEST);
    }

    @Test
    void theLastQuestionOfAFormIsKnownToBeTheLastWhereTheRestIsVoided() {
        var other = school.student();
        var both = school.classOf(teacher, student, other);
        var plan = Plans.quiz(List.of("quotas"), 2, FeedbackTime.AT_ONCE, true, 1, null);
        var assignment = assignments.draft(teacher, both, Plans.of(List.of(), plan, clock.instant()));
        assignments.give(teacher, assignment);
        var me = student;
        student = other;
        var theirs = quizzes.start(other, assignment);
        takeOn(theirs, RIGHT);
        var last = review(theirs).items().getLast().asked().question();
        student = me;
        var id = quizzes.start(student, assignment);
        regrades.answered(teacher, both).stream()
                .filter(answered -> answered.question().id().equals(last.id()))
                .forEach(answered -> regrades.make(teacher, both, answered.version(), new Regrade.Voided()));

        var answered = (Answered) answer(id, ((Asking) attempts.state(student, id)).asked(), true);

        assertThat(answered.head().ended()).isEqualTo(EndReason.NONE_LEFT);
    }

    @Test
    void theForecastGivesAwayNoWithheldOutcome() {
        var good = student;
        var bad = school.student();
        var both = school.classOf(teacher, good, bad);
        var plan = Plans.quiz(topics(), 12, FeedbackTime.WHEN_RELEASED, true, 1, null);
        var assignment = assignments.draft(teacher, both, Plans.of(List.of(), plan, clock.instant()));
        assignments.give(teacher, assignment);
        takeOn(quizzes.start(good, assignment), RIGHT);
        student = bad;
        takeOn(quizzes.start(bad, assignment), WRONG);
        var request = QuizRequest.untilSure(topics());

        assertThat(forecast.of(good, request)).isPresent().isEqualTo(forecast.of(bad, request));
        assignments.release(teacher, assignment);
        assertThat(forecast.of(good, request)).isNotEqualTo(forecast.of(bad, request));
    }

    @Test
    void theForecastIsOfTheQuizThatWouldBegin() {
        var id = given(Plans.untilSure(List.of("quotas"), 20, FeedbackTime.AT_ONCE));

        assertThat(forecast.of(student, id)).hasValueSatisfying(length -> {
            assertThat(length.low()).isBetween(4, length.high());
            assertThat(length.high()).isLessThanOrEqualTo(20);
        });
        assertThat(forecast.of(student, QuizRequest.untilSure(topics()))).hasValueSatisfying(length -> {
            assertThat(length.low()).isBetween(16, length.high());
            assertThat(length.high()).isLessThanOrEqualTo(40);
        });
        assertThat(forecast.of(student, QuizRequest.ofLength(topics(), 12))).isEmpty();
        assertThat(forecast.of(student, given(Plans.practice(topics(), 4)))).isEmpty();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> forecast.of(school.student(), id));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> forecast.of(teacher, QuizRequest.untilSure(topics())));
    }

    private UUID given(QuizPlan plan) {
        var assignment = assignments.draft(teacher, classId, Plans.of(List.of(), plan, clock.instant()));
        assignments.give(teacher, assignment);
        return assignment;
    }

    /** Four quizzes, a week apart, with two answers in five right. */
    private void badHistory() {
        for (int quiz = 0; quiz < 4; quiz++) {
            take(QuizRequest.ofLength(topics(), 12), _ -> random.nextDouble() < .4);
            clock.advance(Duration.ofDays(7));
        }
    }

    private UUID take(QuizRequest request, Predicate<Asked> right) {
        var id = attempts.start(student, request);
        takeOn(id, right);
        return id;
    }

    private void takeOn(UUID id, Predicate<Asked> right) {
        while (attempts.next(student, id) instanceof Asking(var _, var asked)) {
            answer(id, asked, right.test(asked));
        }
    }

    private AttemptState answer(UUID id, Asked asked, boolean right) {
        var question = asked.question();
        return attempts.answer(
                student,
                id,
                asked.position(),
                right ? DemoAnswers.right(question) : DemoAnswers.wrong(question, random));
    }

    private Map<String, Decision> decisions(UUID id) {
        var decisions = new HashMap<String, Decision>();
        Objects.requireNonNull(review(id).outcome()).topics().forEach(change -> {
            if (change.decision() != null) {
                decisions.put(change.topic(), change.decision());
            }
        });
        return decisions;
    }

    private AttemptReview review(UUID id) {
        return (AttemptReview) attempts.review(student, id);
    }

    private List<String> topics() {
        return course.topics().stream().map(Topic::id).toList();
    }
}
