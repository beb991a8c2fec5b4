package org.casebook.teaching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.FeedbackTime;
import org.casebook.assignment.GradingBasis;
import org.casebook.assignment.QuizPlan;
import org.casebook.attempt.AssignedQuizzes;
import org.casebook.attempt.AttemptState.Asking;
import org.casebook.attempt.Attempts;
import org.casebook.classroom.Memberships;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.question.Response;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.progress.AssignmentResults;
import org.casebook.support.Plans;
import org.casebook.support.Queries;
import org.casebook.support.TestClock;
import org.casebook.support.ViewTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The results of one assignment, on their page. */
class AssignmentResultsViewTest extends ViewTest {

    private static final int QUESTIONS = 4;

    @Autowired
    Assignments assignments;

    @Autowired
    AssignmentResults results;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    Attempts attempts;

    @Autowired
    Memberships memberships;

    @Autowired
    Course course;

    @Autowired
    Queries queries;

    @Autowired
    TestClock clock;

    Actor teacher;
    Actor first;
    Actor second;
    UUID classId;

    @BeforeEach
    void enrol() {
        teacher = school.teacher();
        first = school.student();
        second = school.student();
        classId = school.classOf(teacher, first, second);
        signIn(teacher);
    }

    @Test
    void theListOfAssignmentsAndTheLiveViewLeadToThem() {
        var id = give(test());
        open("classes/" + classId + "/assignments");
        assertThat(links("Results")).containsExactly(address(id));
        open("classes/" + classId + "/assignments/" + id);
        assertThat(links("Results, question by question")).containsExactly(address(id));
    }

    @Test
    void studentsStandBesideTheQuestionsAndEverythingLeadsSomewhere() {
        var id = give(test());
        var attempt = quizzes.start(first, id);
        answer(attempt, true);
        clock.advance(Duration.ofMinutes(1));
        attempts.answer(first, attempt, 2, new Response.DontKnow());
        attempts.end(first, attempt);

        open(address(id));

        assertThat(heading()).isEqualTo("Results of Week 3");
        assertThat(text())
                .contains(
                        "1 of 2 are done, 0 at work, 1 have not begun.",
                        "Points of the one who is done: mean 1 of 4 (25 %), median 1 (25 %).",
                        "1 answer: 1 right, 1 hurried. On average 1 of 1 point. All are first answers.",
                        "1 answer: 0 right, 1 don't know",
                        "No answer yet, 1 without an answer.");
        var row = rows().stream()
                .filter(line -> text(line).contains("done"))
                .findFirst()
                .orElseThrow();
        assertThat(text(row)).contains("done", "1 of 4", "✓»", "?", "–");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .contains(
                        "classes/" + classId + "/student/" + first.id() + "/quiz/" + attempt,
                        "classes/" + classId + "/student/" + first.id() + "/quiz/" + attempt + "?question=2",
                        address(id) + "#question-3");
        assertThat(find(NativeTableHeaderCell.class).all().stream()
                        .filter(cell -> "row".equals(cell.getElement().getAttribute("scope"))))
                .isNotEmpty();
        open("classes/" + classId + "/student/" + first.id() + "/quiz/" + attempt + "?question=2");
        assertThat(heading()).startsWith("Week 3, ");
    }

    @Test
    void itSortsByQuestionsToo() {
        var id = give(test());
        for (var student : List.of(first, second)) {
            var attempt = quizzes.start(student, id);
            var asked = ((Asking) attempts.state(student, attempt)).asked();
            attempts.answer(
                    student,
                    attempt,
                    1,
                    student == first ? DemoAnswers.right(asked.question()) : new Response.DontKnow());
            attempts.end(student, attempt);
        }
        open(address(id));
        var byName = rows().stream().map(ViewTest::text).toList();

        test(find(NativeButton.class).withText("1").single()).click();
        assertThat(rows().stream().map(ViewTest::text).toList()).containsExactly(byName.get(1), byName.get(0));
        test(find(NativeButton.class).withText("1").single()).click();
        assertThat(rows().stream().map(ViewTest::text).toList()).isEqualTo(byName);
    }

    @Test
    void whatChangesWhileTheyWorkIsShownInItsPlace() {
        var id = give(test());
        var panel = new ResultsPanel(address(id), results.look(teacher, classId, id), Map.of());
        assertThat(text(panel)).contains("2 have not begun", "No question has been asked yet.");

        var attempt = quizzes.start(first, id);
        answer(attempt, true);
        panel.show(results.again(teacher, classId, id));
        assertThat(text(panel))
                .contains("1 at work, 1 have not begun", "at work, 3 to go", "1 so far", "1 answer: 1 right");

        var late = school.student();
        memberships.set(
                school.administrator(), classId, List.of(teacher.id()), List.of(first.id(), second.id(), late.id()));
        attempts.end(first, attempt);
        panel.show(results.again(teacher, classId, id));
        assertThat(text(panel))
                .contains(
                        "1 of 3 are done",
                        "1 of 4",
                        people.byId(List.of(late.id())).get(late.id()).displayName());
    }

    @Test
    void whereEachGetsQuestionsOfTheirOwnThePageSaysSo() {
        var id = give(Plans.practice(topics(), QUESTIONS));
        var attempt = quizzes.start(first, id);
        answer(attempt, false);
        open(address(id));
        assertThat(text()).contains("Each student got questions of their own", "1 answer: 0 right");
        assertThat(find(NativeButton.class).withText("1").all()).isEmpty();
    }

    @Test
    void theDatabaseIsAskedTwentyTimesAtMostWhateverTheClass() {
        var many = Stream.generate(school::student).limit(35).toArray(Actor[]::new);
        classId = school.classOf(teacher, many);
        var id = give(test());
        for (var student : many) {
            quizzes.start(student, id);
        }

        // Not of the page, which asks again by itself while it is open.
        assertThat(queries.of(() -> results.look(teacher, classId, id))).isLessThanOrEqualTo(20);
    }

    @Test
    void readingAloneHasNone() {
        var id = give(null);
        open(address(id));
        assertThat(text()).contains("This assignment has no quiz.");
        open("classes/" + classId + "/assignments/" + id);
        assertThat(links("Results, question by question")).isEmpty();
    }

    private List<NativeTableRow> rows() {
        return find(NativeTableRow.class).all().stream()
                .filter(row -> text(row).contains("Name of student"))
                .toList();
    }

    private void answer(UUID attempt, boolean right) {
        var asked = ((Asking) attempts.state(first, attempt)).asked();
        attempts.answer(
                first,
                attempt,
                1,
                right ? DemoAnswers.right(asked.question()) : DemoAnswers.wrong(asked.question(), new Random(1)));
        attempts.next(first, attempt);
    }

    private String address(UUID id) {
        return "classes/" + classId + "/assignments/" + id + "/results";
    }

    private QuizPlan test() {
        return Plans.graded(
                Plans.quiz(topics(), QUESTIONS, FeedbackTime.WHEN_RELEASED, true, 1, null), GradingBasis.POINTS);
    }

    private List<String> topics() {
        return course.topics().stream().map(Topic::id).toList();
    }

    private UUID give(@Nullable QuizPlan quiz) {
        var sections = quiz == null ? List.of(course.sections().getFirst().slug()) : List.<String>of();
        var id = assignments.draft(teacher, classId, Plans.of(sections, quiz, Instant.EPOCH));
        assignments.give(teacher, id);
        return id;
    }
}
