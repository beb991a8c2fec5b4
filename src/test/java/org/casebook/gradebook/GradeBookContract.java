package org.casebook.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.casebook.assignment.Accommodation;
import org.casebook.assignment.Accommodations;
import org.casebook.assignment.AssignmentPlan;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.CountedAttempt;
import org.casebook.assignment.FeedbackTime;
import org.casebook.assignment.GradingBasis;
import org.casebook.assignment.LateRule;
import org.casebook.assignment.QuizPlan;
import org.casebook.assignment.Schedule;
import org.casebook.assignment.TopicShare;
import org.casebook.attempt.AssignedQuizzes;
import org.casebook.attempt.AttemptState.Asking;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.QuizRequest;
import org.casebook.attempt.Regrade;
import org.casebook.bank.TopicMastery;
import org.casebook.base.Edit;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.demo.DemoAnswers;
import org.casebook.gradebook.GradeOverrides.ByHand;
import org.casebook.gradebook.export.FileFormat;
import org.casebook.lessons.Reading;
import org.casebook.people.Actor;
import org.casebook.people.Erasures;
import org.casebook.people.People;
import org.casebook.progress.AssignmentScore;
import org.casebook.progress.EarnedPoints;
import org.casebook.progress.MasteryReports;
import org.casebook.regrade.Regrades;
import org.casebook.support.Plans;
import org.casebook.support.Queries;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds for grades on every database. */
abstract class GradeBookContract {

    private static final int MOST_QUERIES = 20;

    @Autowired
    GradeBook book;

    @Autowired
    GradeSchemes schemes;

    @Autowired
    GradeOverrides overrides;

    @Autowired
    GradeReports reports;

    @Autowired
    OwnGrades own;

    @Autowired
    GradeExport export;

    @Autowired
    PlanPreview preview;

    @Autowired
    EarnedPoints points;

    @Autowired
    Assignments assignments;

    @Autowired
    Accommodations accommodations;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    Attempts attempts;

    @Autowired
    Reading reading;

    @Autowired
    Regrades regrades;

    @Autowired
    MasteryReports mastery;

    @Autowired
    People people;

    @Autowired
    Erasures erasures;

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
    void aMarkIsWhatWasBelievedWhenTheAttemptEndedEachTopicByItsPart() {
        var shares = List.of(new TopicShare(topics.get(0), 3), new TopicShare(topics.get(1), 1));
        var id = give(
                QuizPlan.asking(shares, 8).gradedBy(GradingBasis.ALL_SO_FAR).plan());
        var attempt = take(student, id, DemoAnswers::right);
        var points = mastery.history(teacher, student.id()).stream()
                .filter(point -> point.attempt().equals(attempt))
                .toList();

        var mark = (AssignmentScore.Measured) cell(student).mark();

        assertThat(mark.attempt()).isEqualTo(attempt);
        assertThat(mark.share().expected())
                .isEqualTo((3 * of(points, 0).expected() + of(points, 1).expected()) / 4, within(1e-12));
        assertThat(mark.share().low())
                .isEqualTo((3 * of(points, 0).low() + of(points, 1).low()) / 4, within(1e-12));
        // Whatever is asked of the student later, what counts is that moment.
        take(student, give(Plans.practice(topics, 8)), GradeBookContract::wrong);
        assertThat(cell(student).mark()).isEqualTo(mark);
    }

    @Test
    void theBestTheLatestOrTheFirstAttemptCounts() {
        for (var rule : CountedAttempt.values()) {
            give(QuizPlan.asking(List.of(new TopicShare(topics.getFirst(), 1)), 4)
                    .attempts(3)
                    .counted(rule)
                    .gradedBy(GradingBasis.ALL_SO_FAR)
                    .plan());
            var id = book.open(teacher, classId).assignments().getLast().id();
            var first = take(student, id, GradeBookContract::wrong);
            var best = take(student, id, DemoAnswers::right);
            var latest = take(student, id, GradeBookContract::wrong);

            var mark = (AssignmentScore.Measured) row(student).cells().getLast().mark();
            assertThat(mark.attempt())
                    .isEqualTo(
                            switch (rule) {
                                case BEST -> best;
                                case LATEST -> latest;
                                case FIRST -> first;
                            });
        }
    }

    @Test
    void whoAnswersTheSamePaperInTheSameWayHasTheSameGradeWhateverTheirHistory() {
        for (int quiz = 0; quiz < 2; quiz++) {
            takeFirst(student, attempts.start(student, QuizRequest.ofLength(topics, 8)), 8, DemoAnswers::right);
            takeFirst(
                    classmate, attempts.start(classmate, QuizRequest.ofLength(topics, 8)), 8, GradeBookContract::wrong);
        }
        for (var basis : List.of(GradingBasis.POINTS, GradingBasis.THIS_ATTEMPT)) {
            var id = give(Plans.graded(Plans.quiz(topics, 6, FeedbackTime.AT_ONCE, true, 1, null), basis));
            for (var each : List.of(student, classmate)) {
                takeFirst(each, quizzes.start(each, id), 6, GradeBookContract::middling);
            }

            var mine = (AssignmentScore.Measured) row(student).cells().getLast().mark();
            var theirs =
                    (AssignmentScore.Measured) row(classmate).cells().getLast().mark();
            assertThat(mine.score()).isEqualTo(theirs.score());
            assertThat(mine.score().basis()).isEqualTo(basis);
        }
        var byAll = give(Plans.quiz(topics, 6, FeedbackTime.AT_ONCE, true, 1, null));
        for (var each : List.of(student, classmate)) {
            take(each, byAll, GradeBookContract::middling);
        }
        assertThat(share(student)).isGreaterThan(share(classmate));
    }

    @Test
    void whatWasNotAnsweredCountsAsWrongAndEndingEarlyDoesNotPay() {
        for (var basis : List.of(GradingBasis.POINTS, GradingBasis.THIS_ATTEMPT)) {
            for (boolean same : List.of(true, false)) {
                var id = give(Plans.graded(Plans.quiz(topics, 6, FeedbackTime.AT_ONCE, same, 1, null), basis));
                var early = quizzes.start(student, id);
                takeFirst(student, early, 2, DemoAnswers::right);
                attempts.end(student, early);
                var on = quizzes.start(classmate, id);
                takeFirst(classmate, on, 2, DemoAnswers::right);
                takeFirst(classmate, on, 4, GradeBookContract::wrong);

                var cell = row(student).cells().getLast();
                assertThat(cell.remark()).isEqualTo("ended after 2 of 6");
                assertThat(row(classmate).cells().getLast().remark()).isEmpty();
                assertThat(share(student)).isLessThanOrEqualTo(share(classmate)).isLessThan(.5);
                if (basis == GradingBasis.POINTS) {
                    assertThat(cell.grade().orElseThrow().text()).isEqualTo("33 %");
                }
            }
        }
    }

    @Test
    void timeThatIsUpIsToldFromAnEndOfOnesOwn() {
        var id = give(Plans.graded(
                Plans.quiz(topics, 6, FeedbackTime.AT_ONCE, false, 1, Duration.ofMinutes(10)),
                GradingBasis.THIS_ATTEMPT));
        var attempt = quizzes.start(student, id);
        takeFirst(student, attempt, 3, DemoAnswers::right);
        clock.advance(Duration.ofMinutes(11));
        attempts.state(student, attempt);

        assertThat(cell(student).remark()).isEqualTo("time was up after 3 of 6");
    }

    @Test
    void aVoidedQuestionLeavesBothSidesAndComesBackWhenThatIsUndone() {
        for (var basis : List.of(GradingBasis.POINTS, GradingBasis.THIS_ATTEMPT)) {
            give(Plans.graded(Plans.quiz(topics, 6, FeedbackTime.AT_ONCE, true, 1, null), basis));
            var id = book.open(teacher, classId).assignments().getLast().id();
            take(classmate, id, DemoAnswers::right);
            var attempt = quizzes.start(student, id);
            takeFirst(student, attempt, 2, GradeBookContract::wrong);
            attempts.end(student, attempt);
            var before = row(student).cells().getLast().mark();
            var beforeOther = row(classmate).cells().getLast().mark();
            var questions = points.of(teacher, attempt);
            var own = questions.getFirst();
            var all = regrades.answered(teacher, classId);
            var answered = all.stream()
                    .filter(each -> each.question().id().equals(own.question().id()))
                    .findFirst()
                    .orElseThrow();
            var unanswered = all.stream()
                    .filter(each -> points.of(teacher, attemptOf(classmate)).stream()
                            .skip(2)
                            .anyMatch(line ->
                                    line.question().id().equals(each.question().id())))
                    .findFirst()
                    .orElseThrow();

            var first = regrades.make(teacher, classId, answered.version(), new Regrade.Voided());
            var second = regrades.make(teacher, classId, unanswered.version(), new Regrade.Voided());

            var completion = ((AssignmentScore.Measured)
                            row(student).cells().getLast().mark())
                    .score()
                    .completion();
            assertThat(completion.counted()).isEqualTo(1);
            assertThat(completion.possible()).isEqualTo(4);
            assertThat(row(student).cells().getLast().remark()).isEqualTo("ended after 2 of 6");
            regrades.undo(teacher, second);
            regrades.undo(teacher, first);
            assertThat(row(student).cells().getLast().mark()).isEqualTo(before);
            assertThat(row(classmate).cells().getLast().mark()).isEqualTo(beforeOther);
        }
    }

    @Test
    void whatIsNotGradedIsDoneAndInNoTotal() {
        var id = give(Plans.graded(Plans.practice(topics, 4), GradingBasis.NOT_GRADED));
        take(student, id, DemoAnswers::right);
        schemes.set(
                teacher,
                classId,
                new Edit<>(
                        schemes.of(teacher, classId).settings(),
                        new GradeSettings(new Scheme.Percent(), MissingRule.COUNTS_AS_ZERO, Map.of(id, 5))));

        assertThat(cell(student).mark()).isInstanceOf(AssignmentScore.Ungraded.class);
        assertThat(cell(student).remark()).isEqualTo("done");
        assertThat(row(student).total()).isNull();
        refused(
                () -> ByHandNow.set(overrides, teacher, classId, id, student.id(), new ByHand("90", "Why not.")),
                "not graded");
        clock.advance(Duration.ofDays(400));
        assertThat(row(classmate).total()).isNull();
    }

    @Test
    void whatIsNotGradedTellsNoMoreOfATestThanWhatIs() {
        var id = give(Plans.graded(
                Plans.quiz(topics, 4, FeedbackTime.WHEN_RELEASED, false, 1, null), GradingBasis.NOT_GRADED));
        take(student, id, DemoAnswers::right);

        assertThat(cell(student).remark()).isEqualTo("done");
        assertThat(own.of(student).getFirst().row().cells().getFirst().mark())
                .isEqualTo(new AssignmentScore.Withheld());
        assertThat(reports.of(teacher, classId, Optional.of(student.id()))
                        .reports()
                        .getFirst()
                        .mastery())
                .satisfies(GradeBookContract::saysNothing);
    }

    @Test
    void aPlanIsChangedAfterSeeingWhatItDoesToWhom() {
        var id = give(Plans.quiz(topics, 6, FeedbackTime.AT_ONCE, false, 1, null));
        takeFirst(student, attempts.start(student, QuizRequest.ofLength(topics, 8)), 8, GradeBookContract::wrong);
        take(student, id, DemoAnswers::right);
        var assignment = assignments.get(teacher, id);
        var byPoints = Plans.of(
                List.of(),
                Plans.graded(Plans.quiz(topics, 6, FeedbackTime.AT_ONCE, false, 1, null), GradingBasis.POINTS),
                Instant.EPOCH);
        var before = cell(student);

        var changes = preview.of(teacher, assignment, byPoints);

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.student().id()).isEqualTo(student.id());
            assertThat(change.before()).isEqualTo(before.grade().orElseThrow());
            assertThat(change.after().text()).isEqualTo("100 %");
            assertThat(change.totalAfter().text()).isEqualTo("100 %");
        });
        assertThat(cell(student)).isEqualTo(before);
        assignments.edit(teacher, id, new Edit<>(assignments.get(teacher, id).plan(), byPoints));
        assertThat(cell(student).grade().orElseThrow().text()).isEqualTo("100 %");
        assertThat(preview.of(teacher, assignment, byPoints)).isEmpty();
        notFound(() -> preview.of(school.teacher(), assignment, byPoints));
    }

    @Test
    void attemptsFromBeforeCanBeGradedByThemselvesToo() {
        var quiz = Plans.quiz(topics, 6, FeedbackTime.AT_ONCE, false, 1, null);
        var id = give(quiz);
        take(student, id, GradeBookContract::middling);
        var byAttempt = Plans.of(List.of(), Plans.graded(quiz, GradingBasis.THIS_ATTEMPT), Instant.EPOCH);
        var assignment = assignments.get(teacher, id);
        var expected = preview.of(teacher, assignment, byAttempt);
        database.sql("delete from attempt_share").update();

        assertThat(preview.of(teacher, assignment, byAttempt)).isEqualTo(expected);
        assertThat(database.sql("select count(*) from attempt_share")
                        .query(Long.class)
                        .single())
                .isZero();
        assignments.edit(teacher, id, new Edit<>(assignments.get(teacher, id).plan(), byAttempt));

        assertThat(database.sql("select count(*) from attempt_share")
                        .query(Long.class)
                        .single())
                .isEqualTo(topics.size());
        assertThat(cell(student).mark()).isInstanceOfSatisfying(AssignmentScore.Measured.class, mark -> assertThat(
                        mark.score().basis())
                .isEqualTo(GradingBasis.THIS_ATTEMPT));
    }

    @Test
    void whatEachAnswerEarnedIsForTheStudentOnceItIsToldAndForTheirTeachers() {
        var id = give(
                Plans.graded(Plans.quiz(topics, 4, FeedbackTime.WHEN_RELEASED, true, 1, null), GradingBasis.POINTS));
        var attempt = take(student, id, DemoAnswers::right);

        assertThat(points.of(teacher, attempt)).hasSize(4).allSatisfy(line -> assertThat(line.score())
                .isEqualTo(line.fullScore()));
        notFound(() -> points.of(student, attempt));
        notFound(() -> points.of(classmate, attempt));
        notFound(() -> points.of(school.teacher(), attempt));
        assertThat(own.of(student, id).cell().grade()).isEmpty();
        assignments.release(teacher, id);
        assertThat(points.of(student, attempt)).hasSize(4);
        assertThat(own.of(student, id).cell().grade().orElseThrow().text()).isEqualTo("100 %");
        notFound(() -> own.of(school.student(), id));
    }

    @Test
    void anAttemptUnderWayIsNoMark() {
        var id = give(Plans.practice(topics, 4));
        quizzes.start(student, id);

        assertThat(cell(student).mark()).isEqualTo(new AssignmentScore.Waiting());
    }

    @Test
    void aRegradeMovesTheGradeAndItsUndoingBringsItBack() {
        give(Plans.quiz(topics, 8, FeedbackTime.AT_ONCE, true, 1, null));
        take(student, assignments.ofClass(teacher, classId).getFirst().id(), GradeBookContract::wrong);
        var before = cell(student).mark();
        var question = regrades.answered(teacher, classId).getFirst();

        regrades.make(teacher, classId, question.version(), new Regrade.Voided());
        assertThat(cell(student).mark()).isNotEqualTo(before);
        regrades.undo(teacher, regrades.ofClass(teacher, classId).getFirst().id());

        assertThat(cell(student).mark()).isEqualTo(before);
    }

    @Test
    void whatIsNotDoneIsWaitingThenMissingAndLateWorkIsMarked() {
        var now = clock.instant();
        var due = now.plus(Duration.ofHours(1));
        var id = give(Plans.of(List.of(), Plans.practice(topics, 4), new Schedule(now, due, null, LateRule.MARKED)));
        var section = course.sections().getFirst().slug();
        give(Plans.of(List.of(section), null, new Schedule(now.plusMillis(1), due, null, LateRule.MARKED)));
        assertThat(row(student).cells()).extracting(GradeCell::mark).containsOnly(new AssignmentScore.Waiting());

        reading.complete(student, section);
        clock.advance(Duration.ofHours(2));
        assertThat(row(student).cells())
                .extracting(GradeCell::mark)
                .containsExactly(new AssignmentScore.Missing(), new AssignmentScore.Read(false));
        accommodations.set(teacher, id, new Accommodation(classmate.id(), true, null, null, 0));
        take(student, id, DemoAnswers::right);

        assertThat(cell(student).remark()).isEqualTo("late");
        assertThat(cell(student).grade()).isPresent();
        assertThat(cell(classmate).remark()).isEqualTo("excused");
    }

    @Test
    void aTestIsTheTeachersToSeeAndTheStudentsOnceItIsReleased() {
        var id = give(Plans.quiz(topics, 4, FeedbackTime.WHEN_RELEASED, false, 1, null));
        take(student, id, DemoAnswers::right);
        ByHandNow.set(overrides, teacher, classId, id, student.id(), new ByHand("91", "Read aloud."));

        assertThat(row(student).total().text()).isEqualTo("91 %");
        var untold = own.of(student).getFirst().row();
        assertThat(untold.total()).isNull();
        assertThat(untold.cells().getFirst().remark()).isEqualTo("not released yet");
        var report = reports.of(teacher, classId, Optional.of(student.id()))
                .reports()
                .getFirst();
        assertThat(report.row()).isEqualTo(untold);
        assertThat(report.mastery()).satisfies(GradeBookContract::saysNothing);

        assignments.release(teacher, id);

        assertThat(own.of(student).getFirst().row()).isEqualTo(row(student));
        assertThat(reports.of(teacher, classId, Optional.empty()).reports())
                .hasSize(2)
                .anySatisfy(each -> assertThat(each.row()).isEqualTo(row(student)));
    }

    @Test
    void changingTheSchemeSaysWhatChangesAndTheFormerOneUndoesIt() {
        var id = give(Plans.practice(topics, 4));
        take(student, id, DemoAnswers::right);
        var before = row(student);
        var letters =
                new GradeSettings(new Scheme.Letters(Preset.A_TO_F.bands()), MissingRule.COUNTS_AS_ZERO, Map.of(id, 2));
        assertThat(schemes.of(teacher, classId).former()).isEmpty();

        assertThat(schemes.preview(teacher, classId, letters)).singleElement().satisfies(change -> {
            assertThat(change.student().id()).isEqualTo(student.id());
            assertThat(change.grades()).isEqualTo(1);
            assertThat(change.before().text()).endsWith("%");
            assertThat(change.after().text()).isIn("A", "B", "C", "D", "F");
        });
        assertThat(row(student)).isEqualTo(before);
        var former = schemes.set(
                teacher, classId, new Edit<>(schemes.of(teacher, classId).settings(), letters));

        assertThat(book.open(teacher, classId).settings()).isEqualTo(letters);
        assertThat(row(student).total().text()).isIn("A", "B", "C", "D", "F");
        assertThat(schemes.preview(teacher, classId, letters)).isEmpty();
        schemes.set(teacher, classId, new Edit<>(schemes.of(teacher, classId).settings(), former));
        assertThat(row(student)).isEqualTo(before);
        assertThat(schemes.of(teacher, classId)).satisfies(inForce -> {
            assertThat(inForce.former()).contains(letters);
            assertThat(inForce.by()).startsWith("Name of");
        });
        refused(
                () -> schemes.set(
                        teacher,
                        classId,
                        new Edit<>(
                                schemes.of(teacher, classId).settings(),
                                new GradeSettings(
                                        new Scheme.Percent(), MissingRule.LEFT_OUT, Map.of(UUID.randomUUID(), 1)))),
                "no such assignment");
    }

    @Test
    void aNewClassGivesFullMarksForLessThanEverythingAndAnotherSettingHoldsUntilItIsChanged() {
        assertThat(book.open(teacher, classId).settings().full()).isEqualTo(new FullMarks(90));
        assertThat(schemes.of(teacher, classId).former()).isEmpty();
        schemes.set(teacher, classId, new Edit<>(schemes.of(teacher, classId).settings(), GradeSettings.standard()));
        var id = give(Plans.practice(topics, 12));
        take(student, id, DemoAnswers::right);
        var before = row(student);

        assertThat(schemes.of(teacher, classId)).satisfies(inForce -> {
            assertThat(inForce.settings()).isEqualTo(GradeSettings.standard());
            assertThat(inForce.former()).map(GradeSettings::full).contains(new FullMarks(90));
        });
        assertThat(before.total().percent()).isLessThan(100);
        var stretched = new GradeSettings(
                new Scheme.Percent(),
                MissingRule.LEFT_OUT,
                new FullMarks(before.total().percent()),
                Category.ALL_WORK,
                Map.of(),
                Map.of());
        assertThat(schemes.preview(teacher, classId, stretched))
                .singleElement()
                .satisfies(change -> assertThat(change.after().text()).isEqualTo("100 %"));
        schemes.set(teacher, classId, new Edit<>(schemes.of(teacher, classId).settings(), stretched));
        assertThat(book.open(teacher, classId).settings()).isEqualTo(stretched);
        assertThat(row(student).total().text()).isEqualTo("100 %");
        assertThat(own.of(student).getFirst().row()).isEqualTo(row(student));
        assertThat(schemes.of(teacher, classId).former()).contains(GradeSettings.standard());
    }

    @Test
    void aGradeSetByHandIsKeptWithNoteAndAuthorUntilItIsTakenBack() {
        var id = give(Plans.practice(topics, 4));
        take(student, id, DemoAnswers::right);
        schemes.set(
                teacher,
                classId,
                new Edit<>(
                        schemes.of(teacher, classId).settings(),
                        new GradeSettings(new Scheme.Points(30), MissingRule.LEFT_OUT, Map.of())));
        var computed = cell(student).computed();

        refused(
                () -> ByHandNow.set(overrides, teacher, classId, id, student.id(), new ByHand("29.9", "x".repeat(501))),
                "say why in at most 500");
        refused(
                () -> ByHandNow.set(overrides, teacher, classId, id, student.id(), new ByHand("31", "Too much.")),
                "from 0 to 30");
        ByHandNow.set(overrides, teacher, classId, id, student.id(), new ByHand("3.1", ""));
        assertThat(cell(student).grade().orElseThrow().text()).isEqualTo("3.1");
        ByHandNow.set(overrides, teacher, classId, id, student.id(), new ByHand("29.9", "Talked it through with me."));

        assertThat(cell(student).grade().orElseThrow().text()).isEqualTo("29.9");
        assertThat(cell(student).computed()).isEqualTo(computed);
        assertThat(overrides.of(teacher, classId, id, student.id()).override())
                .singleElement()
                .satisfies(set -> {
                    assertThat(set.note()).isEqualTo("Talked it through with me.");
                    assertThat(set.by()).startsWith("Name of teacher");
                });
        ByHandNow.set(overrides, teacher, classId, id, student.id(), ByHand.NONE);
        assertThat(cell(student).grade()).contains(computed);
    }

    @Test
    void aStudentReadsWhyIfTheTeacherWishesAndNotBeforeTheGrade() {
        var id = give(Plans.quiz(topics, 4, FeedbackTime.WHEN_RELEASED, false, 1, null));
        take(student, id, DemoAnswers::right);
        ByHandNow.set(overrides, teacher, classId, id, student.id(), new ByHand("80", "For the class's teachers."));
        assignments.release(teacher, id);
        assertThat(own.of(student, id).note()).isEmpty();

        ByHandNow.set(overrides, teacher, classId, id, student.id(), new ByHand("85", "For your talk.", true));
        assertThat(own.of(student, id).note()).isEqualTo("For your talk.");
        assertThat(overrides.of(teacher, classId, id, student.id()).byHand())
                .isEqualTo(new ByHand("85", "For your talk.", true));
        assignments.withhold(teacher, id);
        assertThat(own.of(student, id).note()).isEmpty();

        assignments.release(teacher, id);
        ByHandNow.set(overrides, teacher, classId, id, student.id(), ByHand.NONE);
        assertThat(own.of(student, id).note()).isEmpty();
        ByHandNow.set(overrides, teacher, classId, id, student.id(), new ByHand("85", " ", true));
        assertThat(overrides.of(teacher, classId, id, student.id()).byHand()).isEqualTo(new ByHand("85", ""));
    }

    @Test
    void toAllButTheClassesTeachersAndForOtherStudentsItIsNotFound() {
        var id = give(Plans.practice(topics, 4));
        var stranger = school.student();
        var other = school.classOf(school.teacher(), stranger);
        for (var actor : List.of(school.teacher(), student, school.administrator())) {
            notFound(() -> book.open(actor, classId));
            notFound(() -> schemes.of(actor, classId));
            notFound(() -> schemes.preview(actor, classId, GradeSettings.standard()));
            notFound(() -> schemes.set(
                    actor, classId, new Edit<>(schemes.of(teacher, classId).settings(), GradeSettings.standard())));
            notFound(() -> overrides.of(actor, classId, id, student.id()));
            notFound(() ->
                    overrides.edit(actor, classId, id, student.id(), new Edit<>(ByHand.NONE, new ByHand("50", "No."))));
            notFound(() ->
                    overrides.edit(actor, classId, id, student.id(), new Edit<>(new ByHand("50", "No."), ByHand.NONE)));
            notFound(() -> reports.of(actor, classId, Optional.empty()));
            notFound(() -> export.prepare(actor, classId, GradeColumns.A_ROW_A_GRADE, FileFormat.CSV));
        }
        notFound(() -> overrides.of(teacher, classId, id, stranger.id()));
        notFound(() -> overrides.edit(
                teacher, classId, UUID.randomUUID(), student.id(), new Edit<>(ByHand.NONE, new ByHand("50", "No."))));
        notFound(() -> reports.of(teacher, classId, Optional.of(stranger.id())));
        notFound(() -> book.open(teacher, other));
        notFound(() -> own.of(teacher));
    }

    @Test
    void theQueriesAreFewWhateverTheNumbers() {
        var students = Stream.generate(school::student).limit(35).toArray(Actor[]::new);
        classId = school.classOf(teacher, students);
        for (int count = 0; count < 12; count++) {
            give(Plans.of(List.of(course.sections().getFirst().slug()), Plans.practice(topics, 4), Instant.EPOCH));
        }
        take(students[0], assignments.ofClass(teacher, classId).getFirst().id(), DemoAnswers::right);

        assertThat(queries.of(() -> {
                    var opened = book.open(teacher, classId);
                    assertThat(book.rows(opened, opened.schoolClass().students()))
                            .hasSize(35);
                }))
                .isLessThanOrEqualTo(MOST_QUERIES);
        assertThat(queries.of(() -> own.of(students[0]))).isLessThanOrEqualTo(MOST_QUERIES);
        assertThat(queries.of(() -> reports.of(teacher, classId, Optional.empty())))
                .isLessThanOrEqualTo(2 * MOST_QUERIES);
    }

    @Test
    void aFileIsReadFromTheDatabaseBitByBit() {
        classId = school.classOf(
                teacher, Stream.generate(school::student).limit(120).toArray(Actor[]::new));
        give(Plans.practice(topics, 4));
        var rows = export.rows(book.open(teacher, classId), GradeColumns.A_ROW_A_STUDENT)
                .iterator();

        for (int part = 0; part < 2; part++) {
            assertThat(queries.of(rows::next)).isPositive();
            assertThat(queries.of(() -> {
                        for (int row = 1; row < GradeExport.STUDENTS_HELD; row++) {
                            rows.next();
                        }
                    }))
                    .as("what is read at once")
                    .isZero();
        }
        rows.next();
        assertThat(rows).toIterable().hasSize(120 - 2 * GradeExport.STUDENTS_HELD - 1);
    }

    @Test
    void whatTeachersDoIsInTheAuditTrail() {
        var id = give(Plans.practice(topics, 4));
        schemes.set(teacher, classId, new Edit<>(schemes.of(teacher, classId).settings(), GradeSettings.standard()));
        ByHandNow.set(overrides, teacher, classId, id, student.id(), new ByHand("55", "Why not."));
        ByHandNow.set(overrides, teacher, classId, id, student.id(), ByHand.NONE);
        export.prepare(teacher, classId, GradeColumns.A_ROW_A_GRADE, FileFormat.CSV);

        assertThat(database.sql("select action from audit_entry where actor_id = ? order by happened_at")
                        .param(teacher.id())
                        .query(String.class)
                        .list())
                .containsSubsequence("GRADING_CHANGED", "GRADE_OVERRIDDEN", "GRADE_OVERRIDDEN", "RESULTS_EXPORTED");
    }

    private GradeCell cell(Actor of) {
        return row(of).cells().getFirst();
    }

    private GradeRow row(Actor of) {
        var opened = book.open(teacher, classId);
        return book.rows(opened, opened.schoolClass().students()).stream()
                .filter(row -> row.student().id().equals(of.id()))
                .findFirst()
                .orElseThrow();
    }

    private MasteryReports.Point of(List<MasteryReports.Point> points, int topic) {
        return points.stream()
                .filter(point -> point.topic().equals(topics.get(topic)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoIsErasedLeavesTheirGradesWithoutWhatWasSaidOfThem() {
        var id = give(Plans.practice(topics, 4));
        schemes.set(teacher, classId, new Edit<>(schemes.of(teacher, classId).settings(), GradeSettings.standard()));
        var erased = people.byId(List.of(student.id())).get(student.id());
        ByHandNow.set(overrides, teacher, classId, id, student.id(), new ByHand("55", "Was ill."));
        ByHandNow.set(
                overrides,
                teacher,
                classId,
                id,
                classmate.id(),
                new ByHand("60", "Worked with " + erased.displayName() + "."));

        erasures.erase(school.administrator(), student.id(), erased.username());

        assertThat(overrides.of(teacher, classId, id, student.id()).override())
                .singleElement()
                .satisfies(left -> {
                    assertThat(left.note()).isEmpty();
                    assertThat(left.grade().text()).startsWith("55");
                });
        assertThat(overrides.of(teacher, classId, id, classmate.id()).override())
                .singleElement()
                .satisfies(left -> assertThat(left.note()).isEqualTo("Worked with …."));
    }

    private UUID give(QuizPlan quiz) {
        return give(Plans.of(List.of(), quiz, clock.instant()));
    }

    private UUID give(AssignmentPlan plan) {
        var id = assignments.draft(teacher, classId, plan);
        assignments.give(teacher, id);
        return id;
    }

    private UUID take(Actor who, UUID assignment, Function<Question, Response> answer) {
        var attempt = quizzes.start(who, assignment);
        takeFirst(who, attempt, Integer.MAX_VALUE, answer);
        return attempt;
    }

    /** Answers so many questions, or as many as there are. */
    private void takeFirst(Actor who, UUID attempt, int questions, Function<Question, Response> answer) {
        var state = attempts.next(who, attempt);
        for (int count = 0; count < questions && state instanceof Asking(var _, var asked); count++) {
            attempts.answer(who, attempt, asked.position(), answer.apply(asked.question()));
            state = attempts.next(who, attempt);
        }
    }

    private UUID attemptOf(Actor who) {
        return ((AssignmentScore.Measured) row(who).cells().getLast().mark()).attempt();
    }

    private double share(Actor of) {
        return ((AssignmentScore.Measured) row(of).cells().getLast().mark())
                .share()
                .expected();
    }

    /** Right on about half of the questions, the same for everyone. */
    private static void saysNothing(MasteryReports.ToldMastery mastery) {
        assertThat(mastery.whole()).isFalse();
        assertThat(mastery.topics()).isNotEmpty().allMatch(TopicMastery.NothingYet.class::isInstance);
    }

    private static Response middling(Question question) {
        return question.id().hashCode() % 2 == 0 ? DemoAnswers.right(question) : wrong(question);
    }

    private static Response wrong(Question question) {
        return DemoAnswers.wrong(question, new Random(1));
    }

    private static void refused(ThrowingCallable call, String because) {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(call).withMessageContaining(because);
    }

    private static void notFound(ThrowingCallable call) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(call);
    }
}
