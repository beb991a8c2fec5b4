package org.casebook.teaching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebook.assignment.AssignmentPlan;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.FeedbackTime;
import org.casebook.assignment.LateRule;
import org.casebook.assignment.QuizPlan;
import org.casebook.assignment.Schedule;
import org.casebook.attempt.AssignedQuizzes;
import org.casebook.attempt.Attempts;
import org.casebook.classroom.Classes;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.question.Response;
import org.casebook.gradebook.ExternalForm;
import org.casebook.gradebook.ExternalWorks;
import org.casebook.people.Actor;
import org.casebook.support.Plans;
import org.casebook.support.Queries;
import org.casebook.support.TestClock;
import org.casebook.support.ViewTest;
import org.casebook.writing.MarkedBy;
import org.casebook.writing.OwnWriting;
import org.casebook.writing.WritingAssignments;
import org.casebook.writing.WritingPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A teacher's start page, and the page that a class begins with. */
class TeacherStartViewTest extends ViewTest {

    @Autowired
    Assignments assignments;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    Attempts attempts;

    @Autowired
    ExternalWorks works;

    @Autowired
    WritingAssignments writing;

    @Autowired
    OwnWriting own;

    @Autowired
    Classes classes;

    @Autowired
    Course course;

    @Autowired
    Queries queries;

    @Autowired
    TestClock clock;

    Actor teacher;
    Actor student;
    Actor other;
    UUID classId;

    @BeforeEach
    void enrol() {
        teacher = school.teacher();
        student = school.student();
        other = school.student();
        classId = school.classOf(teacher, student, other);
        signIn(teacher);
    }

    @Test
    void whoTeachesNoClassMakesOne() {
        signIn(school.teacher());
        open("start");
        assertThat(text()).contains("You teach no class yet.").doesNotContain("Needs you");

        click("Create your first class");
        var name = "First of " + school.mark();
        type("Name", name);
        click("Save");

        assertThat(heading()).contains(name);
        open("start");
        assertThat(text()).contains("Nothing waits for you.", "Nothing is open.", name, "Nobody is in it yet.");
    }

    @Test
    void whatIsOpenStandsInTheOrderInWhichItIsDue() {
        give("Never due", practice(), null);
        give("Due in two days", practice(), Duration.ofDays(2));
        give("Due tomorrow", practice(), Duration.ofDays(1));
        var later = assignments.draft(
                teacher,
                classId,
                Plans.of(List.of(), practice(), clock.instant().plus(Duration.ofDays(3))));
        assignments.give(teacher, later);

        open("start");

        assertThat(text())
                .containsSubsequence(
                        "Nothing waits for you.",
                        "Open now, what is due next first",
                        "Due tomorrow",
                        "Open · done 0 of 2",
                        "Due in two days",
                        "Never due",
                        "Opens next",
                        "Week 3",
                        "Your classes",
                        "2 students");
    }

    @Test
    void eachThingThatWaitsIsOneStepAway() {
        var test = give(
                "Test", Plans.quiz(topics(), 4, FeedbackTime.WHEN_RELEASED, true, 1, null), Duration.ofMinutes(30));
        end(student, test);
        var work = works.add(teacher, classId, new ExternalForm("Essay", 10, LocalDate.now(clock), 0));
        var text = writing.give(
                teacher, classId, new WritingPlan(null, course.writingTasks().getFirst(), null, MarkedBy.RUBRIC));
        own.handIn(
                student, text, own.save(student, text, "The order.", 0).draft().revision());
        clock.advance(Duration.ofHours(1));
        var practice = give("Practice", practice(), null);
        var attempt = quizzes.start(student, practice);
        clock.advance(Duration.ofMinutes(5));

        for (var page : List.of("start", "classes/" + classId + "/assignments")) {
            open(page);
            assertThat(text())
                    .as(page)
                    .containsSubsequence(
                            "Needs you",
                            "Practice",
                            "May be stuck or away " + name(student),
                            "Test",
                            "To release Done 1 of 2.",
                            "Essay",
                            "To mark Marked 0 of 2.",
                            course.writingTasks().getFirst().title(),
                            "To mark Marked 0 of 1 that are handed in.",
                            "Test",
                            "Missing 1 of 2 " + name(other));
            assertThat(addresses())
                    .contains(
                            address(student) + "/quiz/" + attempt,
                            address(other),
                            "classes/" + classId + "/writing/" + text + "/marks",
                            "classes/" + classId + "/grades/elsewhere/" + work);
            assertThat(links("Practice")).contains("classes/" + classId + "/assignments/" + practice);
        }

        open("start");
        find(Button.class).withText("Release the feedback").all().getFirst().click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(text()).doesNotContain("To release").contains("To mark");
        assertThat(assignments.get(teacher, test).releasedAt()).isNotNull();
    }

    @Test
    void aListOfAssignmentsSaysHowManyAreDone() {
        var id = give("Practice", practice(), null);
        end(student, id);
        assignments.draft(teacher, classId, Plans.of(List.of(), practice(), clock.instant()));

        open("classes/" + classId + "/assignments");

        assertThat(text()).contains("Open · done 1 of 2", "Draft").doesNotContain("Needs you");
    }

    @Test
    void aClassBeginsWithWhatItsTeacherDoesNext() {
        open("classes");
        assertThat(addresses()).contains("classes/" + classId + "/assignments");
        open("start");
        assertThat(addresses()).contains("classes/" + classId + "/assignments/new", "classes/" + classId + "/grades");
    }

    @Test
    void itIsTheTeachersAlone() {
        give("Of the one", practice(), null);
        signIn(school.teacher());
        open("start");
        assertThat(text()).doesNotContain("Of the one");
        for (var actor : List.of(student, school.administrator())) {
            signIn(actor);
            assertNotFound("start");
        }
    }

    @Test
    void itAsksTheDatabaseAsOftenWhateverTheNumbers() {
        give("First", practice(), null);
        open("start");
        long few = queries.of(() -> open("start"));
        for (int each = 0; each < 3; each++) {
            classId = school.classOf(
                    teacher, Stream.generate(school::student).limit(12).toArray(Actor[]::new));
            for (int count = 0; count < 4; count++) {
                give("More", practice(), Duration.ofDays(1));
            }
        }

        assertThat(queries.of(() -> open("start"))).isEqualTo(few).isLessThanOrEqualTo(20);
        assertThat(text()).contains("5 more are open");
        assertThat(queries.of(() -> open("classes/" + classId + "/assignments")))
                .isLessThanOrEqualTo(20);
    }

    private List<String> addresses() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String address(Actor who) {
        return "classes/" + classId + "/student/" + who.id();
    }

    private String name(Actor who) {
        return people.byId(List.of(who.id())).get(who.id()).displayName();
    }

    private UUID give(String title, QuizPlan quiz, Duration due) {
        var opens = clock.instant().minusSeconds(1);
        var schedule = new Schedule(
                opens, due == null ? null : opens.plus(due), null, due == null ? LateRule.MARKED : LateRule.REFUSED);
        var plan = Plans.of(List.of(), quiz, schedule);
        var id = assignments.draft(
                teacher,
                classId,
                new AssignmentPlan(title, "", plan.sections(), plan.quiz(), plan.audience(), plan.schedule()));
        assignments.give(teacher, id);
        return id;
    }

    private QuizPlan practice() {
        return Plans.practice(topics(), 4);
    }

    private List<String> topics() {
        return course.topics().stream().map(Topic::id).toList();
    }

    private void end(Actor who, UUID assignment) {
        var attempt = quizzes.start(who, assignment);
        attempts.answer(who, attempt, 1, new Response.DontKnow());
        attempts.end(who, attempt);
    }
}
