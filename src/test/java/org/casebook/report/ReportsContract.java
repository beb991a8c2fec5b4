package org.casebook.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.FeedbackTime;
import org.casebook.attempt.AssignedQuizzes;
import org.casebook.attempt.AttemptState;
import org.casebook.attempt.AttemptState.Asked;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.QuizRequest;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.Classes;
import org.casebook.classroom.Memberships;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.question.Response;
import org.casebook.people.Actor;
import org.casebook.people.Directory;
import org.casebook.people.Erasures;
import org.casebook.people.PersonForm;
import org.casebook.people.Role;
import org.casebook.privacy.PersonRecords;
import org.casebook.recall.RecallRounds;
import org.casebook.recall.RoundState;
import org.casebook.report.ReceivedReport.Place;
import org.casebook.support.Plans;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What students find wrong with questions, on every database. */
abstract class ReportsContract {

    @Autowired
    QuestionReports reports;

    @Autowired
    ReportInbox inbox;

    @Autowired
    QuestionReportRepository rows;

    @Autowired
    Attempts attempts;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    Assignments assignments;

    @Autowired
    RecallRounds rounds;

    @Autowired
    Classes classes;

    @Autowired
    Memberships memberships;

    @Autowired
    PersonRecords records;

    @Autowired
    Erasures erasures;

    @Autowired
    Directory directory;

    @Autowired
    Course course;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    private Actor student;
    private Actor teacher;
    private UUID classId;

    @BeforeEach
    void enrol() {
        student = school.student();
        teacher = school.teacher();
        classId = school.classOf(teacher, student);
    }

    @Test
    void itReachesTheTeacherWithTheAnswerAndTheirAnswerComesBack() {
        var asked = asked(student, 1).getFirst();
        var version = asked.version();
        assertThat(reports.on(student, version)).isEmpty();

        reports.report(student, version, Reason.WRONG_KEY, "  B is right too. ");

        assertThat(inbox.open(teacher)).isEqualTo(1);
        assertThat(inbox.questions(teacher, true)).singleElement().satisfies(reported -> {
            assertThat(reported.question()).isEqualTo(asked.question());
            assertThat(reported.reports()).isEqualTo(1);
            assertThat(reported.unread()).isEqualTo(1);
            assertThat(reported.own()).isFalse();
        });
        assertThat(reports.on(student, version).orElseThrow().seenAt())
                .as("only listed")
                .isNull();
        assertThat(inbox.reports(teacher, version, true)).singleElement().satisfies(report -> {
            assertThat(report.student()).startsWith("Name of student");
            assertThat(report.classes()).containsExactly(classId);
            assertThat(report.reason()).isEqualTo(Reason.WRONG_KEY);
            assertThat(report.text()).isEqualTo("B is right too.");
            assertThat(report.place()).isEqualTo(Place.QUIZ);
            assertThat(report.response()).isEqualTo(new Response.DontKnow());
            assertThat(report.at()).isBeforeOrEqualTo(clock.instant());
        });
        assertThat(reports.on(student, version).orElseThrow().seenAt()).isNotNull();
        assertThat(inbox.questions(teacher, true).getFirst().unread()).isZero();

        inbox.answer(teacher, version, " It says 'in 1937'. ");

        assertThat(reports.on(student, version)).get().satisfies(report -> {
            assertThat(report.answer()).isEqualTo("It says 'in 1937'.");
            assertThat(report.open()).isTrue();
        });
        inbox.finish(teacher, version);
        assertThat(inbox.open(teacher)).isZero();
        assertThat(inbox.questions(teacher, true)).isEmpty();
        assertThat(inbox.reports(teacher, version, false))
                .extracting(ReceivedReport::answer)
                .containsExactly("It says 'in 1937'.");
        assertThat(reports.on(student, version).orElseThrow().open()).isFalse();
    }

    @Test
    void aSecondReportChangesTheOpenOneAndAfterItIsDoneANewOneBegins() {
        var version = asked(student, 1).getFirst().version();
        reports.report(student, version, Reason.TYPING_ERROR, "");
        inbox.reports(teacher, version, true);

        reports.report(student, version, Reason.SOMETHING_ELSE, "The picture is missing.");

        assertThat(reports.of(student)).singleElement().satisfies(report -> {
            assertThat(report.reason()).isEqualTo(Reason.SOMETHING_ELSE);
            assertThat(report.seenAt()).as("as it is now").isNull();
        });
        inbox.finish(teacher, version);
        reports.report(student, version, Reason.TYPING_ERROR, "Another one.");
        assertThat(reports.of(student)).hasSize(2);
        assertThat(inbox.reports(teacher, version, true)).hasSize(1);
    }

    @Test
    void whoPressesTwiceAtOnceHasOneReport() throws Exception {
        var version = asked(student, 1).getFirst().version();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var tries = new ArrayList<Callable<Void>>();
            for (int press = 0; press < 4; press++) {
                tries.add(() -> {
                    reports.report(student, version, Reason.TYPING_ERROR, "");
                    return null;
                });
            }
            for (var done : threads.invokeAll(tries)) {
                done.get();
            }
        }

        assertThat(reports.of(student)).hasSize(1);
    }

    @Test
    void whatIsWithdrawnIsGone() {
        var version = asked(student, 1).getFirst().version();
        reports.report(student, version, Reason.SOMETHING_ELSE, "No, it was me.");

        reports.withdraw(student, version);
        reports.withdraw(student, version);

        assertThat(reports.on(student, version)).isEmpty();
        assertThat(reports.of(student)).isEmpty();
        assertThat(inbox.questions(teacher, true)).isEmpty();
        assertThat(inbox.questions(teacher, false)).isEmpty();
        assertThat(rows.findByAccountIdOrderByMadeAtDesc(student.id()))
                .extracting(QuestionReport::body)
                .containsExactly("");
    }

    @Test
    void twentyADayAreTheMostWhateverIsWithdrawn() {
        var asked = asked(student, QuestionReports.MOST_A_DAY + 1);
        var last = asked.getLast().version();
        asked.subList(0, QuestionReports.MOST_A_DAY)
                .forEach(one -> reports.report(student, one.version(), Reason.TYPING_ERROR, ""));
        reports.withdraw(student, asked.getFirst().version());

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> reports.report(student, last, Reason.TYPING_ERROR, ""))
                .withMessageContaining("20 questions");
        reports.report(student, asked.get(1).version(), Reason.NOT_UNDERSTOOD, "An old one can be changed.");
        clock.advance(Duration.ofDays(1));
        reports.report(student, last, Reason.TYPING_ERROR, "");

        assertThat(reports.on(student, last)).isPresent();
    }

    @Test
    void whatCannotBeTakenIsRefused() {
        var version = asked(student, 1).getFirst().version();

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> reports.report(student, version, Reason.SOMETHING_ELSE, "  "))
                .withMessage("Please say what is wrong.");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> reports.report(student, version, Reason.WRONG_KEY, "x".repeat(501)));
        assertThat(reports.of(student)).isEmpty();
        reports.report(student, version, Reason.WRONG_KEY, "x".repeat(500));
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> inbox.answer(teacher, version, " "));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> inbox.answer(teacher, version, "x".repeat(301)));
    }

    @Test
    void onlyWhatOneWasAskedCanBeReported() {
        var version = asked(student, 1).getFirst().version();
        var other = school.student();
        school.classOf(teacher, other);

        assertNotFound(() -> reports.report(other, version, Reason.TYPING_ERROR, ""));
        assertNotFound(() -> reports.report(student, UUID.randomUUID(), Reason.TYPING_ERROR, ""));
        assertNotFound(() -> reports.report(teacher, version, Reason.TYPING_ERROR, ""));
        assertNotFound(() -> reports.on(teacher, version));
        reports.report(student, version, Reason.TYPING_ERROR, "");
        assertThat(reports.on(other, version)).isEmpty();
        reports.withdraw(other, version);
        assertThat(reports.on(student, version)).isPresent();
    }

    @Test
    void onlyTeachersOfAClassInWhichTheStudentIsNowReadIt() {
        var version = asked(student, 1).getFirst().version();
        reports.report(student, version, Reason.TYPING_ERROR, "");
        var stranger = school.teacher();
        school.classOf(stranger, school.student());

        assertThat(inbox.questions(stranger, true)).isEmpty();
        assertThat(inbox.open(stranger)).isZero();
        assertNotFound(() -> inbox.reports(stranger, version, true));
        assertNotFound(() -> inbox.answer(stranger, version, "What?"));
        assertNotFound(() -> inbox.finish(stranger, version));
        assertNotFound(() -> inbox.questions(student, true));
        assertNotFound(() -> inbox.open(student));
        assertNotFound(() -> inbox.reports(student, version, true));

        var second = school.teacher();
        var other = school.classOf(second, student);
        assertThat(inbox.questions(second, true)).hasSize(1);
        memberships.set(school.administrator(), other, List.of(second.id()), List.of());
        assertThat(inbox.questions(second, true)).as("the student has left").isEmpty();
        assertThat(inbox.open(second)).isZero();
        assertNotFound(() -> inbox.finish(second, version));
        classes.archive(teacher, classId);
        assertThat(inbox.questions(teacher, true)).as("archived").isEmpty();
        assertThat(inbox.open(teacher)).isZero();
        assertNotFound(() -> inbox.reports(teacher, version, true));
    }

    @Test
    void administratorsReadWhatIsSaidOfTheCourseWithoutNames() {
        var version = asked(student, 1).getFirst().version();
        reports.report(student, version, Reason.TYPING_ERROR, "");
        var head = school.administrator();

        assertThat(inbox.questions(head, true))
                .extracting(ReportedQuestion::version)
                .contains(version);
        assertThat(inbox.reports(head, version, true)).isNotEmpty().allSatisfy(report -> {
            assertThat(report.student()).isNull();
            assertThat(report.classes()).isEmpty();
        });
        assertThat(inbox.open(head)).isEqualTo(inbox.questions(head, true).size());
        assertThat(reports.on(student, version).orElseThrow().seenAt())
                .as("no teacher has")
                .isNull();
        assertNotFound(() -> inbox.answer(head, version, "Thanks."));
        assertNotFound(() -> inbox.finish(head, version));
    }

    @Test
    void inATestItCanBeReportedBeforeItIsAnswered() {
        var test = assignments.draft(
                teacher,
                classId,
                Plans.of(
                        List.of(),
                        Plans.quiz(topics(), 4, FeedbackTime.WHEN_RELEASED, true, 1, null),
                        clock.instant()));
        assignments.give(teacher, test);
        var attempt = quizzes.start(student, test);
        var asked = ((AttemptState.Asking) attempts.state(student, attempt)).asked();

        reports.report(student, asked.version(), Reason.NOT_UNDERSTOOD, "");

        assertThat(inbox.reports(teacher, asked.version(), true))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.place()).isEqualTo(Place.TEST);
                    assertThat(report.response()).isNull();
                });
        attempts.answer(student, attempt, 1, new Response.DontKnow());
        assertThat(inbox.reports(teacher, asked.version(), true))
                .extracting(ReceivedReport::response)
                .containsExactly(new Response.DontKnow());
    }

    @Test
    void inARoundTheAnswerIsThatOfTheTimeOfTheReport() {
        var round = rounds.startSection(student, course.sections().getFirst().slug())
                .orElseThrow();
        var asked = ((RoundState.Asking) rounds.state(student, round)).asked();
        rounds.answer(student, round, 1, new Response.DontKnow());

        reports.report(student, asked.version(), Reason.WRONG_KEY, "");

        assertThat(inbox.reports(teacher, asked.version(), true))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.place()).isEqualTo(Place.ROUND);
                    assertThat(report.response()).isEqualTo(new Response.DontKnow());
                });
    }

    @Test
    void oneQuestionGathersAllReportsOnIt() {
        var other = school.student();
        memberships.set(school.administrator(), classId, List.of(teacher.id()), List.of(student.id(), other.id()));
        var section = course.sections().getFirst().slug();
        var mine = ask(student, section);
        var theirs = ask(other, section);
        mine.forEach(version -> reports.report(student, version, Reason.TYPING_ERROR, ""));
        theirs.forEach(version -> reports.report(other, version, Reason.NOT_UNDERSTOOD, ""));

        var found = inbox.questions(teacher, true);

        assertThat(found).extracting(ReportedQuestion::version).doesNotHaveDuplicates();
        assertThat(found).allSatisfy(reported -> assertThat(reported.reports())
                .isEqualTo(
                        (mine.contains(reported.version()) ? 1 : 0) + (theirs.contains(reported.version()) ? 1 : 0)));
        assertThat(found.stream().mapToInt(ReportedQuestion::reports).sum()).isEqualTo(mine.size() + theirs.size());
    }

    @Test
    void nothingStaysOfWhoIsErasedAndOthersLoseTheirName() {
        var mark = school.mark();
        var head = school.administrator();
        var erased = directory.add(head, new PersonForm("Quirin Zahl" + mark, "qz." + mark, Role.STUDENT, null, null));
        var quirin = new Actor(erased.person().id(), Role.STUDENT);
        memberships.set(head, classId, List.of(teacher.id()), List.of(student.id(), quirin.id()));
        var own = asked(quirin, 1).getFirst().version();
        var version = asked(student, 1).getFirst().version();
        reports.report(
                quirin, own, Reason.SOMETHING_ELSE, "I am " + erased.person().displayName());
        reports.report(student, version, Reason.SOMETHING_ELSE, "As Quirin Zahl" + mark + " says");
        inbox.answer(teacher, version, "Ask Quirin Zahl" + mark + ".");

        erasures.erase(head, quirin.id(), erased.person().username());

        assertThat(rows.findByAccountIdOrderByMadeAtDesc(quirin.id())).isEmpty();
        assertThat(reports.on(student, version)).get().satisfies(report -> {
            assertThat(report.text()).isEqualTo("As … says");
            assertThat(report.answer()).isEqualTo("Ask ….");
        });
    }

    @Test
    void itStandsInThePersonalRecord() {
        var asked = asked(student, 1).getFirst();
        reports.report(student, asked.version(), Reason.SOMETHING_ELSE, "The map is upside down.");
        inbox.answer(teacher, asked.version(), "So it is.");

        assertThat(records.of(student, student.id()).reports()).singleElement().satisfies(report -> {
            assertThat(report.reason()).isEqualTo("Something else");
            assertThat(report.text()).isEqualTo("The map is upside down.");
            assertThat(report.answer()).isEqualTo("So it is.");
        });
        assertThat(records.json(student, student.id())).contains("The map is upside down.");
    }

    /** The first questions of a quiz, unanswered but for not knowing. */
    private List<Asked> asked(Actor who, int count) {
        var quiz = attempts.start(who, QuizRequest.ofLength(topics(), count));
        var asked = new ArrayList<Asked>();
        while (attempts.next(who, quiz) instanceof AttemptState.Asking(var _, var next)) {
            asked.add(next);
            attempts.answer(who, quiz, next.position(), new Response.DontKnow());
        }
        return asked;
    }

    /** A round on a section, with the versions that it asked. */
    private List<UUID> ask(Actor who, String section) {
        var round = rounds.startSection(who, section).orElseThrow();
        var versions = new ArrayList<UUID>();
        while (rounds.next(who, round) instanceof RoundState.Asking(var _, var next)) {
            versions.add(next.version());
            rounds.answer(who, round, next.position(), new Response.DontKnow());
        }
        return versions;
    }

    private List<String> topics() {
        return course.topics().stream().map(Topic::id).toList();
    }

    private static void assertNotFound(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(call);
    }
}
