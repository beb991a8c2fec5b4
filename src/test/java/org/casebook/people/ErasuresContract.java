package org.casebook.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.casebook.assignment.AssignmentPlan;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.Audience;
import org.casebook.assignment.LateRule;
import org.casebook.assignment.Schedule;
import org.casebook.attempt.AnswerComments;
import org.casebook.attempt.AttemptState;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.QuizRequest;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditFilter;
import org.casebook.audit.AuditTrail;
import org.casebook.authoring.QuestionSharing;
import org.casebook.authoring.TeacherQuestions;
import org.casebook.bank.OwnQuestions;
import org.casebook.base.Edit;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.course.Course;
import org.casebook.course.PassageRef;
import org.casebook.course.Topic;
import org.casebook.course.draft.Draft;
import org.casebook.course.lesson.Words;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.course.question.ShortText;
import org.casebook.course.reading.QuestionDraft;
import org.casebook.demo.DemoAnswers;
import org.casebook.display.DisplaySettings;
import org.casebook.display.Displays;
import org.casebook.gradebook.ByHandNow;
import org.casebook.gradebook.GradeOverrides;
import org.casebook.gradebook.GradeOverrides.ByHand;
import org.casebook.lessons.HighlightColour;
import org.casebook.lessons.Highlights;
import org.casebook.lessons.Stretch;
import org.casebook.progress.Calendars;
import org.casebook.progress.Calibrations;
import org.casebook.results.ClassResults;
import org.casebook.results.ClassResults.StudentMastery;
import org.casebook.results.Period;
import org.casebook.results.QuestionResults;
import org.casebook.sharing.LinkLifetime;
import org.casebook.sharing.ProgressLinks;
import org.casebook.signin.SignInTraces;
import org.casebook.support.Plans;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.casebook.writing.MarkedBy;
import org.casebook.writing.OwnWriting;
import org.casebook.writing.WritingAssignments;
import org.casebook.writing.WritingPlan;
import org.casebook.writing.WrittenAnswers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is left of somebody who is erased, on every database. */
abstract class ErasuresContract {

    private static final String COLUMNS = """
            select table_name, column_name from information_schema.columns
            where table_schema in ('PUBLIC', 'public') and table_name <> 'flyway_schema_history'
              and data_type in ('CHARACTER VARYING', 'character varying', 'text')
            """;

    @Autowired
    Erasures erasures;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    Directory directory;

    @Autowired
    SignInTraces traces;

    @Autowired
    Attempts attempts;

    @Autowired
    AnswerComments comments;

    @Autowired
    Calendars calendars;

    @Autowired
    ProgressLinks progressLinks;

    @Autowired
    Displays displays;

    @Autowired
    Highlights highlights;

    @Autowired
    WritingAssignments writing;

    @Autowired
    WrittenAnswers written;

    @Autowired
    OwnWriting ownWriting;

    @Autowired
    Calibrations calibrations;

    @Autowired
    ClassResults classResults;

    @Autowired
    QuestionResults questionResults;

    @Autowired
    AuditTrail trail;

    @Autowired
    TeacherQuestions questions;

    @Autowired
    QuestionSharing sharing;

    @Autowired
    OwnQuestions ownQuestions;

    @Autowired
    Assignments assignments;

    @Autowired
    GradeOverrides overrides;

    @Autowired
    Course course;

    @Autowired
    School school;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    private Actor head;
    private Actor teacher;
    private PersonDetails quentin;
    private UUID classId;

    @BeforeEach
    void setUp() {
        head = school.administrator();
        teacher = school.teacher();
        var mark = school.mark();
        quentin = directory.add(
                head,
                new PersonForm(
                        "Quentin Zwicky" + mark,
                        "qz." + mark,
                        Role.STUDENT,
                        "quentin" + mark + "@home.example",
                        "outside-" + mark));
        classId = school.classOf(teacher, actor(quentin), school.student(), school.student());
        work(actor(quentin), "Quentin Zwicky" + mark + " wrote this");
        classResults.overview(teacher, classId, Period.ALL).students().stream()
                .map(StudentMastery::student)
                .filter(student -> !student.id().equals(quentin.id()))
                .forEach(student -> work(new Actor(student.id(), student.role()), "nothing"));
    }

    @Test
    void nothingSaysWhoTheyWere() {
        leaveTraces();
        var marks = List.of(
                quentin.person().displayName(),
                quentin.person().username(),
                String.valueOf(quentin.email()),
                String.valueOf(quentin.externalId()));
        assertThat(marks)
                .allSatisfy(mark -> assertThat(columnsWith(mark)).as(mark).isNotEmpty());

        erasures.erase(head, quentin.id(), quentin.person().username());

        assertThat(marks)
                .allSatisfy(mark -> assertThat(columnsWith(mark)).as(mark).isEmpty());
        for (var table : List.of(
                "sign_in",
                "device_cookie",
                "password_setup_code",
                "calendar_feed",
                "progress_link",
                "section_progress",
                "highlight",
                "recall_round",
                "ready_date",
                "display_settings")) {
            assertThat(count(table)).as(table).isZero();
        }
        assertThat(trail.lines(new AuditFilter(quentin.id(), null, null, null, null), 0, 100))
                .allSatisfy(line -> {
                    if (line.action() != AuditAction.PERSON_ERASED) {
                        assertThat(line.detail()).isEmpty();
                        assertThat(line.address()).isNull();
                    }
                })
                .anySatisfy(line -> {
                    assertThat(line.action()).isEqualTo(AuditAction.PERSON_ERASED);
                    assertThat(line.actor()).isEqualTo(head.id());
                });
    }

    @Test
    void whatATeacherWroteForOthersStaysWithoutTheirName() {
        var mark = school.mark();
        var author =
                directory.add(head, new PersonForm("Tabitha Quill" + mark, "tq." + mark, Role.TEACHER, null, null));
        var theirs = school.classOf(actor(author), school.student());
        var student = classResults
                .overview(actor(author), theirs, Period.ALL)
                .students()
                .getFirst();
        var question = writtenBy(author, theirs);
        var assignment = assignments.draft(
                actor(author),
                theirs,
                new AssignmentPlan(
                        "With " + author.person().displayName(),
                        "Questions to " + author.person().username(),
                        List.of(),
                        Plans.practice(List.of(course.topics().getFirst().id()), 4),
                        new Audience.WholeClass(),
                        new Schedule(clock.instant(), null, null, LateRule.MARKED)));
        assignments.give(actor(author), assignment);
        ByHandNow.set(
                overrides,
                actor(author),
                theirs,
                assignment,
                student.student().id(),
                new ByHand("80", "So says tq." + mark));
        assertThat(columnsWith("Tabitha Quill" + mark))
                .map(column -> column.toLowerCase(Locale.ROOT))
                .contains("question_version.body", "own_question.draft", "assignment.title");

        erasures.erase(head, author.id(), author.person().username());

        assertThat(columnsWith(author.person().displayName())).isEmpty();
        assertThat(columnsWith(author.person().username())).isEmpty();
        assertThat(ownQuestions.inUse(List.of(question)))
                .singleElement()
                .satisfies(left -> assertThat(left.head().stem()).isEqualTo("Asked by …: what is meant?"));
    }

    private String writtenBy(PersonDetails author, UUID theirs) {
        var of = QuestionDraft.of(course.questions().getFirst());
        var draft = new Draft(
                "By " + author.person().displayName(),
                of.topic(),
                of.difficulty(),
                of.level(),
                of.passage(),
                "Asked by " + author.person().displayName() + ": what is meant?",
                of.explanation(),
                List.of(),
                of.body());
        var id = questions.create(actor(author), draft);
        var used = questions.use(
                actor(author), id, questions.open(actor(author), id).question().edition(), draft);
        sharing.setClasses(actor(author), id, Set.of(theirs));
        return used.questionId();
    }

    @Test
    void theClassesStatisticsAndTheCalibrationStayAsTheyWere() {
        var overview = classResults.overview(teacher, classId, Period.ALL);
        var questions = questionResults.ofClass(teacher, classId);
        var calibration = calibrated();

        erasures.erase(head, quentin.id(), quentin.person().username());

        var after = classResults.overview(teacher, classId, Period.ALL);
        assertThat(mastery(after)).isEqualTo(mastery(overview));
        assertThat(after.teachAgain()).isEqualTo(overview.teachAgain());
        assertThat(after.changes()).isEqualTo(overview.changes());
        assertThat(after.students())
                .extracting(student -> student.student().displayName())
                .contains("Erased person")
                .doesNotContain(quentin.person().displayName());
        var questionsAfter = questionResults.ofClass(teacher, classId);
        assertThat(questionsAfter.attempts()).isEqualTo(questions.attempts());
        assertThat(questionsAfter.questions()).hasSameSizeAs(questions.questions());
        assertThat(calibrated()).isEqualTo(calibration);
    }

    @Test
    void thatTheyDidNotKnowStaysWhatItWas() {
        work(actor(quentin), _ -> new Response.DontKnow());
        assertThat(unknown()).isEqualTo(24);

        erasures.erase(head, quentin.id(), quentin.person().username());

        assertThat(unknown()).isEqualTo(24);
    }

    private int unknown() {
        return questionResults.ofClass(teacher, classId).questions().stream()
                .mapToInt(row -> row.analysis().unknown())
                .sum();
    }

    @Test
    void nobodySignsInWithWhatIsLeftAndNothingBringsThemBack() {
        erasures.erase(head, quentin.id(), quentin.person().username());

        assertThat(accounts.withUsername(quentin.person().username())).isEmpty();
        assertThat(people.byId(List.of(quentin.id())).get(quentin.id()).active())
                .isFalse();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> people.activate(head, quentin.id(), true));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> directory.one(head, quentin.id()));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> erasures.erase(head, quentin.id(), "erased-" + quentin.id()));
        // The name is free for somebody else.
        assertThat(directory.add(head, quentin.form()).id()).isNotEqualTo(quentin.id());
    }

    @Test
    void itTakesTheTypedUsernameAndAnAdministrator() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> erasures.erase(head, quentin.id(), "somebody else"))
                .withMessageContaining("Nothing was erased");
        for (var other : List.of(teacher, actor(quentin))) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() ->
                            erasures.erase(other, quentin.id(), quentin.person().username()));
        }
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> erasures.erase(head, head.id(), "head"));
        assertThat(directory.one(head, quentin.id())).isEqualTo(quentin);
    }

    @Test
    void whoIsDeactivatedForThreeYearsIsErasedByItself() {
        people.activate(head, quentin.id(), false);
        clock.advance(Duration.ofDays(3 * 365 - 10));
        erasures.eraseLongDeactivated();
        assertThat(directory.one(head, quentin.id()).person().displayName()).startsWith("Quentin");

        clock.advance(Duration.ofDays(20));
        erasures.eraseLongDeactivated();

        assertThat(columnsWith(quentin.person().displayName())).isEmpty();
    }

    private void leaveTraces() {
        traces.leave(head, quentin.person());
        calendars.renew(actor(quentin));
        progressLinks.make(actor(quentin), LinkLifetime.WEEK, true);
        displays.keep(actor(quentin), DisplaySettings.USUAL);
        note(actor(quentin), "By " + quentin.person().displayName());
        var attempt = attempts.history(actor(quentin)).getFirst().id();
        comments.write(
                teacher,
                attempt,
                1,
                new Edit<>("", "Well done, " + quentin.person().displayName()));
        var others = classResults.overview(teacher, classId, Period.ALL).students().stream()
                .map(StudentMastery::student)
                .filter(student -> !student.id().equals(quentin.id()))
                .findFirst()
                .orElseThrow();
        var othersAttempt = attempts.history(new Actor(others.id(), others.role()))
                .getFirst()
                .id();
        comments.write(
                teacher,
                othersAttempt,
                1,
                new Edit<>(
                        "",
                        "Look at this with " + quentin.person().displayName().toUpperCase(Locale.ROOT)));
        note(new Actor(others.id(), others.role()), "Ask " + quentin.person().displayName());
        write(actor(quentin), "Written by " + quentin.person().displayName());
    }

    /** A text that was handed in, and one that was typed in from paper. */
    private void write(Actor student, String words) {
        for (boolean onPaper : List.of(false, true)) {
            var task = course.writingTasks().getFirst();
            var id = writing.give(teacher, classId, new WritingPlan(task.id(), task, null, MarkedBy.RUBRIC));
            ownWriting.save(student, id, words, 0);
            if (onPaper) {
                written.handInOnPaper(teacher, classId, id, student.id(), new Edit<>("", words));
            } else {
                ownWriting.handIn(student, id, 1);
            }
        }
    }

    private void note(Actor reader, String words) {
        var section = course.sections().getFirst();
        var passage = section.passages().getFirst();
        var place = new PassageRef(section.slug(), passage.id());
        var id = highlights.make(
                reader, place, Words.USUAL, new Stretch(0, 3), passage.text().substring(0, 3), HighlightColour.BLUE);
        highlights.annotate(reader, id, words);
    }

    /** A quiz of all topics, whose questions are half answered right, and those for words with a text of one's own. */
    private void work(Actor student, String words) {
        var random = new Random(7);
        var number = new AtomicInteger();
        work(student, question -> answer(question, number.getAndIncrement(), words, random));
    }

    private void work(Actor student, Function<Question, Response> answers) {
        var topics = course.topics().stream().map(Topic::id).toList();
        var id = attempts.start(student, QuizRequest.ofLength(topics, 24));
        var state = attempts.state(student, id);
        while (state instanceof AttemptState.Asking(var _, var question)) {
            clock.advance(Duration.ofSeconds(20));
            attempts.answer(student, id, question.position(), answers.apply(question.question()));
            state = attempts.next(student, id);
        }
    }

    private static Response answer(Question question, int number, String words, Random random) {
        if (question instanceof ShortText) {
            return new Response.Words(words);
        }
        return number % 2 == 0 ? DemoAnswers.right(question) : DemoAnswers.wrong(question, random);
    }

    private List<String> calibrated() {
        var made = calibrations.calibrate().orElseThrow();
        calibrations.undo();
        clock.advance(Duration.ofSeconds(1));
        return made.lines().stream()
                .map(line -> line.replaceAll("Calibration \\d+", "Calibration"))
                .toList();
    }

    private static Map<UUID, List<?>> mastery(ClassResults.Overview overview) {
        return overview.students().stream()
                .collect(java.util.stream.Collectors.toMap(
                        student -> student.student().id(), StudentMastery::mastery));
    }

    private List<String> columnsWith(String text) {
        return database.sql(COLUMNS).query((row, _) -> List.of(row.getString(1), row.getString(2))).list().stream()
                .filter(column -> database.sql("select count(*) from " + column.get(0) + " where lower(" + column.get(1)
                                        + ") like :text")
                                .param("text", "%" + text.toLowerCase(Locale.ROOT) + "%")
                                .query(Long.class)
                                .single()
                        > 0)
                .map(column -> column.get(0) + "." + column.get(1))
                .toList();
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table + " where account_id = :id")
                .param("id", quentin.id())
                .query(Long.class)
                .single();
    }

    private static Actor actor(PersonDetails person) {
        return new Actor(person.id(), person.person().role());
    }
}
