package org.casebook.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.FeedbackTime;
import org.casebook.attempt.AnswerHistory;
import org.casebook.attempt.AssignedQuizzes;
import org.casebook.attempt.AttemptReview;
import org.casebook.attempt.AttemptState;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.QuizRequest;
import org.casebook.attempt.TellingQuestions;
import org.casebook.bank.QuestionBank;
import org.casebook.bank.TopicMastery;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.course.Course;
import org.casebook.course.Mastery;
import org.casebook.course.question.Response;
import org.casebook.demo.DemoAnswers;
import org.casebook.goals.LearningGoals.OfTopic;
import org.casebook.people.Actor;
import org.casebook.progress.MasteryReports;
import org.casebook.recall.DueReviews;
import org.casebook.recall.DueReviews.Ready;
import org.casebook.support.Plans;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Goals and how a student stands for them, on every database. */
abstract class GoalsContract {

    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final String TOPIC = "context";

    @Autowired
    LearningGoals goals;

    @Autowired
    OwnGoals own;

    @Autowired
    WeeklyChanges weeks;

    @Autowired
    TellingQuestions telling;

    @Autowired
    DueReviews dates;

    @Autowired
    MasteryReports reports;

    @Autowired
    Attempts attempts;

    @Autowired
    AnswerHistory answers;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    Assignments assignments;

    @Autowired
    QuestionBank bank;

    @Autowired
    Course course;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    private final Random random = new Random(447);
    private Actor student;

    @BeforeEach
    void enrol() {
        student = school.student();
    }

    @Test
    void theFirstAnswersOnAGoalsPassagesAreCounted() {
        assertThat(shown()).allSatisfy(goal -> assertThat(goal.extent()).isEqualTo(ShownGoal.Extent.NOT_ASKED));
        quiz(List.of(TOPIC), 20, position -> position % 2 == 0);

        var first = new HashMap<String, Boolean>();
        answers.of(student.id())
                .forEach(answer -> first.putIfAbsent(answer.question().id(), answer.isRight()));
        assertThat(first).hasSize(20);
        for (var goal : shown()) {
            var on = course.questions().stream()
                    .filter(question ->
                            goal.goal().passages().contains(question.head().passage()))
                    .map(question -> question.id())
                    .filter(first::containsKey)
                    .toList();
            assertThat(goal.answered()).isEqualTo(on.size());
            assertThat(goal.right())
                    .isEqualTo((int) on.stream().filter(first::get).count());
        }
        assertThat(shown().stream().mapToInt(ShownGoal::answered).sum()).isEqualTo(20);
        assertThat(shown().stream().mapToInt(ShownGoal::questions).sum()).isEqualTo((int) course.questions().stream()
                .filter(question -> question.head().topic().equals(TOPIC))
                .count());
    }

    @Test
    void wordsForCountsAreOfThoseThatWereAnswered() {
        var goal = course.topic(TOPIC).orElseThrow().goals().getFirst();

        assertThat(new ShownGoal(goal, 9, 2, 2).extent()).isEqualTo(ShownGoal.Extent.TOO_FEW);
        assertThat(new ShownGoal(goal, 9, 3, 3).extent()).isEqualTo(ShownGoal.Extent.ALL);
        assertThat(new ShownGoal(goal, 9, 3, 2).extent()).isEqualTo(ShownGoal.Extent.MOST);
        assertThat(new ShownGoal(goal, 9, 6, 2).extent()).isEqualTo(ShownGoal.Extent.SOME);
        assertThat(new ShownGoal(goal, 9, 7, 2).extent()).isEqualTo(ShownGoal.Extent.FEW);
    }

    /** The test is on another topic, whose outcome would move this one as well: topics go together. */
    @Test
    void nothingOfAWithheldTestIsInIt() {
        quiz(List.of(TOPIC), 8, position -> position > 4);
        own.set(student, new Ready(today().plusDays(14), List.of(TOPIC), Mastery.SECURE), ZONE);
        var before = told();
        var teacher = school.teacher();
        var test = test(teacher);

        var taken = quizzes.start(student, test);
        play(taken, _ -> false);

        assertSame(told(), before);
        assignments.release(teacher, test);
        var after = told();
        assertThat(after.weeks().getFirst().topics()).hasSize(2);
        assertThat(expected(after)).isLessThan(expected(before) - .01);
        assertThat(((Outlook.Foreseen) after.outlook()).forecast().chance())
                .isLessThan(((Outlook.Foreseen) before.outlook()).forecast().chance());
        assertThat(goals.of(student).get(2).goals().stream()
                        .mapToInt(ShownGoal::answered)
                        .sum())
                .isEqualTo(8);
    }

    /** All that is told of the topic, and of the weeks. */
    private record ToldOf(
            List<OfTopic> goals, List<WeeklyChanges.Week> weeks, Outlook outlook, TellingQuestions.MostTelling most) {}

    private ToldOf told() {
        return new ToldOf(goals.of(student), weeks.of(student, ZONE), outlook(), telling.of(student, TOPIC));
    }

    private static double expected(ToldOf told) {
        return told.most().now().expected();
    }

    /** As far as a few milliseconds of the clock don't matter. */
    private static void assertSame(ToldOf told, ToldOf before) {
        assertThat(told)
                .usingRecursiveComparison()
                .withComparatorForType(
                        (one, other) -> Math.abs(one - other) < 1e-6 ? 0 : Double.compare(one, other), Double.class)
                .isEqualTo(before);
    }

    @Test
    void ownGoalIsTheDayToBeReadyFor() {
        var day = today().plusDays(10);
        own.set(student, new Ready(day, List.of(TOPIC), Mastery.SECURE), ZONE);

        assertThat(dates.readyDate(student)).contains(new Ready(day, List.of(TOPIC), Mastery.SECURE));
        dates.beReady(student, new Ready(day.plusDays(3), List.of(TOPIC, "quotas")), ZONE);
        var moved = own.of(student, ZONE).orElseThrow();
        assertThat(moved.day()).isEqualTo(day.plusDays(3));
        assertThat(moved.target()).as("the word stays").isEqualTo(Mastery.SECURE);
        assertThat(moved.topicIds()).containsExactly(TOPIC, "quotas");

        own.drop(student);
        assertThat(own.of(student, ZONE)).isEmpty();
        assertThat(dates.readyDate(student)).isEmpty();
    }

    @Test
    void aDayWithoutAWordForetellsNothing() {
        dates.beReady(student, new Ready(today().plusDays(3), List.of(TOPIC)), ZONE);

        var goal = own.of(student, ZONE).orElseThrow();
        assertThat(goal.target()).isNull();
        assertThat(goal.topics()).isEmpty();
    }

    @Test
    void whatCannotBeAGoalIsRefused() {
        for (var wrong : List.of(
                new Ready(today().plusDays(3), List.of(TOPIC)),
                new Ready(today().plusDays(3), List.of(TOPIC), Mastery.NOT_YET),
                new Ready(today(), List.of(TOPIC), Mastery.SECURE),
                new Ready(today().plusDays(3), List.of(), Mastery.SECURE),
                new Ready(today().plusDays(3), List.of("no-such-topic"), Mastery.SECURE))) {
            assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> own.set(student, wrong, ZONE));
        }
        assertThat(own.of(student, ZONE)).isEmpty();
    }

    @Test
    void whereTooLittleIsKnownItIsSaid() {
        own.set(student, new Ready(today().plusDays(10), List.of(TOPIC), Mastery.SECURE), ZONE);
        assertThat(outlook()).isInstanceOf(Outlook.TooLittleKnown.class);

        quiz(List.of(TOPIC), 3, _ -> false);
        assertThat(outlook()).isInstanceOf(Outlook.TooLittleKnown.class);
        quiz(List.of(TOPIC), 3, _ -> false);
        assertThat(outlook()).isInstanceOf(Outlook.Foreseen.class);
        clock.advance(Duration.ofDays(9));
        assertThat(outlook()).as("6 in 9 days, and one day left").isInstanceOf(Outlook.NoPace.class);
    }

    @Test
    void theForecastGoesByTheStudentsOwnPace() {
        quiz(List.of(TOPIC), 12, position -> position % 3 > 0);
        own.set(student, new Ready(today().plusDays(14), List.of(TOPIC), Mastery.SECURE), ZONE);
        var alone = (Outlook.Foreseen) outlook();
        own.set(student, new Ready(today().plusDays(14), List.of(TOPIC, "quotas"), Mastery.SECURE), ZONE);
        var shared = (Outlook.Foreseen) outlook();

        assertThat(own.of(student, ZONE).orElseThrow().pace().perWeek()).isCloseTo(12, within(1e-9));
        assertThat(alone.questions()).as("12 a week for two weeks").isEqualTo(24);
        assertThat(shared.questions()).as("half of them on each topic").isEqualTo(12);
        assertThat(alone.forecast().chance()).isBetween(0.0, 1.0);
        assertThat(alone.forecast().low()).isLessThan(alone.now().expected());
        assertThat(alone.forecast().high()).isGreaterThan(alone.now().expected());

        clock.advance(Duration.ofDays(29));
        own.set(student, new Ready(today().plusDays(14), List.of(TOPIC), Mastery.SECURE), ZONE);
        assertThat(outlook()).as("nothing answered for four weeks").isInstanceOf(Outlook.NoPace.class);
    }

    @Test
    void aGoalThatIsReachedSaysSoAndAPastOneWhatWasReached() {
        quiz(List.of(TOPIC), 20, _ -> true);
        own.set(student, new Ready(today().plusDays(2), List.of(TOPIC), Mastery.SECURE), ZONE);
        assertThat(outlook()).isInstanceOf(Outlook.Reached.class);

        clock.advance(Duration.ofDays(4));
        quiz(List.of(TOPIC), 20, _ -> false);
        var past = (Outlook.Past) outlook();
        assertThat(past.word()).as("by its day").isEqualTo(Mastery.SECURE);
        assertThat(past.now()).isEqualTo(reports.mastery(student, student.id()).getFirst());
    }

    @Test
    void eachWeekSaysWhatItHasChanged() {
        clock.advance(Duration.between(
                clock.instant(),
                today().with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                        .atTime(8, 0)
                        .toInstant(ZoneOffset.UTC)));
        var monday = today();
        quiz(List.of(TOPIC), 4, _ -> true);
        quiz(List.of(TOPIC, "quotas"), 4, _ -> true);
        clock.advance(Duration.ofDays(21));
        quiz(List.of(TOPIC), 20, _ -> false);
        var changes = reports.changes(student, student.id()).stream()
                .filter(change -> change.topic().equals(TOPIC))
                .toList();

        var all = weeks.of(student, ZONE);

        assertThat(all).extracting(WeeklyChanges.Week::monday).containsExactly(monday.plusDays(21), monday);
        var first = all.getLast().topics();
        assertThat(first).extracting(week -> week.topic().id()).containsExactly(TOPIC, "quotas");
        assertThat(first.getFirst().answers()).isEqualTo(6);
        assertThat(first.getFirst().before()).as("nothing was known").isNull();
        assertThat(first.getFirst().after()).isEqualTo(changes.get(1).after());
        assertThat(first.getFirst().isBeyondChance()).isFalse();
        var last = all.getFirst().topics();
        assertThat(last).extracting(week -> week.topic().id()).containsExactly(TOPIC);
        assertThat(last.getFirst().before()).isEqualTo(changes.get(2).before().orElseThrow());
        assertThat(last.getFirst().after()).isEqualTo(changes.get(2).after());
        assertThat(last.getFirst().isBeyondChance()).as("twenty misses").isTrue();
    }

    @Test
    void theQuestionsThatTellMostAreAskedAndMoveTheRangeAsForetold() {
        quiz(List.of(TOPIC), 6, position -> position % 2 == 0);
        var most = telling.of(student, TOPIC);
        assertThat(most.questions()).hasSize(TellingQuestions.COUNT).allSatisfy(one -> {
            assertThat(one.right().expected()).isGreaterThan(most.now().expected());
            assertThat(one.wrong().expected()).isLessThan(most.now().expected());
        });
        var versions =
                most.questions().stream().map(TellingQuestions.Telling::version).toList();

        var quiz = telling.ask(student, TOPIC, versions);
        var asked = (AttemptState.Asking) attempts.state(student, quiz);
        assertThat(asked.asked().version()).isEqualTo(versions.getFirst());
        attempts.answer(student, quiz, 1, DemoAnswers.right(asked.asked().question()));

        var known = (TopicMastery.Known) reports.mastery(student, student.id()).getFirst();
        assertThat(known.expected())
                .isCloseTo(most.questions().getFirst().right().expected(), within(1e-6));
        assertThat(known.low()).isCloseTo(most.questions().getFirst().right().low(), within(1e-6));
        attempts.next(student, quiz);
        play(quiz, _ -> true);
        assertThat(((AttemptReview) attempts.review(student, quiz)).items())
                .extracting(item -> item.asked().version())
                .containsExactlyElementsOf(versions);
    }

    @Test
    void whatCannotBeAskedMakesRoomForAnother() {
        quiz(List.of(TOPIC), 4, _ -> true);
        var elsewhere = bank.items().stream()
                .filter(item -> item.question().topic().equals("quotas"))
                .findFirst()
                .orElseThrow()
                .version();
        var one = telling.of(student, TOPIC).questions().getFirst().version();

        var quiz = telling.ask(student, TOPIC, List.of(UUID.randomUUID(), elsewhere, one));
        play(quiz, _ -> true);

        var asked = ((AttemptReview) attempts.review(student, quiz)).items();
        assertThat(asked)
                .hasSize(3)
                .allSatisfy(item -> assertThat(item.asked().question().topic()).isEqualTo(TOPIC));
        assertThat(asked.getFirst().asked().version()).isEqualTo(one);
    }

    @Test
    void moreThanThreeCannotBeAskedFor() {
        var many = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> telling.ask(student, TOPIC, many));
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> telling.of(student, "no-such-topic"));
    }

    @Test
    void allOfItIsForStudentsThemselves() {
        var teacher = school.teacher();
        school.classOf(teacher, student);

        for (var forbidden : List.<Runnable>of(
                () -> goals.of(teacher),
                () -> goals.isInTest(teacher),
                () -> own.of(teacher, ZONE),
                () -> own.set(teacher, new Ready(today().plusDays(3), List.of(TOPIC), Mastery.SECURE), ZONE),
                () -> own.drop(teacher),
                () -> weeks.of(teacher, ZONE),
                () -> telling.of(teacher, TOPIC),
                () -> telling.ask(teacher, TOPIC, List.of(UUID.randomUUID())))) {
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(forbidden::run);
        }
    }

    private Outlook outlook() {
        return own.of(student, ZONE).orElseThrow().topics().getFirst();
    }

    private List<ShownGoal> shown() {
        return goals.of(student).stream()
                .filter(one -> one.topic().id().equals(TOPIC))
                .map(OfTopic::goals)
                .flatMap(List::stream)
                .toList();
    }

    private UUID test(Actor teacher) {
        var classId = school.classOf(teacher, student);
        var quiz = Plans.quiz(List.of("quotas"), 8, FeedbackTime.WHEN_RELEASED, false, 1, null);
        var id = assignments.draft(teacher, classId, Plans.of(List.of(), quiz, Instant.EPOCH));
        assignments.give(teacher, id);
        return id;
    }

    private void quiz(List<String> topics, int length, IntPredicate right) {
        play(attempts.start(student, QuizRequest.ofLength(topics, length)), right);
    }

    private void play(UUID quiz, IntPredicate right) {
        while (attempts.state(student, quiz) instanceof AttemptState.Asking asking) {
            int position = asking.asked().position();
            var question = asking.asked().question();
            Response response =
                    right.test(position) ? DemoAnswers.right(question) : DemoAnswers.wrong(question, random);
            attempts.answer(student, quiz, position, response);
            attempts.next(student, quiz);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
