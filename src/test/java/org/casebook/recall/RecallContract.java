package org.casebook.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.FeedbackTime;
import org.casebook.attempt.AssignedQuizzes;
import org.casebook.attempt.AttemptItemRepository;
import org.casebook.attempt.AttemptState;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.QuizRequest;
import org.casebook.attempt.Regrade;
import org.casebook.bank.QuestionBank;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.course.question.ShortText;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.people.Directory;
import org.casebook.people.Erasures;
import org.casebook.progress.MasteryReports;
import org.casebook.recall.DueReviews.Ready;
import org.casebook.recall.RoundState.Answered;
import org.casebook.recall.RoundState.Asking;
import org.casebook.recall.RoundState.Finished;
import org.casebook.regrade.Regrades;
import org.casebook.support.Plans;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes back, on every database. */
abstract class RecallContract {

    private static final ZoneId ZONE = ZoneOffset.UTC;

    @Autowired
    RecallRounds rounds;

    @Autowired
    DueReviews reviews;

    @Autowired
    MissedQuestions book;

    @Autowired
    ForgettingFits fits;

    @Autowired
    RecallRoundRepository rows;

    @Autowired
    AttemptItemRepository items;

    @Autowired
    Attempts attempts;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    Assignments assignments;

    @Autowired
    MasteryReports reports;

    @Autowired
    Regrades regrades;

    @Autowired
    Erasures erasures;

    @Autowired
    Directory directory;

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
    void whatWasMissedIsAskedUntilItIsRightAfterAnotherQuestionOnThePassage() {
        var quiz = quiz(6, position -> position % 3 == 0);
        var missed =
                open().stream().map(mistake -> mistake.missed().question().id()).toList();
        assertThat(missed).hasSize(4);

        var round = rounds.startAgain(student, quiz).orElseThrow();
        var asked = play(round, question -> !missed.contains(question.id()) || seen(question) > 1);

        var own = asked.stream()
                .filter(question -> missed.contains(question.id()))
                .toList();
        assertThat(own)
                .as("each missed one, and again after it was missed once more")
                .hasSize(8);
        assertThat(asked.subList(1, asked.size()))
                .zipSatisfy(asked.subList(0, asked.size() - 1), (next, one) -> assertThat(one.id())
                        .isNotEqualTo(next.id()));
        var variants = asked.stream()
                .filter(question -> !missed.contains(question.id()))
                .toList();
        assertThat(variants).isNotEmpty().allSatisfy(variant -> assertThat(own)
                .anySatisfy(question -> assertThat(question.head().passage())
                        .isEqualTo(variant.head().passage())));
        assertThat(open()).isEmpty();
        assertThat(book.of(student)).hasSize(4).allSatisfy(mistake -> assertThat(mistake.putRight())
                .isNotNull());
        var end = (Finished) rounds.state(student, round);
        assertThat(end.head().isThrough()).isTrue();
        assertThat(end.head().rightAtOnce()).isZero();
        assertThat(rounds.startAgain(student, quiz))
                .as("nothing is left to ask")
                .isEmpty();
    }

    private final List<String> put = new ArrayList<>();

    private long seen(Question question) {
        put.add(question.id());
        return put.stream().filter(question.id()::equals).count();
    }

    @Test
    void nothingOfItMovesAnEstimate() {
        var quiz = quiz(6, _ -> false);
        var before = reports.mastery(student, student.id());
        var history = attempts.history(student);

        play(rounds.startAgain(student, quiz).orElseThrow(), _ -> true);
        play(rounds.startSection(student, course.sections().getFirst().slug()).orElseThrow(), _ -> true);

        assertThat(reports.mastery(student, student.id())).isEqualTo(before);
        assertThat(attempts.history(student)).isEqualTo(history);
    }

    @Test
    void whatWasAskedInARoundIsNoFreshQuestionInAQuiz() {
        var round = rounds.startSection(student, course.sections().getFirst().slug())
                .orElseThrow();
        var asked = play(round, _ -> true);

        assertThat(items.seenBy(student.id())).hasSize(asked.size()).allSatisfy(seen -> {
            assertThat(seen.times()).isEqualTo(1);
            assertThat(seen.counting()).isZero();
        });
    }

    @Test
    void anAnswerCountsOnce() {
        var round = rounds.startAgain(student, quiz(3, _ -> false)).orElseThrow();
        var asking = (Asking) rounds.state(student, round);
        var question = asking.asked().question();

        var first = (Answered) rounds.answer(student, round, 1, DemoAnswers.wrong(question, random));
        var second = (Answered) rounds.answer(student, round, 1, DemoAnswers.right(question));

        assertThat(second.feedback()).isEqualTo(first.feedback());
        assertThat(((Asking) rounds.next(student, round)).asked())
                .isEqualTo(((Asking) rounds.next(student, round)).asked());
        assertThat(((Asking) rounds.state(student, round)).asked().position()).isEqualTo(2);
    }

    @Test
    void itIsNobodyElsesAffair() {
        var quiz = quiz(3, _ -> false);
        var round = rounds.startAgain(student, quiz).orElseThrow();
        var other = school.student();
        var question = ((Asking) rounds.state(student, round)).asked().question();

        assertThat(rounds.startAgain(other, quiz)).isEmpty();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> rounds.state(other, round));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> rounds.answer(other, round, 1, DemoAnswers.right(question)));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> rounds.next(other, round));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> rounds.end(other, round));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> book.of(school.teacher()));
    }

    @Test
    void theSameRoundGoesOnAndAnotherOneEndsIt() {
        var first = rounds.startAgain(student, quiz(3, _ -> false)).orElseThrow();
        assertThat(rounds.startMistakes(student, null)).contains(first);

        quiz(3, _ -> false);
        var second = rounds.startMistakes(student, null).orElseThrow();

        assertThat(second).isNotEqualTo(first);
        assertThat(rounds.state(student, first)).isInstanceOf(Finished.class);
        rounds.end(student, second);
        assertThat(rounds.open(student, Purpose.AGAIN)).isEmpty();
    }

    @Test
    void aTestIsNotHelpedAndWhatIsWithheldIsNotTold() {
        var teacher = school.teacher();
        var classId = school.classOf(teacher, student);
        quiz(3, _ -> false);
        var missedBefore = book.of(student).size();
        var test = assignments.draft(
                teacher,
                classId,
                Plans.of(
                        List.of(),
                        Plans.quiz(topics(), 4, FeedbackTime.WHEN_RELEASED, true, 1, null),
                        clock.instant()));
        assignments.give(teacher, test);
        var attempt = quizzes.start(student, test);

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> rounds.startMistakes(student, null))
                .withMessageContaining("test is open");
        assertThat(reviews.today(student, ZONE).inTest()).isTrue();

        var asked = new HashSet<String>();
        while (attempts.state(student, attempt) instanceof AttemptState.Asking(var _, var question)) {
            asked.add(question.question().id());
            attempts.answer(student, attempt, question.position(), DemoAnswers.wrong(question.question(), random));
        }

        assertThat(book.of(student)).hasSize(missedBefore);
        assertThat(rounds.startAgain(student, attempt)).isEmpty();
        for (var section : course.sections()) {
            var round = rounds.startSection(student, section.slug()).orElseThrow();
            assertThat(play(round, _ -> false)).extracting(Question::id).doesNotContainAnyElementsOf(asked);
        }
    }

    @Test
    void whatATeacherHasVoidedDoesNotComeBack() {
        var teacher = school.teacher();
        var classId = school.classOf(teacher, student);
        var quiz = quiz(3, _ -> false);
        var gone = book.of(student).getFirst().missed();

        regrades.make(teacher, classId, gone.version(), new Regrade.Voided());

        assertThat(open()).extracting(mistake -> mistake.missed().version()).doesNotContain(gone.version());
        var round = rounds.startAgain(student, quiz).orElseThrow();
        assertThat(play(round, _ -> true))
                .extracting(Question::id)
                .doesNotContain(gone.question().id());
    }

    @Test
    void wordsThatATeacherHasAcceptedAreRight() {
        var teacher = school.teacher();
        var classId = school.classOf(teacher, student);
        quiz(40, _ -> false);
        var accepted = new HashSet<String>();
        for (var seen : items.seenBy(student.id())) {
            if (bank.question(seen.version()) instanceof ShortText words) {
                regrades.make(teacher, classId, seen.version(), new Regrade.Accepted("a wording of ours"));
                accepted.add(words.id());
            }
        }
        int met = 0;
        while (!open().isEmpty()) {
            var round = rounds.startMistakes(student, null).orElseThrow();
            var state = rounds.state(student, round);
            while (state instanceof Asking(var _, var put)) {
                var question = put.question();
                boolean words = accepted.contains(question.id());
                rounds.answer(
                        student,
                        round,
                        put.position(),
                        words ? new Response.Words("A wording of ours") : DemoAnswers.right(question));
                if (words) {
                    met++;
                    assertThat(((Answered) rounds.state(student, round))
                                    .feedback()
                                    .score()
                                    .correct())
                            .isTrue();
                }
                state = rounds.next(student, round);
            }
        }
        assertThat(met).as("questions with words").isPositive();
    }

    @Test
    void afterASectionThreeQuestionsOnItAreAskedOnce() {
        var section = course.sections().get(2);

        var asked = play(rounds.startSection(student, section.slug()).orElseThrow(), _ -> false);

        assertThat(asked).hasSize(3).allSatisfy(question -> assertThat(
                        question.head().passage().section())
                .isEqualTo(section.slug()));
        assertThat(asked).extracting(question -> question.head().passage()).doesNotHaveDuplicates();
        assertThat(open()).hasSize(3);
        var others = play(rounds.startSection(student, section.slug()).orElseThrow(), _ -> true);
        assertThat(others)
                .extracting(Question::id)
                .doesNotContainAnyElementsOf(asked.stream().map(Question::id).toList());
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> rounds.startSection(student, "no-such-section"));
    }

    @Test
    void whatIsAboutToBeForgottenIsDueAndNeverTooMuchOfIt() {
        assertThat(reviews.today(student, ZONE).questions()).isZero();
        quiz(20, position -> position % 4 != 0);
        assertThat(reviews.today(student, ZONE).questions())
                .as("on the same day")
                .isZero();

        clock.advance(Duration.ofDays(30));
        var today = reviews.today(student, ZONE);
        assertThat(today.questions()).isEqualTo(DayPlan.MOST_A_DAY);
        assertThat(today.minutes()).isEqualTo(7);

        var round = rounds.startDue(student, ZONE).orElseThrow();
        assertThat(play(round, _ -> true)).hasSize(DayPlan.MOST_A_DAY);
        assertThat(reviews.today(student, ZONE).questions())
                .as("that was today's")
                .isZero();

        clock.advance(Duration.ofDays(1));
        assertThat(reviews.today(student, ZONE).questions()).as("the others").isBetween(1, DayPlan.MOST_A_DAY);
    }

    @Test
    void aMissComesBackInTheSameRound() {
        quiz(8, _ -> true);
        clock.advance(Duration.ofDays(40));
        var missed = new HashSet<String>();

        var asked = play(rounds.startDue(student, ZONE).orElseThrow(), question -> !missed.add(question.id()));

        assertThat(asked).extracting(Question::id).containsAll(missed);
        assertThat(asked).hasSize(2 * missed.size());
    }

    @Test
    void aDateIsPlannedForBackwards() {
        quiz(20, _ -> true);
        clock.advance(Duration.ofDays(1));
        var today = LocalDate.ofInstant(clock.instant(), ZONE);
        assertThat(reviews.forecast(student, ZONE)).isEmpty();

        reviews.beReady(student, new Ready(today.plusDays(20), topics()), ZONE);
        var far = reviews.forecast(student, ZONE).orElseThrow();
        reviews.beReady(student, new Ready(today.plusDays(2), topics()), ZONE);
        var near = reviews.forecast(student, ZONE).orElseThrow();

        assertThat(far.perDay()).isPositive();
        assertThat(far.ifKept()).isGreaterThan(far.asItIs()).isLessThanOrEqualTo(far.passages());
        assertThat(far.asItIs()).isLessThan(near.asItIs());
        reviews.forgetDate(student);
        assertThat(reviews.readyDate(student)).isEmpty();
    }

    @Test
    void aDateThatCannotBeIsRefused() {
        var today = LocalDate.ofInstant(clock.instant(), ZONE);

        for (var wrong : List.of(
                new Ready(today, topics()),
                new Ready(today.plusYears(3), topics()),
                new Ready(today.plusDays(3), List.of()),
                new Ready(today.plusDays(3), List.of("no-such-topic")))) {
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> reviews.beReady(student, wrong, ZONE));
        }
        assertThat(reviews.readyDate(student)).isEmpty();
    }

    @Test
    void theLongerAgoTheLessIsKept() {
        quiz(8, _ -> true);
        double atOnce = kept();
        clock.advance(Duration.ofDays(10));
        double later = kept();
        clock.advance(Duration.ofDays(100));

        assertThat(atOnce).isGreaterThan(later);
        assertThat(later).isGreaterThan(kept());
    }

    private double kept() {
        return reviews.kept(student).stream()
                .mapToDouble(DueReviews.Kept::recalled)
                .sum();
    }

    @Test
    void theSchoolsAnswersFitItsRates() {
        quiz(8, _ -> true);
        clock.advance(Duration.ofDays(3));
        play(rounds.startDue(student, ZONE).orElseThrow(), _ -> true);

        var found = fits.fitIfDue();

        assertThat(found).isPresent();
        assertThat(fits.rates()).isEqualTo(found.get());
        assertThat(fits.fitIfDue()).as("nothing is new").isEmpty();
        assertThat(fits.histories().stream().mapToLong(List::size).sum()).isPositive();
    }

    @Test
    void nothingStaysOfWhoIsErased() {
        quiz(4, _ -> false);
        play(rounds.startMistakes(student, null).orElseThrow(), _ -> true);
        reviews.beReady(
                student, new Ready(LocalDate.ofInstant(clock.instant(), ZONE).plusDays(9), topics()), ZONE);
        var head = school.administrator();

        erasures.erase(
                head,
                student.id(),
                directory.record(head, student.id()).person().username());

        assertThat(rows.findByAccountIdOrderByBegunAt(student.id())).isEmpty();
        assertThat(reviews.readyDate(student)).isEmpty();
    }

    private List<MissedQuestion> open() {
        return book.of(student).stream().filter(MissedQuestion::isOpen).toList();
    }

    private List<String> topics() {
        return course.topics().stream().map(Topic::id).toList();
    }

    /** A quiz of the student's own, with right answers where that says so. */
    private UUID quiz(int length, Predicate<Integer> right) {
        var quiz = attempts.start(student, QuizRequest.ofLength(topics(), length));
        while (attempts.next(student, quiz) instanceof AttemptState.Asking(var _, var asked)) {
            attempts.answer(student, quiz, asked.position(), response(asked.question(), right.test(asked.position())));
        }
        return quiz;
    }

    /** Answers a round to its end, and returns what it asked. */
    private List<Question> play(UUID round, Predicate<Question> right) {
        var asked = new ArrayList<Question>();
        var state = rounds.state(student, round);
        while (state instanceof Asking(var _, var put)) {
            var question = put.question();
            asked.add(question);
            rounds.answer(student, round, put.position(), response(question, right.test(question)));
            state = rounds.next(student, round);
        }
        assertThat(state).isInstanceOf(Finished.class);
        return asked;
    }

    private Response response(Question question, boolean right) {
        return right ? DemoAnswers.right(question) : new Response.DontKnow();
    }
}
