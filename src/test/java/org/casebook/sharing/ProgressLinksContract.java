package org.casebook.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.casebook.assignment.Accommodation;
import org.casebook.assignment.Accommodations;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.FeedbackTime;
import org.casebook.assignment.LateRule;
import org.casebook.assignment.QuizPlan;
import org.casebook.assignment.Schedule;
import org.casebook.attempt.AssignedQuizzes;
import org.casebook.attempt.AttemptState;
import org.casebook.attempt.Attempts;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditEntry;
import org.casebook.audit.AuditFilter;
import org.casebook.audit.AuditTrail;
import org.casebook.bank.TopicMastery.Known;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.base.TooBusyException;
import org.casebook.classroom.Classes;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.demo.DemoAnswers;
import org.casebook.gradebook.ByHandNow;
import org.casebook.gradebook.GradeOverrides;
import org.casebook.gradebook.GradeOverrides.ByHand;
import org.casebook.gradebook.OwnGrades;
import org.casebook.people.Actor;
import org.casebook.people.Directory;
import org.casebook.people.Erasures;
import org.casebook.people.People;
import org.casebook.people.PersonForm;
import org.casebook.people.Role;
import org.casebook.progress.MasteryReports;
import org.casebook.progress.TaskProgress.Status;
import org.casebook.sharing.SharedProgress.Work;
import org.casebook.signin.PasswordSetupCodes;
import org.casebook.signin.SignIns;
import org.casebook.support.Plans;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.casebook.writing.MarkedBy;
import org.casebook.writing.OwnWriting;
import org.casebook.writing.WritingAssignments;
import org.casebook.writing.WritingPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Links to a student's progress, and what they show, on every database. */
abstract class ProgressLinksContract {

    private static final String HOME = "192.0.2.7";

    @Autowired
    ProgressLinks links;

    @Autowired
    SharedPages pages;

    @Autowired
    Assignments assignments;

    @Autowired
    WritingAssignments writing;

    @Autowired
    OwnWriting texts;

    @Autowired
    Accommodations accommodations;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    Attempts attempts;

    @Autowired
    MasteryReports reports;

    @Autowired
    OwnGrades ownGrades;

    @Autowired
    GradeOverrides overrides;

    @Autowired
    Classes classes;

    @Autowired
    People people;

    @Autowired
    Directory directory;

    @Autowired
    Erasures erasures;

    @Autowired
    SignIns signIns;

    @Autowired
    PasswordSetupCodes codes;

    @Autowired
    AuditTrail trail;

    @Autowired
    Course course;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    private Actor teacher;
    private Actor student;
    private Actor classmate;
    private UUID classId;
    private List<String> topics;

    @BeforeEach
    void enrol() {
        teacher = school.teacher();
        student = school.student();
        classmate = school.student();
        classId = school.classOf(teacher, student, classmate);
        topics = course.topics().stream().map(Topic::id).toList();
    }

    @Test
    void aLinkShowsWhatTheStudentSawBeforeTheyMadeIt() {
        take(give(Plans.practice(topics, 8)), DemoAnswers::right);
        var preview = links.preview(student, LinkLifetime.WEEK, false);
        var token = links.make(student, LinkLifetime.WEEK, false);

        var shown = open(token);

        assertThat(shown)
                .usingRecursiveComparison()
                .ignoringFields("at", "endsAt")
                .isEqualTo(preview);
        assertThat(Duration.between(preview.endsAt(), shown.endsAt())).isLessThan(Duration.ofSeconds(1));
        assertThat(shown.topics())
                .isEqualTo(reports.mastery(student, student.id()))
                .hasSameSizeAs(topics);
        assertThat(shown.name())
                .isEqualTo(people.byId(List.of(student.id())).get(student.id()).displayName());
        assertThat(shown.classes())
                .containsExactly(classes.attendedBy(student).getFirst().name());
        assertThat(shown.grades()).isEmpty();
    }

    @Test
    void whatIsDueAndWhatIsDoneStandApart() {
        var now = clock.instant();
        var soon = now.plus(Duration.ofDays(2));
        var read = List.of(course.sections().getFirst().slug());
        assignments.give(teacher, draft(new Schedule(Instant.EPOCH, soon, null, LateRule.MARKED), read));
        var past = now.minus(Duration.ofDays(1));
        assignments.give(teacher, draft(new Schedule(Instant.EPOCH, past, past, LateRule.MARKED), read));
        var excused = draft(new Schedule(Instant.EPOCH, null, null, LateRule.MARKED), read);
        assignments.give(teacher, excused);
        accommodations.set(teacher, excused, new Accommodation(student.id(), true, null, null, 0));
        draft(new Schedule(Instant.EPOCH, null, null, LateRule.MARKED), read);
        take(give(Plans.practice(topics, 4)), DemoAnswers::right);

        var shown = links.preview(student, LinkLifetime.DAY, false);

        assertThat(shown.due()).singleElement().satisfies(work -> {
            assertThat(work.status()).isEqualTo(Status.TO_DO);
            assertThat(work.due()).isEqualTo(soon);
        });
        assertThat(shown.done()).extracting(work -> work.status()).containsExactly(Status.DONE, Status.MISSED);
        assertThat(shown.done().getFirst().doneAt()).isAfterOrEqualTo(now);
    }

    @Test
    void whatIsToWriteStandsAmongThem() {
        var late = write(clock.instant().plus(Duration.ofDays(1)));
        var open = write(clock.instant().plus(Duration.ofDays(7)));
        assertThat(shown().due()).extracting(Work::status).containsExactly(Status.TO_DO, Status.TO_DO);

        var saved = texts.save(student, late, "The order.", 0);
        texts.save(student, open, "A beginning.", 0);
        assertThat(shown().due()).extracting(Work::status).containsExactly(Status.BEGUN, Status.BEGUN);
        clock.advance(Duration.ofDays(2));
        assertThat(shown().due()).extracting(Work::status).containsExactly(Status.OVERDUE, Status.BEGUN);
        texts.handIn(student, late, saved.draft().revision());

        assertThat(shown().due()).extracting(Work::status).containsExactly(Status.BEGUN);
        assertThat(shown().done()).singleElement().satisfies(work -> {
            assertThat(work.status()).isEqualTo(Status.DONE_LATE);
            assertThat(work.doneAt()).isNotNull();
        });
    }

    @Test
    void theLatestEightThatAreDoneAreShownAndTheRestCounted() {
        for (int each = 0; each < 11; each++) {
            take(give(Plans.practice(topics.subList(0, 1), 1)), DemoAnswers::right);
        }

        var shown = links.preview(student, LinkLifetime.DAY, false);

        assertThat(shown.done()).hasSize(8).isSortedAccordingTo((one, other) -> other.doneAt()
                .compareTo(one.doneAt()));
        assertThat(shown.earlier()).isEqualTo(3);
    }

    @Test
    void aTestThatIsWithheldMovesNothingOnThePage() {
        take(give(Plans.practice(topics, 8)), ProgressLinksContract::unknown);
        var token = links.make(student, LinkLifetime.WEEK, true);
        var before = open(token);

        var test = give(Plans.quiz(topics, 8, FeedbackTime.WHEN_RELEASED, true, 1, null));
        take(test, DemoAnswers::right);
        var withheld = open(token);

        assertThat(withheld.topics()).isEqualTo(before.topics());
        assertThat(withheld.grades()).isEqualTo(before.grades());
        assertThat(withheld.done()).hasSize(2);
        assignments.release(teacher, test);
        assertThat(open(token).topics()).isNotEqualTo(before.topics());
        assertThat(open(token).grades().orElseThrow().getFirst().grades()).hasSize(2);
    }

    @Test
    void gradesAreThereOnlyWhereTheStudentWantsItAndWithoutTheTeachersWords() {
        var work = give(Plans.practice(topics, 4));
        ByHandNow.set(overrides, teacher, classId, work, student.id(), new ByHand("80", "For your talk.", true));
        ByHandNow.set(overrides, teacher, classId, work, classmate.id(), new ByHand("30", "Not for others."));
        var without = links.make(student, LinkLifetime.WEEK, false);
        var with = links.make(student, LinkLifetime.WEEK, true);

        assertThat(open(without).grades()).isEmpty();
        var grades = open(with).grades().orElseThrow();
        assertThat(grades).singleElement().satisfies(own -> {
            assertThat(own.grades()).containsExactly(new SharedProgress.WorkGrade("Week 3", "80 %"));
            assertThat(own.total())
                    .isEqualTo(ownGrades.of(student).getFirst().row().total().text());
        });
        assertThat(open(with).toString())
                .doesNotContain(
                        "For your talk",
                        people.byId(List.of(classmate.id())).get(classmate.id()).displayName(),
                        people.byId(List.of(teacher.id())).get(teacher.id()).displayName());
    }

    @Test
    void aLinkEndsByItselfAndWhenItsStudentEndsIt() {
        var day = links.make(student, LinkLifetime.DAY, false);
        var week = links.make(student, LinkLifetime.WEEK, false);
        var month = links.make(student, LinkLifetime.MONTH, false);
        assertThat(links.open(student)).hasSize(3);

        clock.advance(Duration.ofDays(1));
        nobodys(day);
        open(week);
        links.end(student, links.open(student).getLast().id());
        nobodys(week);
        clock.advance(Duration.ofDays(28));
        assertThat(open(month).endsAt()).isAfter(clock.instant());
        clock.advance(Duration.ofDays(1));
        nobodys(month);
        assertThat(links.open(student)).isEmpty();
        assertThat(links.of(student))
                .hasSize(3)
                .filteredOn(link -> link.endedAt() != null)
                .hasSize(1);
        links.end(student, links.of(student).getFirst().id());
        assertThat(links.of(student)).filteredOn(link -> link.endedAt() != null).hasSize(1);
    }

    @Test
    void aLinkOfNobodyOfSomebodyDeactivatedAndOfAnErasedPersonAreTheSame() {
        var token = links.make(student, LinkLifetime.WEEK, false);
        nobodys("guessed");
        nobodys("");
        nobodys(token + "x");

        people.activate(school.administrator(), student.id(), false);
        nobodys(token);

        var mark = school.mark();
        var person = directory.add(
                school.administrator(), new PersonForm("Ada " + mark, "ada." + mark, Role.STUDENT, null, null));
        var hers = links.make(new Actor(person.id(), Role.STUDENT), LinkLifetime.WEEK, false);
        open(hers);
        erasures.erase(school.administrator(), person.id(), "ada." + mark);
        nobodys(hers);
        assertThat(database.sql("select count(*) from progress_link where account_id = ?")
                        .param(person.id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whoIsSignedOutEverywhereHasNoOpenLinkAnyMore() {
        var byThemselves = links.make(student, LinkLifetime.WEEK, false);
        var ofAnother = links.make(classmate, LinkLifetime.WEEK, false);
        signIns.endOthers(student, null);
        nobodys(byThemselves);
        open(ofAnother);

        signIns.endAll(school.administrator(), classmate.id());
        nobodys(ofAnother);
        assertThat(links.open(classmate)).isEmpty();
    }

    @Test
    void whoTakesANewPasswordByACodeHasNoOpenLinkAnyMore() {
        var token = links.make(student, LinkLifetime.MONTH, true);
        var username = Objects.requireNonNull(people.byId(List.of(student.id())).get(student.id()))
                .username();
        var code = codes.make(school.administrator(), List.of(student.id()), PasswordSetupCodes.LINK)
                .getFirst()
                .code();

        codes.use(username, code, "spring-garden-cloud-42", "127.0.0.1");

        nobodys(token);
    }

    @Test
    void theDatabaseHasNothingThatOpensALink() {
        var token = links.make(student, LinkLifetime.WEEK, false);

        var kept = database.sql("select token_hash from progress_link where account_id = ?")
                .param(student.id())
                .query(String.class)
                .single();

        assertThat(token).hasSizeGreaterThanOrEqualTo(43).matches("[\\w-]+");
        assertThat(kept).isNotEqualTo(token);
        nobodys(kept);
    }

    @Test
    void aStudentAloneMakesSeesAndEndsTheirLinks() {
        links.make(student, LinkLifetime.WEEK, false);
        var id = links.open(student).getFirst().id();
        for (var other : List.of(teacher, school.administrator())) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> links.make(other, LinkLifetime.WEEK, false));
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> links.of(other));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> links.preview(other, LinkLifetime.WEEK, false));
        }
        for (var other : List.of(teacher, school.administrator(), classmate)) {
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> links.end(other, id));
        }
        assertThat(links.open(classmate)).isEmpty();
        assertThat(links.open(student)).hasSize(1);
    }

    @Test
    void fiveAreOpenAtMost() {
        for (int each = 0; each < ProgressLinks.MOST; each++) {
            links.make(student, LinkLifetime.DAY, false);
        }
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> links.make(student, LinkLifetime.DAY, false))
                .withMessageContaining("End one of them");

        links.end(student, links.open(student).get(2).id());
        links.make(student, LinkLifetime.DAY, false);
        clock.advance(Duration.ofDays(1));
        links.make(student, LinkLifetime.DAY, false);
        assertThat(links.open(student)).hasSize(1);
    }

    @Test
    void soManyAtTheSameMomentAreNoMore() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var all = threads.invokeAll(IntStream.range(0, 8)
                    .<java.util.concurrent.Callable<Boolean>>mapToObj(_ -> () -> {
                        try {
                            links.make(student, LinkLifetime.DAY, false);
                            return true;
                        } catch (RuntimeException refused) {
                            return false;
                        }
                    })
                    .toList());
            for (var each : all) {
                each.get();
            }
        }

        assertThat(links.open(student)).hasSizeBetween(1, ProgressLinks.MOST);
    }

    @Test
    void whoTriesWrongLinksIsSlowedDownAndWhoHasARightOneIsNot() {
        var address = school.mark();
        var token = links.make(student, LinkLifetime.WEEK, false);
        for (int each = 0; each < SharedPages.TRIES / 2; each++) {
            pages.open(token, address);
        }
        for (int each = 0; each < SharedPages.TRIES; each++) {
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> pages.open("guessed", address));
        }
        assertThatExceptionOfType(TooBusyException.class).isThrownBy(() -> pages.open("guessed", address));
        assertThatExceptionOfType(TooBusyException.class).isThrownBy(() -> pages.open(token, address));
        pages.open(token, school.mark());
        clock.advance(SharedPages.WINDOW);
        pages.open(token, address);
    }

    @Test
    void oneLinkIsNotOpenedOverAndOver() {
        var token = links.make(student, LinkLifetime.WEEK, false);
        for (int each = 0; each < SharedPages.TRIES; each++) {
            pages.open(token, school.mark());
        }
        assertThatExceptionOfType(TooBusyException.class).isThrownBy(() -> pages.open(token, school.mark()));
    }

    @Test
    void theStudentSeesWhenALinkWasLastOpened() {
        var token = links.make(student, LinkLifetime.WEEK, true);
        assertThat(links.open(student)).singleElement().satisfies(link -> {
            assertThat(link.openedAt()).isNull();
            assertThat(link.grades()).isTrue();
            assertThat(Duration.between(link.madeAt(), link.endsAt())).isEqualTo(Duration.ofDays(7));
        });

        open(token);
        var first = links.open(student).getFirst().openedAt();
        clock.advance(Duration.ofHours(1));
        open(token);

        assertThat(links.open(student).getFirst().openedAt()).isAfter(first.plus(Duration.ofMinutes(59)));
    }

    @Test
    void makingAndEndingAreLinesOfTheAuditTrailWithoutTheSecret() {
        var token = links.make(student, LinkLifetime.MONTH, true);
        links.end(student, links.open(student).getFirst().id());

        var lines = trail.lines(new AuditFilter(student.id(), null, null, null, null), 0, 2);

        assertThat(lines)
                .extracting(AuditEntry::action)
                .containsExactly(AuditAction.PROGRESS_LINK_ENDED, AuditAction.PROGRESS_LINK_MADE);
        assertThat(lines.getLast().detail()).isEqualTo("30 days, with grades");
        assertThat(lines.toString()).doesNotContain(token);
    }

    @Test
    void thatThereWasALinkIsForgottenNinetyDaysAfterItsEnd() {
        links.make(student, LinkLifetime.DAY, false);
        var week = links.make(student, LinkLifetime.WEEK, false);
        clock.advance(Duration.ofDays(1).plus(ProgressLinks.KEPT).minusHours(1));
        links.throwAwayOld();
        assertThat(links.of(student)).hasSize(2);
        clock.advance(Duration.ofHours(2));
        links.throwAwayOld();
        assertThat(links.of(student)).hasSize(1);
        nobodys(week);
    }

    private SharedProgress open(String token) {
        return pages.open(token, HOME);
    }

    private void nobodys(String token) {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> pages.open(token, school.mark()))
                .withMessage("progress link");
    }

    private UUID draft(Schedule schedule, List<String> sections) {
        return assignments.draft(teacher, classId, Plans.of(sections, null, schedule));
    }

    private UUID give(QuizPlan quiz) {
        var id = assignments.draft(teacher, classId, Plans.of(List.of(), quiz, clock.instant()));
        assignments.give(teacher, id);
        return id;
    }

    private void take(UUID assignment, Function<Question, Response> answer) {
        var id = quizzes.start(student, assignment);
        var state = attempts.state(student, id);
        while (state instanceof AttemptState.Asking(var _, var asked)) {
            attempts.answer(student, id, asked.position(), answer.apply(asked.question()));
            state = attempts.next(student, id);
        }
        assertThat(reports.mastery(teacher, student.id())).anyMatch(Known.class::isInstance);
    }

    private static Response unknown(Question question) {
        return new Response.DontKnow();
    }

    private SharedProgress shown() {
        return links.preview(student, LinkLifetime.WEEK, false);
    }

    private UUID write(Instant due) {
        return writing.give(
                teacher, classId, new WritingPlan(null, course.writingTasks().getFirst(), due, MarkedBy.RUBRIC));
    }
}
