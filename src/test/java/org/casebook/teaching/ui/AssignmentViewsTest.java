package org.casebook.teaching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebook.assignment.Allowances;
import org.casebook.assignment.AssignmentPlan;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.Dial;
import org.casebook.assignment.FeedbackTime;
import org.casebook.assignment.GradingBasis;
import org.casebook.assignment.LastingAccommodations;
import org.casebook.assignment.Task;
import org.casebook.attempt.AssignedQuizzes;
import org.casebook.attempt.AttemptState.Asking;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.Breaks;
import org.casebook.attempt.ui.DialField;
import org.casebook.base.Edit;
import org.casebook.base.ui.ReaderTime;
import org.casebook.classroom.ClassSummary;
import org.casebook.classroom.Classes;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.progress.ToDo;
import org.casebook.support.Plans;
import org.casebook.support.Queries;
import org.casebook.support.TestClock;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Setting a class work, and watching it. */
class AssignmentViewsTest extends ViewTest {

    @Autowired
    Assignments assignments;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    Attempts attempts;

    @Autowired
    Breaks breaks;

    @Autowired
    LastingAccommodations lasting;

    @Autowired
    Queries queries;

    @Autowired
    ToDo toDo;

    @Autowired
    Classes classes;

    @Autowired
    Course course;

    @Autowired
    TestClock clock;

    Actor teacher;
    Actor student;
    UUID classId;
    List<String> topics;

    @BeforeEach
    void enrol() {
        teacher = school.teacher();
        student = school.student();
        classId = school.classOf(teacher, student, school.student());
        topics = course.topics().stream().map(Topic::id).toList();
        signIn(teacher);
    }

    @Test
    void aTeacherSetsWork() {
        open("classes/" + classId + "/assignments");
        assertThat(text()).contains("Nothing is set yet");
        open("classes/" + classId + "/assignments/new");
        type("Title", "Quotas and limits");
        click("Give it out");

        assertThat(heading()).isEqualTo("Quotas and limits");
        assertThat(text()).contains("Open", "A quiz with 12 questions", "0 of 2 are done");
        assertThat(toDo.of(student)).hasSize(1);
        open("classes/" + classId + "/assignments");
        assertThat(text()).contains("Quotas and limits", "Open");
    }

    @Test
    void aDraftIsSeenByNoStudentUntilItIsGivenOut() {
        open("classes/" + classId + "/assignments/new");
        type("Title", "Later");
        click("Save as a draft");
        assertThat(text()).contains("Draft");
        assertThat(toDo.of(student)).isEmpty();

        click("Give it out");

        assertThat(toDo.of(student)).hasSize(1);
    }

    @Test
    void whatMakesNoAssignmentIsRefusedAndNothingIsLost() {
        open("classes/" + classId + "/assignments/new");
        click("Give it out");

        assertThat(messages()).anyMatch(message -> message.contains("a title"));
        type("Title", "Reading alone");
        choose(find(Checkbox.class).withLabel("With a quiz").single(), false);
        click("Give it out");
        assertThat(messages()).anyMatch(message -> message.contains("a section to read, or a quiz"));
        assertThat(assignments.ofClass(teacher, classId)).isEmpty();
    }

    @Test
    void aThinBankIsSaidBeforeItIsGivenOut() {
        open("classes/" + classId + "/assignments/new");
        var shares = find(IntegerField.class).all().stream()
                .filter(field ->
                        course.topics().stream().anyMatch(topic -> topic.name().equals(field.getLabel())))
                .toList();
        shares.stream().skip(1).forEach(field -> choose(field, 0));
        choose(find(IntegerField.class).withLabel("Questions at most").single(), 60);

        assertThat(find(ListItem.class).all())
                .extracting(ListItem::getText)
                .anyMatch(
                        warning -> warning.startsWith(course.topics().getFirst().name()));
    }

    @Test
    void howFarEveryoneIsIsShown() {
        var id = give(FeedbackTime.AT_ONCE);
        var attempt = quizzes.start(student, id);
        var asked = ((Asking) attempts.state(student, attempt)).asked();
        attempts.answer(student, attempt, 1, DemoAnswers.right(asked.question()));
        attempts.next(student, attempt);
        clock.advance(Duration.ofMinutes(4));

        open(address(id));

        assertThat(text()).contains("0 of 2 are done, 1 at work", "1 of 4 answered", "Stuck? 4 minutes");
        clock.advance(Duration.ofMinutes(10));
        open(address(id));
        assertThat(text()).contains("Away? No answer since");
    }

    @Test
    void aPageAsksTheDatabaseTwentyTimesAtMostWhateverTheClass() {
        var students = Stream.generate(school::student).limit(35).toArray(Actor[]::new);
        classId = school.classOf(teacher, students);
        var id = give(FeedbackTime.AT_ONCE);
        for (var each : students) {
            quizzes.start(each, id);
        }

        for (var address : List.of(
                "classes/" + classId + "/assignments",
                "classes/" + classId + "/assignments/new",
                address(id),
                address(id) + "/results",
                address(id) + "/edit",
                address(id) + "/preview")) {
            assertThat(queries.of(() -> open(address))).as(address).isLessThanOrEqualTo(20);
        }
        signIn(students[0]);
        assertThat(queries.of(() -> open("assignments"))).isLessThanOrEqualTo(20);
        assertThat(queries.of(() -> open("assignments/" + id))).isLessThanOrEqualTo(20);
    }

    @Test
    void anEditSaysWhatItChangesForThoseWhoHaveBegun() {
        var id = give(FeedbackTime.AT_ONCE);
        open(address(id) + "/edit");
        assertThat(text()).contains("nobody has begun");
        quizzes.start(student, id);

        open(address(id) + "/edit");
        assertThat(text()).contains("1 student has begun the quiz", "keep the topics");
        type("Title", "Week 4");
        click("Save");

        assertThat(heading()).isEqualTo("Week 4");
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatGradesRestOnFollowsWhatElseIsChosenUntilTheTeacherChoosesIt() {
        open("classes/" + classId + "/assignments/new");
        RadioButtonGroup<GradingBasis> gradedBy =
                find(RadioButtonGroup.class).withLabel("Graded by").single();
        RadioButtonGroup<FeedbackTime> feedback =
                find(RadioButtonGroup.class).withLabel("Feedback").single();
        var same = find(Checkbox.class)
                .withLabel("The same questions for everyone")
                .single();

        assertThat(gradedBy.getValue()).isEqualTo(GradingBasis.NOT_GRADED);
        choose(feedback, FeedbackTime.WHEN_RELEASED);
        assertThat(gradedBy.getValue()).isEqualTo(GradingBasis.THIS_ATTEMPT);
        choose(same, true);
        assertThat(gradedBy.getValue()).isEqualTo(GradingBasis.POINTS);
        choose(gradedBy, GradingBasis.ALL_SO_FAR);
        choose(same, false);
        assertThat(gradedBy.getValue()).isEqualTo(GradingBasis.ALL_SO_FAR);
        type("Title", "Graded");
        click("Save as a draft");

        assertThat(assignments.ofClass(teacher, classId))
                .singleElement()
                .satisfies(draft -> assertThat(draft.plan().quiz().gradedBy()).isEqualTo(GradingBasis.ALL_SO_FAR));
    }

    @Test
    void questionsThatAreChosenForEachStudentCanBeEasier() {
        open("classes/" + classId + "/assignments/new");
        assertThat(find(DialField.class).single().getValue()).isEqualTo(Dial.QUICKEST);
        choose(find(DialField.class).single(), Dial.EASIER);
        type("Title", "Easier");
        click("Save as a draft");
        var draft = assignments.ofClass(teacher, classId).getFirst();
        assertThat(draft.plan().quiz().ease()).isEqualTo(Dial.EASIER);
        assertThat(text()).contains("three in four are right");

        open(address(draft.id()) + "/edit");
        assertThat(find(DialField.class).single().getValue()).isEqualTo(Dial.EASIER);
        choose(find(Checkbox.class).withLabel("The same questions for everyone").single(), true);
        assertThat(find(DialField.class).all()).isEmpty();
        click("Save");
        assertThat(assignments.get(teacher, draft.id()).plan().quiz().ease()).isEqualTo(Dial.QUICKEST);
    }

    @Test
    @SuppressWarnings("unchecked")
    void anEditThatChangesGradesIsSavedAfterSeeingWhose() {
        var id = give(FeedbackTime.AT_ONCE);
        var attempt = quizzes.start(student, id);
        var asked = ((Asking) attempts.state(student, attempt)).asked();
        attempts.answer(student, attempt, 1, DemoAnswers.right(asked.question()));
        attempts.end(student, attempt);
        open(address(id));
        assertThat(text()).contains("1 of 1 right, ended after 1 of 4");
        open(address(id) + "/edit");
        RadioButtonGroup<GradingBasis> gradedBy =
                find(RadioButtonGroup.class).withLabel("Graded by").single();
        assertThat(gradedBy.getValue()).isEqualTo(GradingBasis.ALL_SO_FAR);

        choose(gradedBy, GradingBasis.POINTS);
        click("Save");
        assertThat(text()).contains("What changes in the grades", "Grades of 1 student change.", "25 %");
        assertThat(assignments.get(teacher, id).plan().quiz().gradedBy()).isEqualTo(GradingBasis.ALL_SO_FAR);
        click("Leave it as it is");
        assertThat(text()).doesNotContain("What changes in the grades");
        click("Save");
        click("Save it so");

        assertThat(heading()).isEqualTo("Week 3");
        assertThat(assignments.get(teacher, id).plan().quiz().gradedBy()).isEqualTo(GradingBasis.POINTS);
    }

    @Test
    void whoSavesSecondIsToldAtTheFormAndKeepsWhatTheyTyped() {
        var id = give(FeedbackTime.AT_ONCE);
        var opened = assignments.get(teacher, id).plan();
        open(address(id) + "/edit");
        type("Title", "Mine");
        var theirs = new AssignmentPlan(
                "Theirs", "Read well.", opened.sections(), opened.quiz(), opened.audience(), opened.schedule());
        assignments.edit(teacher, id, new Edit<>(opened, theirs));

        click("Save");
        assertThat(text())
                .contains(
                        "has changed this since you opened it",
                        "Title: ‘Theirs’, before ‘Week 3’. Yours, ‘Mine’, takes its place",
                        "Instructions: ‘Read well.’, before ‘Take your time.’. You haven’t touched it: it stays so.");
        assertThat(find(TextField.class).withLabel("Title").single().getValue()).isEqualTo("Mine");
        assertThat(assignments.get(teacher, id).plan()).isEqualTo(theirs);

        click("Save");
        assertThat(heading()).isEqualTo("Mine");
        assertThat(assignments.get(teacher, id).plan().title()).isEqualTo("Mine");
        assertThat(assignments.get(teacher, id).plan().instructions()).isEqualTo("Read well.");
    }

    @Test
    void oneStudentGetsMoreTime() {
        var id = give(FeedbackTime.AT_ONCE);
        open(address(id));
        test(find(Button.class).withText("Arrange").all().getFirst()).click();
        choose(find(Checkbox.class).withLabel("Excused: need not do it").single(), true);
        click("Save");

        assertThat(assignments.tasks(teacher, id)).anyMatch(Task::excused);
        assertThat(text()).contains("Excused");
    }

    @Test
    void whatHoldsForAStudentStandsWhereTheTeacherWatches() {
        lasting.set(teacher, classId, Set.of(student.id()), new Allowances(50, 0, false, 10));
        var quiz = Plans.quiz(topics, 4, FeedbackTime.AT_ONCE, false, 1, Duration.ofMinutes(20));
        var id = assignments.draft(teacher, classId, Plans.of(List.of(), quiz, Instant.EPOCH));
        assignments.give(teacher, id);
        var attempt = quizzes.start(student, id);
        open(address(id));
        var end = ReaderTime.time(
                Objects.requireNonNull(attempts.state(student, attempt).head().endsAt()));
        assertThat(text())
                .contains("0 of 4 answered, extra time until " + end, "50 % extra time, breaks of 10 minutes in all");

        breaks.take(student, attempt);
        open(address(id));
        assertThat(text()).contains("On a break until");

        test(find(Button.class)
                        .withText("50 % extra time, breaks of 10 minutes in all")
                        .single())
                .click();
        var extraTime = find(IntegerField.class)
                .withLabel("Extra time, in per cent of the time limit")
                .single();
        assertThat(extraTime.getValue()).isNull();
        assertThat(extraTime.getPlaceholder()).isEqualTo("50");
        choose(extraTime, 0);
        click("Save");
        assertThat(text()).contains("breaks of 10 minutes in all").doesNotContain("extra time");
    }

    @Test
    void aTestIsReleasedAndTheReleaseTakenBack() {
        var id = give(FeedbackTime.WHEN_RELEASED);
        open(address(id));
        click("Release the feedback");
        assertThat(assignments.get(teacher, id).releasedAt()).isNotNull();
        click("Take the release back");

        assertThat(assignments.get(teacher, id).releasedAt()).isNull();
    }

    @Test
    void itIsCopiedToAnotherClass() {
        var other = school.classOf(teacher, school.student());
        var past = school.classOf(teacher);
        classes.archive(teacher, past);
        var id = give(FeedbackTime.AT_ONCE);
        open(address(id));
        click("Copy to a class");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<ClassSummary> target =
                find(RadioButtonGroup.class).withLabel("Class").single();
        assertThat(target.getListDataView().getItems())
                .extracting(ClassSummary::id)
                .containsExactlyInAnyOrder(classId, other);
        choose(
                target,
                target.getListDataView()
                        .getItems()
                        .filter(each -> each.id().equals(other))
                        .findFirst()
                        .orElseThrow());
        click("Copy");

        assertThat(assignments.ofClass(teacher, other)).singleElement().satisfies(copied -> {
            assertThat(copied.isGiven()).isFalse();
            assertThat(copied.plan().title()).isEqualTo("Week 3");
        });
    }

    @Test
    void thePreviewRecordsNothing() {
        var id = give(FeedbackTime.AT_ONCE);
        open(address(id) + "/preview");
        click("Try the quiz");

        assertThat(where()).isEqualTo("Question 1 of 4");
        assertThat(quizzes.attempts(student, id)).isEmpty();
    }

    @Test
    void anotherTeachersAssignmentIsNotFound() {
        var id = give(FeedbackTime.AT_ONCE);
        signIn(school.teacher());

        for (var end :
                List.of("", "/" + id, "/" + id + "/results", "/" + id + "/edit", "/" + id + "/preview", "/new")) {
            assertNotFound("classes/" + classId + "/assignments" + end);
        }
        signIn(student);
        assertNotFound(address(id));
    }

    private String address(UUID id) {
        return "classes/" + classId + "/assignments/" + id;
    }

    private UUID give(FeedbackTime feedback) {
        var id = assignments.draft(
                teacher, classId, Plans.of(List.of(), Plans.quiz(topics, 4, feedback, false, 1, null), Instant.EPOCH));
        assignments.give(teacher, id);
        return id;
    }
}
