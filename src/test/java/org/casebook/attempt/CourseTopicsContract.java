package org.casebook.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.AbstractThrowableAssert;
import org.casebook.Casebook;
import org.casebook.adaptive.Ability;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.FeedbackTime;
import org.casebook.assignment.QuizPlan;
import org.casebook.authoring.OwnQuestion;
import org.casebook.authoring.TeacherQuestions;
import org.casebook.bank.CourseDiff;
import org.casebook.bank.QuestionBank;
import org.casebook.bank.TopicMastery;
import org.casebook.base.CannotStartException;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.question.Question;
import org.casebook.course.reading.QuestionDraft;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.progress.MasteryReports;
import org.casebook.support.Plans;
import org.casebook.support.School;
import org.casebook.support.TestClock;
import org.casebook.support.TestSurroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.GenericWebApplicationContext;

/** A school that starts again and again with other topics of its course, on every database. */
abstract class CourseTopicsContract {

    private static final Path TINY = Path.of("src/test/resources/tiny-course");

    @TempDir
    Path folder;

    private Actor teacher;
    private Actor student;
    private UUID classId;
    private UUID assignment;
    private UUID both;
    private int starts;

    /** The address of an empty database of this name. */
    abstract String database(String name);

    @BeforeEach
    void copyCourse() throws IOException {
        try (var files = Files.walk(TINY)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(TINY.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void aCourseInUseGainsReordersAndRenamesTopicsAndLosesOneWithoutAnswers() throws IOException {
        var url = database("in_use");
        var former = new HashMap<String, Double>();
        start(url, school -> {
            work(school);
            former.putAll(means(school));
        });
        var history = history(url);
        assertThat(history).hasSize(4);

        // Gained, in front, so that all others move.
        course("sources", "method", "outbreak");
        start(url, school -> {
            check(school, "sources", "method", "outbreak");
            var now = means(school);
            // How much is known of all topics is part of how far a change is thought possible.
            assertThat(now.get("method")).isCloseTo(former.get("method"), within(.05));
            assertThat(now.get("outbreak")).isCloseTo(former.get("outbreak"), within(.05));
            // Nobody has answered on it: what is believed of it follows from the others.
            assertThat(now.get("sources")).isBetween(.1, Math.max(former.get("method"), former.get("outbreak")));
            assertThat(ability(school).sd(0)).isBetween(ability(school).sd(1), .99);
            assertThat(reports(school).mastery(student, student.id()).getFirst())
                    .isEqualTo(new TopicMastery.NothingYet("sources"));
            assertThat(plan(school, assignment).topics()).containsExactly("outbreak", "method");
            former.putAll(now);
            both = give(school, Plans.practice(List.of("sources", "method"), 2));
            // Left open, with a question on it that waits for its answer.
            var open = attempts(school).start(student, QuizRequest.ofLength(List.of("method", "sources"), 5));
            while (attempts(school).next(student, open) instanceof AttemptState.Asking asking
                    && !asking.asked().question().topic().equals("sources")) {
                answer(school, open, asking);
            }
            former.putAll(means(school));
        });
        assertThat(history(url)).isEqualTo(history);

        course("outbreak", "method", "sources");
        start(url, school -> {
            check(school, "outbreak", "method", "sources");
            means(school).forEach((topic, mean) -> assertThat(mean).isCloseTo(former.get(topic), within(1e-9)));
        });
        assertThat(history(url)).isEqualTo(history);

        long versions = count(url, "question_version");
        course("outbreak", "reasoning formerly method", "sources");
        start(url, school -> {
            check(school, "outbreak", "reasoning", "sources");
            var now = means(school);
            assertThat(now.get("reasoning")).isCloseTo(former.get("method"), within(1e-9));
            assertThat(now.get("outbreak")).isCloseTo(former.get("outbreak"), within(1e-9));
            assertThat(plan(school, assignment).topics()).containsExactly("outbreak", "reasoning");
            assertThat(school.getBean(TeacherQuestions.class).mine(teacher))
                    .extracting(OwnQuestion::topic)
                    .containsExactly("reasoning");
            assertThat(school.getBean(QuestionBank.class).changes()).isEqualTo(CourseDiff.NONE);
        });
        assertThat(count(url, "question_version")).isEqualTo(versions);
        assertThat(rows(url, "question_version", "topic")).isNotEmpty().noneMatch(row -> row.contains("method"));
        assertThat(history(url))
                .containsExactlyInAnyOrderElementsOf(history.stream()
                        .map(point -> point.replace("method", "reasoning"))
                        .toList());

        refused(url, List.of("reasoning formerly method", "sources"))
                .hasMessageContaining("on the topic 'outbreak' there are answers to its questions (")
                .hasMessageContaining("Nothing was changed")
                .hasMessageContaining("'formerly'")
                .hasMessageContaining("--data DIR");
        refused(url, List.of("outbreak formerly reasoning", "sources"))
                .hasMessageContaining("on the topic 'reasoning' there are answers to its questions (")
                .hasMessageContaining("teachers' questions in use (1)")
                .hasMessageContaining("it can't become 'outbreak', which was there beside it");

        course("reasoning", "outbreak");
        start(url, school -> {
            check(school, "reasoning", "outbreak");
            assertThat(means(school).get("reasoning")).isCloseTo(former.get("method"), within(.05));
            var open = attempts(school).open(student).orElseThrow().id();
            finish(school, open);
            assertThat(school.getBean(AttemptRepository.class)
                            .findById(open)
                            .orElseThrow()
                            .topics())
                    .containsExactly("reasoning");
            assertThat(plan(school, both).topics()).containsExactly("reasoning");
            check(school, "reasoning", "outbreak");
        });
    }

    @Test
    void aSchoolWithoutAnswersStartsWithAnyTopics() throws IOException {
        var url = database("unused");
        start(url, _ -> {});
        course("sources", "method");
        start(url, school -> check(school, "sources", "method"));
    }

    @Test
    void aQuestionThatIsTakenOutOfTheCourseKeepsItsTextInOldAnswers() throws IOException {
        var url = database("taken_out");
        var text = new ArrayList<String>();
        start(url, context -> {
            var school = context.getBean(School.class);
            student = school.student();
            finish(context, attempts(context).start(student, QuizRequest.ofLength(List.of("method"), 1)));
            text.addAll(oldAnswer(context));
        });

        var file = folder.resolve("question-bank/method.yaml");
        var block = Pattern.compile("(?s)  - id: " + text.getFirst() + "\n.*?(?=  - id: |\\z)");
        Files.writeString(file, block.matcher(Files.readString(file)).replaceFirst(""));
        start(url, context -> {
            assertThat(context.getBean(Course.class).questions())
                    .extracting(Question::id)
                    .isNotEmpty()
                    .doesNotContain(text.getFirst());
            assertThat(oldAnswer(context)).isEqualTo(text);
        });
    }

    /** Which question the student has answered, its text, and that it was right. */
    private List<String> oldAnswer(ApplicationContext context) {
        var quiz = attempts(context).history(student).getFirst().id();
        var item = ((AttemptReview) attempts(context).review(student, quiz))
                .items()
                .getFirst();
        assertThat(item.feedback().score().correct()).isTrue();
        var question = item.asked().question();
        return List.of(question.id(), question.head().stem(), question.head().explanation());
    }

    private AbstractThrowableAssert<?, ?> refused(String url, List<String> topics) throws IOException {
        course(topics.toArray(String[]::new));
        var before = contents(url);
        var refusal = assertThatThrownBy(() -> start(url, _ -> {})).rootCause();
        assertThat(contents(url)).isEqualTo(before);
        return refusal.isInstanceOf(CannotStartException.class);
    }

    /** An assigned test that is withheld, and practice after it. */
    private void work(ApplicationContext context) {
        var school = context.getBean(School.class);
        teacher = school.teacher();
        student = school.student();
        classId = school.classOf(teacher, student);
        var course = context.getBean(Course.class);
        var questions = context.getBean(TeacherQuestions.class);
        var draft = QuestionDraft.of(course.questions().stream()
                .filter(question -> question.topic().equals("method"))
                .findFirst()
                .orElseThrow());
        var own = questions.create(teacher, draft);
        questions.use(teacher, own, questions.open(teacher, own).question().edition(), draft);
        var topics = List.of("outbreak", "method");
        assignment = give(context, Plans.quiz(topics, 2, FeedbackTime.WHEN_RELEASED, true, 1, null));
        finish(context, context.getBean(AssignedQuizzes.class).start(student, assignment));
        finish(context, attempts(context).start(student, QuizRequest.ofLength(topics, 3)));
    }

    private UUID give(ApplicationContext school, QuizPlan quiz) {
        var assignments = school.getBean(Assignments.class);
        var opens = school.getBean(TestClock.class).instant();
        var id = assignments.draft(teacher, classId, Plans.of(List.of(), quiz, opens));
        assignments.give(teacher, id);
        return id;
    }

    private void finish(ApplicationContext school, UUID attempt) {
        while (attempts(school).next(student, attempt) instanceof AttemptState.Asking asking) {
            answer(school, attempt, asking);
        }
    }

    private void answer(ApplicationContext school, UUID attempt, AttemptState.Asking asking) {
        var asked = asking.asked();
        attempts(school).answer(student, attempt, asked.position(), DemoAnswers.right(asked.question()));
    }

    /** All that is kept stands in the topics' order, and what a replay gives is what is stored. */
    private void check(ApplicationContext school, String... topics) {
        assertThat(school.getBean(CourseTopicRepository.class).findAll(Sort.by("position")))
                .extracting(CourseTopic::topic)
                .containsExactly(topics);
        assertThat(StoredEstimates.in(school)).allMatch(StoredEstimates.Checked::equalsReplay);
        if (student != null) {
            assertThat(reports(school).mastery(teacher, student.id()))
                    .extracting(TopicMastery::topic)
                    .containsExactly(topics);
            assertThat(reports(school).mastery(student, student.id()))
                    .extracting(TopicMastery::topic)
                    .containsExactly(topics);
        }
    }

    private Map<String, Double> means(ApplicationContext school) {
        var ability = ability(school);
        var topics = school.getBean(Course.class).topics();
        return topics.stream().collect(Collectors.toMap(Topic::id, topic -> ability.mean(topics.indexOf(topic))));
    }

    private Ability ability(ApplicationContext school) {
        return school.getBean(AbilityRepository.class)
                .findById(student.id())
                .orElseThrow()
                .ability();
    }

    private QuizPlan plan(ApplicationContext school, UUID assignment) {
        var quiz = school.getBean(Assignments.class)
                .get(teacher, assignment)
                .plan()
                .quiz();
        assertThat(quiz).isNotNull();
        return quiz;
    }

    private static Attempts attempts(ApplicationContext school) {
        return school.getBean(Attempts.class);
    }

    private static MasteryReports reports(ApplicationContext school) {
        return school.getBean(MasteryReports.class);
    }

    /** What finished quizzes have shown. */
    private static List<String> history(String url) {
        return rows(url, "mastery_point", "attempt_id, topic, expected, low, high, answers, before_expected");
    }

    private static Map<String, List<String>> contents(String url) {
        return Stream.of(
                        "course_topic",
                        "question_version",
                        "attempt",
                        "attempt_item",
                        "mastery_point",
                        "ability",
                        "estimate_before",
                        "assignment",
                        "own_question",
                        "quiz_form")
                .collect(Collectors.toMap(table -> table, table -> rows(url, table, "*")));
    }

    private static List<String> rows(String url, String table, String columns) {
        return JdbcClient.create(source(url)).sql("select " + columns + " from " + table).query().listOfRows().stream()
                .map(row -> new LinkedHashMap<>(row).toString())
                .sorted()
                .toList();
    }

    private static long count(String url, String table) {
        return JdbcClient.create(source(url))
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private static DataSource source(String url) {
        return new DriverManagerDataSource(url);
    }

    /** Every start is a day later than the one before. */
    private void start(String url, Consumer<ApplicationContext> then) {
        try (var application = new SpringApplicationBuilder(Casebook.class, TestSurroundings.class, School.class)
                .contextFactory(_ -> new GenericWebApplicationContext(new MockServletContext()))
                .logStartupInfo(false)
                .run(
                        "--spring.main.banner-mode=off",
                        "--casebook.hand-in.cron=-",
                        "--casebook.course=" + folder,
                        "--spring.datasource.url=" + url)) {
            application.getBean(TestClock.class).advance(Duration.ofDays(starts++));
            then.accept(application);
        }
    }

    /**
     * Makes the course one on these topics, each of which may say what it was formerly. The sections and questions on
     * method may be on reasoning; sections of other topics that are gone are on the first. The
     * task to write goes with its topic.
     */
    private void course(String... topics) throws IOException {
        var ids = Stream.of(topics).map(topic -> topic.split(" ")[0]).toList();
        var outline = Stream.of(topics)
                .map(topic -> "  - id: " + topic.replace(" formerly ", "\n    formerly: ")
                        + "\n    name: Name\n    summary: Summary.\n")
                .collect(Collectors.joining("", "topics:\n", "mastery:"));
        Files.deleteIfExists(folder.resolve("lessons/writing/where-it-began.yaml"));
        var file = folder.resolve("lessons/course.yaml");
        Files.writeString(file, Files.readString(file).replaceFirst("(?s)topics:.*mastery:", outline));
        on(ids.contains("outbreak") ? "outbreak" : "", ids, "01-the-pump", "outbreak");
        on(
                ids.contains("reasoning") ? "reasoning" : ids.contains("method") ? "method" : "",
                ids,
                "02-the-map",
                "method");
        if (ids.contains("sources")) {
            Files.writeString(folder.resolve("lessons/03-the-letters.md"), """
                    ---
                    title: The letters
                    topic: sources
                    minutes: 1
                    objectives:
                      - Read a letter
                    check:
                      - question: Who wrote?
                        answer: Snow.
                    ---

                    Snow wrote letters.
                    {#letters source=P1}
                    """);
            var bank = Files.readString(TINY.resolve("question-bank/method.yaml"));
            Files.writeString(
                    folder.resolve("question-bank/sources.yaml"),
                    bank.replace("topic: method", "topic: sources").replace("id: map-", "id: letters-"));
        } else {
            Files.deleteIfExists(folder.resolve("lessons/03-the-letters.md"));
            Files.deleteIfExists(folder.resolve("question-bank/sources.yaml"));
        }
    }

    private void on(String topic, List<String> topics, String section, String original) throws IOException {
        var lesson = folder.resolve("lessons/" + section + ".md");
        var of = topic.isEmpty() ? topics.getFirst() : topic;
        Files.writeString(lesson, Files.readString(lesson).replaceFirst("topic: .*", "topic: " + of));
        for (var former : original.equals("method") ? List.of("method", "reasoning") : List.of(original)) {
            Files.deleteIfExists(folder.resolve("question-bank/" + former + ".yaml"));
        }
        if (!topic.isEmpty()) {
            var bank = Files.readString(TINY.resolve("question-bank/" + original + ".yaml"));
            Files.writeString(
                    folder.resolve("question-bank/" + topic + ".yaml"),
                    bank.replace("topic: " + original, "topic: " + topic));
        }
    }
}
