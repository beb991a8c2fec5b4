package org.casebook.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.casebook.assignment.Accommodation;
import org.casebook.assignment.Accommodations;
import org.casebook.assignment.Allowances;
import org.casebook.assignment.AssignmentLifecycle;
import org.casebook.assignment.AssignmentPlan;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.Audience;
import org.casebook.assignment.Dial;
import org.casebook.assignment.FeedbackTime;
import org.casebook.assignment.LastingAccommodations;
import org.casebook.assignment.LateRule;
import org.casebook.assignment.QuizPlan;
import org.casebook.assignment.Schedule;
import org.casebook.assignment.Task;
import org.casebook.assignment.TopicShare;
import org.casebook.attempt.AttemptState.Answered;
import org.casebook.attempt.AttemptState.Asking;
import org.casebook.attempt.AttemptState.Finished;
import org.casebook.bank.QuestionBank;
import org.casebook.base.Edit;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.Classes;
import org.casebook.classroom.GroupForm;
import org.casebook.classroom.Groups;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.question.Head;
import org.casebook.course.question.Response;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.progress.ClassProgress;
import org.casebook.progress.MasteryReports;
import org.casebook.progress.TaskProgress;
import org.casebook.progress.ToDo;
import org.casebook.support.Plans;
import org.casebook.support.Queries;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What holds for the quizzes of assignments on every database. */
abstract class AssignedQuizzesContract {

    private static final Random RANDOM = new Random(1);

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    Assignments assignments;

    @Autowired
    AssignmentLifecycle lifecycle;

    @Autowired
    Accommodations accommodations;

    @Autowired
    LastingAccommodations lasting;

    @Autowired
    ClassProgress progress;

    @Autowired
    Queries queries;

    @Autowired
    QuestionBank bank;

    @Autowired
    Classes classes;

    @Autowired
    Groups groups;

    @Autowired
    ToDo toDo;

    @Autowired
    Attempts attempts;

    @Autowired
    AttemptRepository attemptRows;

    @Autowired
    AttemptItemRepository items;

    @Autowired
    MasteryReports reports;

    @Autowired
    OverdueHandIn timeIsUp;

    @Autowired
    Course course;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    Actor teacher;
    Actor student;
    Actor classmate;
    UUID classId;
    List<String> topics;

    @BeforeEach
    void enrol() {
        teacher = school.teacher();
        student = school.student();
        classmate = school.student();
        classId = school.classOf(teacher, student, classmate);
        topics = course.topics().stream().map(Topic::id).toList();
    }

    @Test
    void anAttemptAsksWhatThePlanSays() {
        var shares = List.of(new TopicShare(topics.get(0), 2), new TopicShare(topics.get(1), 1));
        // Fewer than can have a set, which may take one question more than its topic's share.
        var id = give(QuizPlan.asking(shares, 6).plan());

        var attempt = quizzes.start(student, id);
        take(student, attempt, 6);

        var review = (AttemptReview) attempts.review(student, attempt);
        assertThat(review.items())
                .extracting(item -> item.asked().question().topic())
                .filteredOn(topics.get(0)::equals)
                .hasSize(4);
        assertThat(review.items()).hasSize(6);
    }

    @Test
    void itIsAsEasyAsThePlanSaysFromTheNextAttemptOn() {
        var quickest = Plans.quiz(topics, 8, FeedbackTime.AT_ONCE, false, 2, null);
        var id = give(quickest);
        var first = quizzes.start(student, id);
        assertThat(assignments.get(teacher, id).plan().quiz()).isEqualTo(quickest);
        assignments.edit(
                teacher, id, new Edit<>(assignments.get(teacher, id).plan(), plan(Plans.eased(quickest, Dial.EASIER))));
        assertThat(assignments.get(teacher, id).plan().quiz().ease()).isEqualTo(Dial.EASIER);

        assertThat(attemptRows.findById(first).orElseThrow().ease()).isEqualTo(Dial.QUICKEST);
        attempts.end(student, first);
        var second = quizzes.start(student, id);
        assertThat(attemptRows.findById(second).orElseThrow().ease()).isEqualTo(Dial.EASIER);
        assertThat(((Asking) attempts.state(student, second)).asked().why().aim())
                .isEqualTo(WhyThisQuestion.Aim.SUITS);
    }

    @Test
    void itIsTakenAsOftenAsThePlanAllows() {
        var id = give(Plans.quiz(topics, 4, FeedbackTime.AT_ONCE, false, 2, null));
        var first = quizzes.start(student, id);
        assertThat(quizzes.start(student, id)).isEqualTo(first);
        take(student, first, 4);
        take(student, quizzes.start(student, id), 4);

        assertThat(quizzes.attempts(student, id)).hasSize(2);
        assertThat(toDo.get(student, id).canBegin()).isFalse();
        refused(() -> quizzes.start(student, id), "used up");
    }

    @Test
    void itIsTakenOnlyWhileItIsOpen() {
        var now = clock.instant();
        var id = give(Plans.of(
                List.of(),
                Plans.practice(topics, 4),
                new Schedule(now.plus(Duration.ofHours(1)), null, now.plus(Duration.ofHours(2)), LateRule.MARKED)));

        refused(() -> quizzes.start(student, id), "not open yet");
        assertThat(toDo.get(student, id).status()).isEqualTo(TaskProgress.Status.NOT_OPEN);
        clock.advance(Duration.ofHours(3));
        refused(() -> quizzes.start(student, id), "closed");
        assertThat(toDo.get(student, id).status()).isEqualTo(TaskProgress.Status.MISSED);
    }

    @Test
    void anotherOpenQuizIsNeitherLostNorMixedUp() {
        var id = give(Plans.practice(topics, 4));
        var own = attempts.start(student, QuizRequest.ofLength(topics, 5));

        refused(() -> quizzes.start(student, id), "another quiz open");
        attempts.end(student, own);

        assertThat(quizzes.start(student, id)).isNotEqualTo(own);
    }

    @Test
    void everyoneGetsTheSameQuestionsWherePlanned() {
        var id = give(Plans.quiz(topics, 8, FeedbackTime.AT_ONCE, true, 1, null));
        // What one of them has seen before changes nothing.
        take(student, attempts.start(student, QuizRequest.ofLength(topics, 8)), 8);

        var ofStudent = quizzes.start(student, id);
        var ofClassmate = quizzes.start(classmate, id);
        take(student, ofStudent, 8);
        take(classmate, ofClassmate, 8);

        assertThat(questions(ofStudent)).hasSize(8).isEqualTo(questions(ofClassmate));
    }

    @Test
    void questionsThatOnlyReckonAreLeftOutForOneAndForAllAndTheAttemptKeepsIt() {
        var plan = Plans.practice(topics, 40).but().withoutFigures(true).plan();
        var alone = give(plan);
        var attempt = quizzes.start(student, alone);
        // What is set otherwise meanwhile holds for the next attempt.
        var opened = assignments.get(teacher, alone).plan();
        assignments.edit(
                teacher,
                alone,
                new Edit<>(opened, opened.with(plan.but().withoutFigures(false).plan())));
        take(student, attempt, 40);
        var same = quizzes.start(classmate, give(plan.but().sameQuestions(true).plan()));
        take(classmate, same, 40);
        var own = attempts.start(classmate, QuizRequest.ofLength(topics, 60));
        take(classmate, own, 60);

        assertThat(asked(attempt)).hasSize(40).noneMatch(Head::asksForFigures);
        assertThat(asked(same)).hasSize(40).noneMatch(Head::asksForFigures);
        assertThat(asked(own)).as("a student's own practice").anyMatch(Head::asksForFigures);
    }

    private List<Head> asked(UUID attempt) {
        return questions(attempt).stream()
                .map(version -> bank.question(version).head())
                .toList();
    }

    @Test
    void aClassThatStartsInTheSameSecondGetsOneForm() throws Exception {
        var students = Stream.generate(school::student).limit(35).toArray(Actor[]::new);
        classId = school.classOf(teacher, students);
        var id = give(Plans.quiz(topics, 4, FeedbackTime.AT_ONCE, true, 1, null));

        try (var pool = Executors.newFixedThreadPool(students.length)) {
            var starts = Stream.of(students)
                    .<Callable<UUID>>map(each -> () -> quizzes.start(each, id))
                    .toList();
            for (var started : pool.invokeAll(starts)) {
                assertThat(started.get()).isNotNull();
            }
        }

        assertThat(Stream.of(students)
                        .map(each -> questions(quizzes.start(each, id)).getFirst()))
                .containsOnly(questions(quizzes.start(students[0], id)).getFirst());
    }

    @Test
    void aTestTakesThatOneDoesNotKnowWithoutAWord() {
        var id = give(Plans.quiz(topics, 4, FeedbackTime.WHEN_RELEASED, false, 1, null));
        var attempt = quizzes.start(student, id);

        var state = attempts.answer(student, attempt, 1, new Response.DontKnow());

        assertThat(state).isInstanceOfSatisfying(Asking.class, asking -> assertThat(
                        asking.asked().position())
                .isEqualTo(2));
        attempts.end(student, attempt);
        assertThat(attempts.history(student)).singleElement().satisfies(head -> {
            assertThat(head.withheld()).isTrue();
            assertThat(head.unknown()).isZero();
            assertThat(head.points()).isZero();
        });
    }

    @Test
    void aTestSaysNothingUntilItIsReleased() {
        var id = give(Plans.quiz(topics, 4, FeedbackTime.WHEN_RELEASED, false, 1, null));
        var before = reports.mastery(student, student.id());
        var attempt = quizzes.start(student, id);
        var question = ((Asking) attempts.state(student, attempt)).asked().question();

        assertThat(attempts.answer(student, attempt, 1, DemoAnswers.right(question)))
                .isInstanceOfSatisfying(
                        Asking.class,
                        next -> assertThat(next.asked().position()).isEqualTo(2));
        take(student, attempt, 3);

        assertThat(attempts.review(student, attempt)).isInstanceOfSatisfying(AttemptResult.Withheld.class, withheld -> {
            assertThat(withheld.from()).isNull();
            assertThat(withheld.head().right()).isZero();
        });
        assertThat(attempts.history(student).getFirst().withheld()).isTrue();
        assertThat(quizzes.attempts(student, id).getFirst().withheld()).isTrue();
        assertThat(reports.mastery(student, student.id())).isEqualTo(before);
        assertThat(reports.history(student, student.id())).isEmpty();
        assertThat(reports.history(teacher, student.id())).isNotEmpty();

        assignments.release(teacher, id);

        assertThat(attempts.review(student, attempt)).isInstanceOf(AttemptReview.class);
        assertThat(reports.history(student, student.id())).isNotEmpty();
    }

    @Test
    void feedbackAfterClosingWaitsForWhoHasAnExtension() {
        var now = clock.instant();
        var closes = now.plus(Duration.ofHours(2));
        var id = give(Plans.of(
                List.of(),
                Plans.quiz(topics, 4, FeedbackTime.AFTER_CLOSING, false, 1, null),
                new Schedule(now, null, closes, LateRule.MARKED)));
        var later = closes.plus(Duration.ofHours(5));
        accommodations.set(teacher, id, new Accommodation(classmate.id(), false, null, later, 0));
        var attempt = quizzes.start(student, id);
        take(student, attempt, 4);

        clock.advance(Duration.ofHours(3));
        assertThat(attempts.review(student, attempt))
                .isInstanceOfSatisfying(AttemptResult.Withheld.class, withheld -> assertThat(withheld.from())
                        .isEqualTo(later));
        clock.advance(Duration.ofHours(5));
        assertThat(attempts.review(student, attempt)).isInstanceOf(AttemptReview.class);
    }

    @Test
    void nothingIsTakenWhenTimeIsUpAndWhatThereIsIsHandedIn() {
        var id = give(Plans.quiz(topics, 8, FeedbackTime.AT_ONCE, false, 1, Duration.ofMinutes(10)));
        var attempt = quizzes.start(student, id);
        take(student, attempt, 2);
        var asked = ((Asking) attempts.state(student, attempt)).asked();
        clock.advance(Duration.ofMinutes(11));

        timeIsUp.handIn();

        var head = attempts.history(student).getFirst();
        assertThat(head.answered()).isEqualTo(2);
        assertThat(head.finishedAt()).isEqualTo(head.endsAt());
        assertThat(attempts.answer(student, attempt, asked.position(), DemoAnswers.right(asked.question())))
                .isInstanceOf(Finished.class);
        assertThat(attempts.history(student).getFirst().answered()).isEqualTo(2);
    }

    @Test
    void aReplayedAnswerAfterTheEndIsNotTakenEvenIfNobodyHandedIn() {
        var id = give(Plans.quiz(topics, 8, FeedbackTime.AT_ONCE, false, 1, Duration.ofMinutes(10)));
        var attempt = quizzes.start(student, id);
        var asked = ((Asking) attempts.state(student, attempt)).asked();
        clock.advance(Duration.ofMinutes(11));

        assertThat(attempts.answer(student, attempt, 1, DemoAnswers.right(asked.question())))
                .isInstanceOf(Finished.class);
        assertThat(attempts.history(student).getFirst().answered()).isZero();
    }

    @Test
    void itIsKeptWhyAnAttemptEnded() {
        var whole = quizzes.start(student, give(Plans.practice(topics, 4)));
        take(student, whole, 4);
        var given = quizzes.start(student, give(Plans.practice(topics, 4)));
        take(student, given, 1);
        attempts.end(student, given);
        var timed = quizzes.start(
                student, give(Plans.quiz(topics, 4, FeedbackTime.AT_ONCE, false, 1, Duration.ofMinutes(10))));
        assertThat(attempts.open(student).orElseThrow().ended()).isNull();
        clock.advance(Duration.ofMinutes(11));
        timeIsUp.handIn();

        assertThat(attempts.history(student))
                .extracting(AttemptSummary::id, AttemptSummary::ended)
                .containsExactly(
                        tuple(timed, EndReason.TIME_UP),
                        tuple(given, EndReason.ENDED_BY_STUDENT),
                        tuple(whole, EndReason.ALL_ASKED));
        var watched = progress.now(
                progress.watch(teacher, attempts.history(student).getFirst().assignment()));
        assertThat(watched)
                .filteredOn(row -> row.student().id().equals(student.id()))
                .flatExtracting(row -> row.progress().attempts())
                .extracting(AttemptSummary::ended)
                .containsExactly(EndReason.TIME_UP);
    }

    @Test
    void whatWasOpenWhenItWasWithdrawnSaysSo() {
        var assignment = give(Plans.practice(topics, 4));
        var attempt = quizzes.start(student, assignment);
        take(student, attempt, 1);

        lifecycle.withdraw(teacher, assignment);
        clock.advance(Duration.ofMinutes(1));
        timeIsUp.handIn();

        assertThat(attempts.history(student))
                .extracting(AttemptSummary::id, AttemptSummary::ended)
                .containsExactly(tuple(attempt, EndReason.WITHDRAWN));
    }

    @Test
    void extraTimeHoldsForAnAttemptUnderWay() {
        var id = give(Plans.quiz(topics, 8, FeedbackTime.AT_ONCE, false, 1, Duration.ofMinutes(10)));
        var attempt = quizzes.start(student, id);
        accommodations.set(teacher, id, new Accommodation(student.id(), false, null, null, 50));
        clock.advance(Duration.ofMinutes(12));

        timeIsUp.handIn();

        assertThat(attempts.open(student)).isPresent();
        var asked = ((Asking) attempts.state(student, attempt)).asked();
        assertThat(attempts.answer(student, attempt, 1, DemoAnswers.right(asked.question())))
                .isInstanceOf(Answered.class);
    }

    /** Otherwise what the student does in the meantime would be undone by what was read before. */
    @Test
    void whoeverChangesTimesHoldsTheStudentsLock() {
        var id = give(Plans.quiz(topics, 8, FeedbackTime.AT_ONCE, false, 1, Duration.ofMinutes(10)));
        quizzes.start(student, id);
        List<Runnable> changes = List.of(
                () -> assignments.edit(
                        teacher,
                        id,
                        new Edit<>(
                                assignments.get(teacher, id).plan(),
                                assignments.get(teacher, id).plan())),
                () -> accommodations.set(teacher, id, new Accommodation(student.id(), false, null, null, 30)),
                () -> lasting.set(teacher, classId, Set.of(student.id()), new Allowances(50, 0, false, 0)));

        for (var change : changes) {
            transaction.executeWithoutResult(_ -> {
                change.run();
                assertThat(CompletableFuture.supplyAsync(this::isLocked).join()).isTrue();
            });
            assertThat(isLocked()).isFalse();
        }
    }

    private boolean isLocked() {
        return database.sql("select account_id from ability where account_id = :student for update skip locked")
                .param("student", student.id())
                .query(UUID.class)
                .optional()
                .isEmpty();
    }

    @Test
    void closingHandsInWhatIsOpen() {
        var now = clock.instant();
        var closes = now.plus(Duration.ofMinutes(20));
        var id = give(Plans.of(List.of(), Plans.practice(topics, 8), new Schedule(now, null, closes, LateRule.MARKED)));
        quizzes.start(student, id);
        clock.advance(Duration.ofMinutes(21));

        timeIsUp.handIn();

        assertThat(attempts.open(student)).isEmpty();
        assertThat(attempts.history(student).getFirst().finishedAt()).isEqualTo(closes);
    }

    @Test
    void whatIsDoneAfterTheDueTimeIsLate() {
        var now = clock.instant();
        var due = now.plus(Duration.ofHours(1));
        var section = course.sections().getFirst().slug();
        var id = give(Plans.of(List.of(section), null, new Schedule(now, due, null, LateRule.MARKED)));
        assertThat(status(student, id)).isEqualTo(TaskProgress.Status.TO_DO);

        accommodations.set(
                teacher, id, new Accommodation(classmate.id(), false, due.plus(Duration.ofDays(1)), null, 0));
        clock.advance(Duration.ofHours(2));

        assertThat(status(student, id)).isEqualTo(TaskProgress.Status.OVERDUE);
        assertThat(status(classmate, id)).isEqualTo(TaskProgress.Status.TO_DO);
    }

    @Test
    void whatIsNotSetToSomeoneIsNotFound() {
        var id = give(Plans.practice(topics, 4));
        var stranger = school.student();
        school.classOf(teacher, stranger);
        var draft = assignments.draft(teacher, classId, plan(Plans.practice(topics, 4)));

        notFound(() -> quizzes.start(stranger, id));
        notFound(() -> toDo.get(stranger, id));
        notFound(() -> quizzes.start(student, draft));
        notFound(() -> quizzes.start(teacher, id));
        assertThat(toDo.of(student))
                .extracting(progress -> progress.task().id())
                .containsExactly(id);
    }

    @Test
    void workForAGroupIsForWhoIsInIt() {
        var group = groups.create(teacher, classId, "Readers", List.of(student.id()));
        var plan = plan(Plans.practice(topics, 4));
        var id = give(new AssignmentPlan(
                plan.title(),
                plan.instructions(),
                plan.sections(),
                plan.quiz(),
                new Audience.Groups(Set.of(group.id())),
                plan.schedule()));

        assertThat(quizzes.start(student, id)).isNotNull();
        notFound(() -> quizzes.start(classmate, id));
        assertThat(assignments.tasks(teacher, id)).extracting(Task::student).containsExactly(student.id());
        groups.change(
                teacher,
                group.id(),
                new Edit<>(group.form(), new GroupForm("Readers", Set.copyOf(List.of(classmate.id())))));
        assertThat(quizzes.start(classmate, id)).isNotNull();
    }

    @Test
    void anArchivedClassIsSetNothing() {
        var id = give(Plans.practice(topics, 4));
        classes.archive(teacher, classId);

        refused(() -> assignments.draft(teacher, classId, plan(Plans.practice(topics, 4))), "archived");
        assertThat(toDo.of(student)).isEmpty();
        assertThat(assignments.get(teacher, id).isGiven()).isTrue();
    }

    @Test
    void whatWasDoneInAnArchivedClassIsStillToBeReadAndNothingIsToDo() {
        var group = groups.create(teacher, classId, "Group", Set.of(student.id(), classmate.id()));
        var done = give(Plans.practice(topics, 4), new Audience.Groups(Set.of(group.id())));
        var begun = give(Plans.quiz(topics, 4, FeedbackTime.AT_ONCE, false, 2, null));
        attempts.end(student, quizzes.start(student, done));
        var open = quizzes.start(classmate, begun);
        classes.archive(teacher, classId);

        assertThat(toDo.of(student)).singleElement().satisfies(progress -> {
            assertThat(progress.task().id()).isEqualTo(done);
            assertThat(progress.status()).isEqualTo(TaskProgress.Status.DONE);
            assertThat(progress.canBegin()).isFalse();
        });
        assertThat(attempts.history(student)).hasSize(1);
        notFound(() -> toDo.get(student, begun));
        refused(() -> quizzes.start(student, begun), "closed");
        assertThat(toDo.of(classmate)).extracting(TaskProgress::status).containsExactly(TaskProgress.Status.MISSED);
        attempts.end(classmate, open);
        assertThat(toDo.get(classmate, begun).status()).isEqualTo(TaskProgress.Status.DONE);
        assertThat(toDo.get(classmate, begun).canBegin()).isFalse();
    }

    @Test
    void aLookAtAClassAtWorkIsTwoQueriesWhateverItsSize() {
        var students = Stream.generate(school::student).limit(35).toArray(Actor[]::new);
        classId = school.classOf(teacher, students);
        var id = give(Plans.of(List.of(course.sections().getFirst().slug()), Plans.practice(topics, 4), Instant.EPOCH));
        for (var each : students) {
            quizzes.start(each, id);
        }
        var watch = progress.watch(teacher, id);

        assertThat(queries.of(() -> progress.now(watch))).isLessThanOrEqualTo(2);
        assertThat(queries.of(() -> progress.watch(teacher, id))).isLessThanOrEqualTo(12);
        assertThat(progress.now(watch)).hasSize(35).allSatisfy(row -> assertThat(row.waitingSince())
                .isNotNull());
        assertThat(queries.of(() -> toDo.of(students[0]))).isLessThanOrEqualTo(12);
    }

    @Test
    void onlyTheTeachersOfTheClassLookAtIt() {
        var id = give(Plans.practice(topics, 4));

        notFound(() -> progress.watch(school.teacher(), id));
        notFound(() -> progress.watch(student, id));
    }

    private TaskProgress.Status status(Actor of, UUID assignment) {
        return toDo.get(of, assignment).status();
    }

    private AssignmentPlan plan(QuizPlan quiz) {
        return Plans.of(List.of(), quiz, Instant.EPOCH);
    }

    private UUID give(QuizPlan quiz) {
        return give(plan(quiz));
    }

    private UUID give(QuizPlan quiz, Audience audience) {
        var plan = plan(quiz);
        return give(new AssignmentPlan(
                plan.title(), plan.instructions(), plan.sections(), quiz, audience, plan.schedule()));
    }

    private UUID give(AssignmentPlan plan) {
        var id = assignments.draft(teacher, classId, plan);
        assignments.give(teacher, id);
        return id;
    }

    private void take(Actor who, UUID attempt, int answers) {
        for (int n = 0; n < answers; n++) {
            var asked = ((Asking) attempts.next(who, attempt)).asked();
            var response =
                    n % 2 == 0 ? DemoAnswers.right(asked.question()) : DemoAnswers.wrong(asked.question(), RANDOM);
            attempts.answer(who, attempt, asked.position(), response);
        }
        attempts.next(who, attempt);
    }

    private List<UUID> questions(UUID attempt) {
        return items.findByAttemptIdOrderByPosition(attempt).stream()
                .map(AttemptItem::questionVersion)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static void refused(Callable<?> call, String because) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(call::call)
                .withMessageContaining(because);
    }

    private static void notFound(Callable<?> call) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(call::call);
    }
}
