package org.casebook.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.FeedbackTime;
import org.casebook.assignment.GradingBasis;
import org.casebook.assignment.QuizPlan;
import org.casebook.attempt.AssignedQuizzes;
import org.casebook.attempt.AttemptReview;
import org.casebook.attempt.AttemptScore;
import org.casebook.attempt.AttemptState.Asking;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.Regrade;
import org.casebook.bank.TopicMastery;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.Memberships;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.demo.DemoAnswers;
import org.casebook.gradebook.GradeBook;
import org.casebook.gradebook.GradeCell;
import org.casebook.people.Actor;
import org.casebook.progress.AssignmentSheet.Row;
import org.casebook.progress.AssignmentSheet.State;
import org.casebook.regrade.Regrades;
import org.casebook.support.Plans;
import org.casebook.support.Queries;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds on every database for the results of one assignment. */
abstract class AssignmentResultsContract {

    private static final int QUESTIONS = 6;

    @Autowired
    AssignmentResults results;

    @Autowired
    ClassWork work;

    @Autowired
    GradeBook gradeBook;

    @Autowired
    EarnedPoints earned;

    @Autowired
    Assignments assignments;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    Attempts attempts;

    @Autowired
    Regrades regrades;

    @Autowired
    Memberships memberships;

    @Autowired
    Course course;

    @Autowired
    School school;

    @Autowired
    Queries queries;

    @Autowired
    TestClock clock;

    Actor teacher;
    Actor good;
    Actor weak;
    Actor idle;
    UUID classId;

    @BeforeEach
    void enrol() {
        teacher = school.teacher();
        good = school.student();
        weak = school.student();
        idle = school.student();
        classId = school.classOf(teacher, good, weak, idle);
    }

    @Test
    void everyStudentStandsBesideEveryQuestion() {
        var id = give(test(1));
        take(good, id, QUESTIONS, DemoAnswers::right);
        var attempt = quizzes.start(weak, id);
        attempts.answer(weak, attempt, 1, new Response.DontKnow());
        attempts.end(weak, attempt);

        var sheet = results.look(teacher, classId, id);

        assertThat(sheet.sameForAll()).isTrue();
        assertThat(sheet.questions())
                .hasSize(QUESTIONS)
                .extracting(AssignmentSheet.Asked::number)
                .isSorted();
        assertThat(sheet.rows()).extracting(row -> row.student().id()).containsExactly(good.id(), weak.id(), idle.id());
        var best = row(sheet, good);
        assertThat(best.state()).isEqualTo(State.DONE);
        assertThat(best.count(AnswerResult.RIGHT)).isEqualTo(QUESTIONS);
        assertThat(best.graded().orElseThrow().earned()).isEqualByComparingTo(BigDecimal.valueOf(QUESTIONS));
        var worst = row(sheet, weak);
        assertThat(worst.cells().get(sheet.questions().getFirst().version()).result())
                .isEqualTo(AnswerResult.DONT_KNOW);
        assertThat(worst.count(AnswerResult.UNANSWERED)).isEqualTo(QUESTIONS - 1);
        assertThat(worst.unanswered()).hasValue(QUESTIONS - 1);
        assertThat(worst.cells()).hasSize(QUESTIONS);
        assertThat(row(sheet, idle).state()).isEqualTo(State.NOT_BEGUN);
        assertThat(row(sheet, idle).cells()).isEmpty();
        var points = PointSpread.of(sheet).orElseThrow();
        assertThat(points.students()).isEqualTo(2);
        assertThat(points.possible()).isEqualTo(QUESTIONS);
        assertThat(points.meanPoints()).isEqualByComparingTo("3");
        assertThat(points.medianPoints()).isEqualByComparingTo("3");
        assertThat(points.bands()).containsExactly(1, 0, 0, 0, 0, 0, 0, 0, 0, 1);
    }

    @Test
    void itIsThereFromTheFirstAnswerOnAndWhileTheyWork() {
        var id = give(test(1));
        assertThat(results.look(teacher, classId, id).questions()).isEmpty();
        assertThat(PointSpread.of(results.look(teacher, classId, id))).isEmpty();

        var attempt = quizzes.start(good, id);
        var asked = ((Asking) attempts.state(good, attempt)).asked();
        attempts.answer(good, attempt, 1, DemoAnswers.right(asked.question()));
        var sheet = results.again(teacher, classId, id);

        assertThat(row(sheet, good)).satisfies(row -> {
            assertThat(row.state()).isEqualTo(State.AT_WORK);
            assertThat(row.shown().earned()).isEqualByComparingTo(BigDecimal.ONE);
            assertThat(row.shown().possible()).isNull();
            assertThat(row.shown().unanswered()).isEqualTo(QUESTIONS - 1);
        });
        var first = sheet.spread(sheet.questions().getFirst());
        assertThat(first.answers()).isOne();
        assertThat(first.count(AnswerResult.RIGHT)).isOne();
        assertThat(first.hurried()).as("answered in no time").isOne();
        assertThat(first.parts()).filteredOn(part -> part.times() > 0).allMatch(AnswerSpread.Part::right);
    }

    @Test
    void whatWasTakenForRightIsCountedWithItsReason() {
        var id = give(test(1));
        take(good, id, QUESTIONS, DemoAnswers::right);
        take(weak, id, QUESTIONS, question -> DemoAnswers.wrong(question, new Random(1)));

        var sheet = results.look(teacher, classId, id);

        for (var asked : sheet.questions()) {
            var spread = sheet.spread(asked);
            assertThat(spread.answers()).isEqualTo(2);
            assertThat(spread.repeated()).isZero();
            assertThat(spread.count(AnswerResult.RIGHT)).isOne();
            assertThat(spread.parts())
                    .filteredOn(part -> !part.right() && part.times() > 0)
                    .as(asked.question().id())
                    .isNotEmpty();
            assertThat(spread.parts().stream().map(AnswerSpread.Part::text))
                    .containsAll(asked.question().options().stream()
                            .map(option -> option.text())
                            .toList());
        }
        assertThat(sheet.questions().stream()
                        .flatMap(asked -> sheet.spread(asked).parts().stream())
                        .filter(part -> !part.right() && part.times() > 0)
                        .map(AnswerSpread.Part::reason))
                .anyMatch(reason -> !reason.isEmpty());
    }

    /** The table of results, the grade book, its computation and the student's own result say the same. */
    @Test
    void pointsAreTheSameWhereverTheyStand() {
        var students = Stream.generate(school::student).limit(8).toArray(Actor[]::new);
        classId = school.classOf(teacher, students);
        var id = give(Plans.graded(Plans.quiz(topics(), 12, FeedbackTime.AT_ONCE, true, 1, null), GradingBasis.POINTS));
        for (int student = 0; student < students.length; student++) {
            var random = new Random(student);
            take(
                    students[student],
                    id,
                    12 - student,
                    question -> random.nextInt(3) == 0
                            ? DemoAnswers.wrong(question, random)
                            : random.nextInt(5) == 0 ? new Response.DontKnow() : DemoAnswers.right(question));
        }
        regrades.make(
                teacher, classId, regrades.answered(teacher, classId).getFirst().version(), new Regrade.Voided());

        var sheet = results.look(teacher, classId, id);

        var book = gradeBook.open(teacher, classId);
        var grades = gradeBook.rows(book, book.schoolClass().students()).stream()
                .collect(Collectors.toMap(row -> row.student().id(), Function.identity()));
        for (var student : students) {
            var shown = row(sheet, student).graded().orElseThrow();
            var cell = (GradeCell) grades.get(student.id()).all().getFirst();
            var mark = (AssignmentScore.Measured) cell.mark();
            var points = (AttemptScore.Points) mark.score();
            assertThat(shown.attempt()).isEqualTo(mark.attempt());
            assertThat(shown.earned()).isEqualByComparingTo(points.earned());
            assertThat(shown.possible())
                    .isEqualTo(points.completion().possible())
                    .isEqualTo(11);
            var own = (AttemptReview) attempts.review(student, shown.attempt());
            assertThat(shown.earned().doubleValue())
                    .isEqualTo(own.outcome() == null ? -1 : own.head().points(), within());
            var each = earned.of(student, shown.attempt()).stream()
                    .filter(question -> !question.voided())
                    .mapToDouble(question -> (double) question.score() / question.fullScore())
                    .sum();
            assertThat(shown.earned().doubleValue()).isEqualTo(each, within());
            assertThat(shown.cells().values().stream()
                            .mapToDouble(one -> one.earned() == null ? 0 : one.earned())
                            .sum())
                    .isEqualTo(each, within());
            var counted = row(sheet, student);
            assertThat(counted.count(AnswerResult.RIGHT)
                            + counted.count(AnswerResult.PARTLY_RIGHT)
                            + counted.count(AnswerResult.WRONG)
                            + counted.count(AnswerResult.DONT_KNOW)
                            + counted.unanswered().orElseThrow())
                    .isEqualTo(11);
            assertThat(counted.count(AnswerResult.VOIDED)).isOne();
        }
    }

    @Test
    void ofSeveralAttemptsTheOneThatCountsIsShown() {
        var id = give(Plans.graded(
                Plans.quiz(topics(), QUESTIONS, FeedbackTime.AT_ONCE, true, 3, null), GradingBasis.POINTS));
        take(good, id, QUESTIONS, DemoAnswers::right);
        take(good, id, QUESTIONS, question -> DemoAnswers.wrong(question, new Random(1)));

        var sheet = results.look(teacher, classId, id);

        assertThat(row(sheet, good).attempts()).isEqualTo(2);
        assertThat(row(sheet, good).shown().number()).isOne();
        assertThat(sheet.spread(sheet.questions().getFirst()).answers()).isOne();
    }

    @Test
    void whereEachGetsQuestionsOfTheirOwnTheyAreListedByHowManyWereAsked() {
        var id = give(Plans.practice(topics(), QUESTIONS));
        take(good, id, QUESTIONS, DemoAnswers::right);
        take(weak, id, QUESTIONS, question -> DemoAnswers.wrong(question, new Random(1)));

        var sheet = results.look(teacher, classId, id);

        assertThat(sheet.sameForAll()).isFalse();
        assertThat(sheet.questions().stream()
                        .map(asked -> sheet.spread(asked).answers())
                        .toList())
                .isSortedAccordingTo((a, b) -> b - a);
        assertThat(sheet.questions().stream()
                        .mapToInt(asked -> sheet.spread(asked).answers())
                        .sum())
                .isEqualTo(2 * QUESTIONS);
        assertThat(row(sheet, good).count(AnswerResult.RIGHT)).isEqualTo(QUESTIONS);
        assertThat(row(sheet, idle).cells()).isEmpty();
    }

    @Test
    void whoComesIntoTheClassLaterIsThereAtTheNextLook() {
        var id = give(test(1));
        results.look(teacher, classId, id);
        var late = school.student();
        memberships.set(school.administrator(), classId, List.of(teacher.id()), List.of(good.id(), late.id()));

        assertThat(results.again(teacher, classId, id).rows())
                .extracting(row -> row.student().id())
                .containsExactly(good.id(), late.id());
    }

    @Test
    void toAllButTheClassesTeachersItIsNotFound() {
        var id = give(test(1));
        var draft = assignments.draft(teacher, classId, Plans.of(List.of(), test(1), Instant.EPOCH));
        var stranger = school.teacher();
        var theirs = school.classOf(stranger, school.student());
        for (var actor : List.of(stranger, good, school.administrator())) {
            notFound(actor, classId, id);
        }
        notFound(stranger, theirs, id);
        notFound(teacher, classId, UUID.randomUUID());
        notFound(teacher, classId, draft);
    }

    /** Of what its students do for another class it sees their mastery, and no single answer. */
    @Test
    void aClassSeesWhatWasAnsweredInIt() {
        var colleague = school.teacher();
        var other = school.classOf(colleague, good);
        var theirs = assignments.draft(colleague, other, Plans.of(List.of(), test(1), Instant.EPOCH));
        assignments.give(colleague, theirs);
        take(good, theirs, QUESTIONS, DemoAnswers::right);
        var elsewhere = quizzes.attempts(good, theirs).getFirst().id();
        var id = give(test(1));
        take(good, id, 2, DemoAnswers::right);

        var account = work.ofStudent(teacher, classId, good.id());
        assertThat(account.elsewhere()).isOne();
        assertThat(account.attempts()).singleElement().satisfies(head -> assertThat(
                        account.titles().get(head.assignment()))
                .isEqualTo("Week 3"));
        assertThat(account.work().answers()).hasSize(2);
        assertThat(account.work().mastery().stream()
                        .mapToLong(TopicMastery::answers)
                        .sum())
                .isEqualTo(QUESTIONS + 2);
        assertThat(work.judged(teacher, classId).attempts()).isOne();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> work.attempt(teacher, classId, good.id(), elsewhere));
        assertThat(work.attempt(colleague, other, good.id(), elsewhere).assignment())
                .isEqualTo("Week 3");
    }

    @Test
    void aClassOf35TakesTwentyQueriesAtMost() {
        var many = Stream.generate(school::student).limit(35).toArray(Actor[]::new);
        classId = school.classOf(teacher, many);
        var id = give(test(1));
        for (var student : many) {
            take(student, id, QUESTIONS, DemoAnswers::right);
        }

        assertThat(queries.of(() -> results.look(teacher, classId, id))).isLessThanOrEqualTo(20);
        assertThat(queries.of(() -> results.again(teacher, classId, id))).isLessThanOrEqualTo(18);
    }

    private void notFound(Actor actor, UUID inClass, UUID of) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> results.look(actor, inClass, of));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> results.again(actor, inClass, of));
    }

    private QuizPlan test(int times) {
        return Plans.graded(
                Plans.quiz(topics(), QUESTIONS, FeedbackTime.WHEN_RELEASED, true, times, null), GradingBasis.POINTS);
    }

    private UUID give(QuizPlan quiz) {
        var id = assignments.draft(teacher, classId, Plans.of(List.of(), quiz, Instant.EPOCH));
        assignments.give(teacher, id);
        return id;
    }

    private void take(Actor who, UUID assignment, int count, Function<Question, Response> answers) {
        var attempt = quizzes.start(who, assignment);
        var state = attempts.state(who, attempt);
        for (int asked = 0; asked < count && state instanceof Asking(var _, var question); asked++) {
            clock.advance(Duration.ofSeconds(20));
            attempts.answer(who, attempt, question.position(), answers.apply(question.question()));
            state = attempts.next(who, attempt);
        }
        if (state instanceof Asking || !quizzes.attempts(who, assignment).isEmpty()) {
            attempts.end(who, attempt);
        }
    }

    private static Row row(AssignmentSheet sheet, Actor actor) {
        return sheet.rows().stream()
                .filter(row -> row.student().id().equals(actor.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> topics() {
        return new ArrayList<>(course.topics().stream().map(Topic::id).toList());
    }

    private static Offset<Double> within() {
        return Offset.offset(.005);
    }
}
