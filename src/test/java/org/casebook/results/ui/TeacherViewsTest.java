package org.casebook.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.FeedbackTime;
import org.casebook.attempt.AttemptState;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.PastAttempts;
import org.casebook.attempt.QuizRequest;
import org.casebook.base.ui.Chart;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.results.ClassResults;
import org.casebook.results.Period;
import org.casebook.results.QuestionResults;
import org.casebook.results.QuestionResults.AnalysedQuestion;
import org.casebook.results.StudentResults;
import org.casebook.support.Plans;
import org.casebook.support.TestClock;
import org.casebook.support.ViewTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a teacher sees of their classes, and that nobody else sees it. */
class TeacherViewsTest extends ViewTest {

    @Autowired
    Course course;

    @Autowired
    PastAttempts past;

    @Autowired
    Assignments assignments;

    @Autowired
    Attempts attempts;

    @Autowired
    ClassResults results;

    @Autowired
    StudentResults students;

    @Autowired
    QuestionResults questions;

    @Autowired
    TestClock clock;

    private Actor teacher;
    private Actor student;
    private Actor newcomer;
    private UUID own;

    @BeforeEach
    void setUp() {
        teacher = school.teacher();
        student = school.student();
        newcomer = school.student();
        own = school.classOf(teacher, student, newcomer);
        take(student, DemoAnswers::right);
        signIn(teacher);
    }

    @Test
    void aClassShowsEachStudentsMasteryOfEachTopicAsATable() {
        open("classes/" + own);

        assertThat(heads()).containsExactlyElementsOf(heads("Student", "All answers", "Last answer"));
        var row = row(0).getDataCells();
        var other = row(1).getDataCells();
        for (int topic = 0; topic < course.topics().size(); topic++) {
            assertThat(text(row.get(topic))).matches("\\d+ % (too few answers|not yet|nearly|secure) \\d+ to \\d+ %");
            assertThat(text(other.get(topic))).isEqualTo("–");
        }
        assertThat(row.get(course.topics().size()).getText()).isEqualTo("8");
        assertThat(other.get(course.topics().size()).getText()).isEqualTo("0");
        assertThat(links(name(student))).containsExactly("classes/" + own + "/student/" + student.id());
        assertThat(text()).contains("No answer yet: " + name(newcomer) + ".");
    }

    @Test
    void theTableSortsByEveryColumnAndKeepsWhoHasNoAnswerLast() {
        open("classes/" + own);
        var answers = course.topics().size() + 1;

        test(find(NativeButton.class).withText("All answers").single()).click();
        assertThat(sorted(answers)).isEqualTo("ascending");
        assertThat(text(row(0).getHeaderCells().getFirst())).isEqualTo(name(student));

        test(find(NativeButton.class).withText("All answers").single()).click();
        assertThat(sorted(answers)).isEqualTo("descending");
        assertThat(text(row(0).getHeaderCells().getFirst())).isEqualTo(name(student));

        test(find(NativeButton.class).withText("Student").single()).click();
        assertThat(sorted(0)).isEqualTo("ascending");
        assertThat(sorted(answers)).isNull();
    }

    @Test
    void aClassSaysWhatItCannotSayYet() {
        open("classes/" + own);

        assertThat(text())
                .contains("Too few answers yet to say. Once 5 students have been asked about the same passage")
                .contains("needs 5 students, has 0")
                .contains("Too few answers yet to suggest anything");
    }

    @Test
    void aClassThatMissesAPassageIsShownItWithItsMistakes() {
        var many = Stream.generate(school::student).limit(12).toArray(Actor[]::new);
        var missing = school.classOf(teacher, many);
        // The same questions for all, so that it doesn't depend on chance who is asked about which passage.
        var begun = clock.instant().minus(Duration.ofDays(7));
        var topics = course.topics().stream().map(Topic::id).toList();
        var plan = Plans.quiz(topics, 8, FeedbackTime.AT_ONCE, true, 1, null);
        var assignment = assignments.draft(teacher, missing, Plans.of(List.of(), plan, begun));
        assignments.give(teacher, assignment);
        for (var taker : many) {
            past.take(taker, assignment, begun, question -> DemoAnswers.wrong(question, new Random(1)));
        }

        open("classes/" + missing);

        var again = results.overview(teacher, missing, Period.MONTH).teachAgain();
        var first = again.passages().getFirst();
        assertThat(text())
                .contains(first.misses().missedBy() + " of " + first.misses().students()
                        + " students asked missed a question on it.")
                .contains(first.mistakes().getFirst().students() + " students:");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("lessons/" + first.passage());

        open("classes/" + missing + "?period=all");
        assertThat(find(Select.class).single().getValue()).isEqualTo(Period.ALL);
    }

    @Test
    void aPeriodIsChosenAndStandsInTheAddress() {
        open("classes/" + own);
        assertThat(text()).doesNotContain("none since");

        choose(find(Select.class).single(), Period.LAST_QUIZ);
        assertThat(text()).contains("over each student's last quiz");

        clock.advance(Duration.ofDays(8));
        open("classes/" + own + "?period=week");
        assertThat(text()).contains("No answer in this time: " + name(student) + " (none since");
    }

    @Test
    void thePagesOfAClassLinkToEachOther() {
        open("classes/" + own);

        assertThat(find(Anchor.class).withText("Questions").single().getHref())
                .isEqualTo("classes/" + own + "/questions");
        assertThat(find(Anchor.class).withText("Results").single().getElement().getAttribute("aria-current"))
                .isEqualTo("page");
    }

    @Test
    void theQuestionsSayWhatTheyNeedAndCanBeSearched() {
        open("classes/" + own + "/questions");

        var grid = find(Grid.class).single();
        var rows = test(grid, AnalysedQuestion.class);
        assertThat(rows.size()).isEqualTo(8);
        assertThat(rows.getCellText(0, 1)).isEqualTo("Too few answers");
        assertThat(rows.getCellText(0, 3)).isEqualTo("1 of 1");
        var question = rows.getRow(0).question();

        type("Search", question.id());
        assertThat(rows.size()).isEqualTo(1);
        type("Search", "");
        choose(find(Select.class).single(), course.topic(question.topic()).orElseThrow());
        assertThat(rows.size()).isEqualTo(2);
    }

    @Test
    void aQuestionsPageHasItsFiguresWithWhatTheyLack() {
        var row = questions.ofClass(teacher, own).questions().getFirst();

        open("classes/" + own + "/questions/" + row.version());

        assertThat(heading()).isNotNull();
        assertThat(text())
                .contains("It takes 10 answers to a question before anything is said of it here.")
                .contains("needs 20 answers, has 1")
                .contains("this needs 15 answers; so far it has 1");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("lessons/" + row.question().head().passage());
    }

    @Test
    void aQuizIsShownQuestionByQuestion() {
        var head = students.student(teacher, own, student.id(), Period.ALL)
                .account()
                .attempts()
                .getFirst();
        open("classes/" + own + "/student/" + student.id());

        assertThat(find(RouterLink.class).all())
                .extracting(RouterLink::getHref)
                .contains("classes/" + own + "/student/" + student.id() + "/quiz/" + head.id());
        open("classes/" + own + "/student/" + student.id() + "/quiz/" + head.id());

        assertThat(find(AttemptStep.class).all()).hasSize(8).allSatisfy(step -> assertThat(text(step))
                .contains("✓ Right in 35 s.", "Estimate for")
                .containsPattern("Estimate for \\w+: (from \\d+ % to )?\\d+ % \\(\\d+ to \\d+ %\\)"));
        assertThat(text()).contains("8 of 8 right, in 4 min 40 s.");
        assertThat(links(name(student))).containsExactly("classes/" + own + "/student/" + student.id());
    }

    @Test
    void hurriedAnswersAreMarkedAndTheEstimateIsGivenWithAndWithoutThem() {
        var topics = course.topics().stream().map(Topic::id).toList();
        var id = attempts.start(newcomer, QuizRequest.ofLength(topics, 8));
        while (attempts.next(newcomer, id) instanceof AttemptState.Asking(var _, var asked)) {
            clock.advance(asked.position() <= 4 ? Duration.ZERO : Duration.ofSeconds(40));
            attempts.answer(
                    newcomer,
                    id,
                    asked.position(),
                    asked.position() == 8 ? new Response.DontKnow() : DemoAnswers.right(asked.question()));
        }

        open("classes/" + own + "/student/" + newcomer.id() + "/quiz/" + id);

        assertThat(find(AttemptStep.class).all())
                .filteredOn(step -> text(step).contains(", hurried: faster than the question can be read."))
                .hasSize(4);
        assertThat(text())
                .contains("they are marked 'hurried' below")
                .contains("With the quick answers")
                .contains("? I don't know in 40 s")
                .contains("7 of 8 right, 1 answered 'I don't know', in");
        open("classes/" + own + "/student/" + student.id() + "/quiz/" + attempt());
        assertThat(text()).doesNotContain("hurried");
    }

    @Test
    void aClassWithoutStudentsSaysWhoAddsThem() {
        var empty = school.classOf(teacher);

        open("classes/" + empty);

        assertThat(text()).contains("No student is in this class yet.");
        assertThat(find(NativeTable.class).all()).isEmpty();
    }

    @Test
    void aStudentsPageShowsTheirMasteryAndItsHistory() {
        open("classes/" + own + "/student/" + student.id());

        var account = students.student(teacher, own, student.id(), Period.ALL).account();
        assertThat(heading()).isEqualTo(name(student));
        assertThat(links(account.schoolClass().name())).containsExactly("classes/" + own);
        assertThat(find(Chart.class).all()).hasSize(1);
        assertThat(text())
                .contains("% of the questions right, with 90 % certainty between")
                .doesNotContain("No quiz finished");
    }

    @Test
    void aNewStudentsPageSaysThatThereIsNothingYet() {
        open("classes/" + own + "/student/" + newcomer.id());

        assertThat(text())
                .contains("No question answered yet.", "No quiz finished yet.", "None begun yet.")
                .contains("It takes a quiz in this time and one before it to tell a change.");
        assertThat(find(Chart.class).all()).isEmpty();
    }

    @Test
    void anothersClassAndItsStudentsAreNotFound() {
        var others = school.student();
        var othersClass = school.classOf(school.teacher(), others, student);

        for (var address : List.of(
                "classes/" + othersClass,
                "classes/" + othersClass + "/student/" + others.id(),
                // A student of both classes is seen by way of one's own alone.
                "classes/" + othersClass + "/student/" + student.id(),
                "classes/" + own + "/student/" + others.id(),
                "classes/" + own + "/student/" + teacher.id(),
                "classes/" + own + "/student/" + UUID.randomUUID(),
                "classes/" + UUID.randomUUID(),
                "classes/1",
                "classes/" + othersClass + "/questions",
                "classes/" + othersClass + "/questions/" + version(),
                "classes/" + own + "/questions/" + UUID.randomUUID(),
                "classes/" + othersClass + "/student/" + student.id() + "/quiz/" + attempt(),
                "classes/" + own + "/student/" + newcomer.id() + "/quiz/" + attempt())) {
            assertNotFound(address);
        }
    }

    @Test
    void nobodyButATeacherOpensAClass() {
        for (var actor : List.of(student, school.administrator(), school.teacher())) {
            signIn(actor);
            assertNotFound("classes/" + own);
            assertNotFound("classes/" + own + "/student/" + student.id());
            assertNotFound("classes/" + own + "/questions");
        }
    }

    private UUID version() {
        return questions.ofClass(teacher, own).questions().getFirst().version();
    }

    private UUID attempt() {
        return students.student(teacher, own, student.id(), Period.ALL)
                .account()
                .attempts()
                .getFirst()
                .id();
    }

    private String name(Actor actor) {
        return people.byId(List.of(actor.id())).get(actor.id()).displayName();
    }

    private NativeTable table() {
        return find(HeatMap.class)
                .single()
                .getChildren()
                .map(NativeTable.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private NativeTableRow row(int place) {
        return table().getBody().getRows().get(place);
    }

    private List<String> heads() {
        return table().getHead().getRows().getFirst().getHeaderCells().stream()
                .map(ViewTest::text)
                .toList();
    }

    private List<String> heads(String first, String... last) {
        var heads = new ArrayList<String>(List.of(first));
        course.topics().forEach(topic -> heads.add(topic.name()));
        heads.addAll(List.of(last));
        return heads;
    }

    private @Nullable String sorted(int column) {
        return table().getHead()
                .getRows()
                .getFirst()
                .getHeaderCells()
                .get(column)
                .getElement()
                .getAttribute("aria-sort");
    }

    private void take(Actor taker, Function<Question, Response> answers) {
        past.take(
                taker,
                QuizRequest.ofLength(course.topics().stream().map(Topic::id).toList(), 8),
                clock.instant().minus(Duration.ofDays(7)),
                answers);
    }
}
