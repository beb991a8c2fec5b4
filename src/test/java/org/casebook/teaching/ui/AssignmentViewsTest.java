package org.casebook.teaching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.assignment.Allowances;
import org.casebook.assignment.Assignment;
import org.casebook.assignment.AssignmentPlan;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.Dial;
import org.casebook.assignment.FeedbackTime;
import org.casebook.assignment.GradingBasis;
import org.casebook.assignment.LastingAccommodations;
import org.casebook.assignment.LateRule;
import org.casebook.assignment.Schedule;
import org.casebook.assignment.Task;
import org.casebook.assignment.Template;
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
        type("Title", "");
        assertThat(text()).contains("It can’t be given out yet: Please give the assignment a title");
        click("Give it out");

        assertThat(fieldErrors()).singleElement().asString().contains("a title");
        type("Title", "Reading alone");
        choose(find(IntegerField.class).withLabel("Questions at most").single(), 1);
        click("Give it out");
        assertThat(find(IntegerField.class)
                        .withLabel("Questions at most")
                        .single()
                        .getErrorMessage())
                .contains("at least one a topic");
        assertThat(find(Details.class).single().isOpened()).isTrue();
        choose(find(IntegerField.class).withLabel("Questions at most").single(), 12);
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
    void aPageAsksTheDatabaseAboutTwentyTimesAtMostWhateverTheClass() {
        var students = Stream.generate(school::student).limit(35).toArray(Actor[]::new);
        classId = school.classOf(teacher, students);
        var id = give(FeedbackTime.AT_ONCE);
        for (var each : students) {
            quizzes.start(each, id);
        }

        for (var address : List.of(
                "classes/" + classId + "/assignments",
                "classes/" + classId + "/assignments/new",
                address(id) + "/edit",
                address(id) + "/preview",
                // The live one last: while it is open it asks again by itself.
                address(id))) {
            assertThat(queries.of(() -> open(address))).as(address).isLessThanOrEqualTo(20);
        }
        open("classes");
        signIn(students[0]);
        // One of them for what is to be written, and one for messages.
        assertThat(queries.of(() -> open("assignments"))).isLessThanOrEqualTo(22);
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
        assertThat(text()).contains("three in four right");

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
        click("Save it like this");

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
                        "Instructions: ‘Read well.’, before ‘Take your time.’. You haven’t touched it: it stays like that.");
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
        test(find(Button.class).withText("Set").all().getFirst()).click();
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
        quizzes.start(student, id);
        click("Release the feedback");
        assertThat(asked()).contains("1 of 2 students have begun", "Not begun: Name of");
        assertThat(assignments.get(teacher, id).releasedAt()).isNull();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(assignments.get(teacher, id).releasedAt()).isNotNull();
        click("Take the release back");

        assertThat(assignments.get(teacher, id).releasedAt()).isNull();
    }

    @Test
    void givenOutItSaysToWhomWhatAndWhenAndCanBeUndone() {
        open("classes/" + classId + "/assignments/new");
        type("Title", "Too early");
        click("Give it out");
        assertThat(text(find(Notification.class).single()))
                .contains("Given to Class", "(2 students): ‘Too early’, a quiz with 12 questions, open now, due ");
        click("Undo");

        assertThat(toDo.of(student)).isEmpty();
        assertThat(heading()).isEqualTo("Too early");
        assertThat(text()).contains("Draft");
    }

    @Test
    void whereSomebodyHasBegunTheUndoOffersToWithdrawIt() {
        open("classes/" + classId + "/assignments/new");
        type("Title", "Too early");
        click("Give it out");
        var id = assignments.ofClass(teacher, classId).getFirst().id();
        quizzes.start(student, id);
        click("Undo");

        assertThat(asked()).contains("1 of 2 students have begun.", "1 is at work: what is answered is handed in.");
        assertThat(assignments.get(teacher, id).isWithdrawn()).isFalse();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(assignments.get(teacher, id).isWithdrawn()).isTrue();
        assertThat(text()).contains("Withdrawn. 1 of 2 students had begun.");
        assertThat(find(Button.class).withText("Delete").all()).isEmpty();
        click("Bring it back");
        assertThat(assignments.get(teacher, id).isWithdrawn()).isFalse();
    }

    @Test
    void laterOnItIsTakenBackOrDeletedOnItsPageWhileNobodyHasBegun() {
        var id = give(FeedbackTime.AT_ONCE);
        open(address(id));
        assertThat(find(Button.class).withText("Withdraw").all()).isEmpty();
        click("Take it back");
        assertThat(assignments.get(teacher, id).isGiven()).isFalse();
        click("Undo");
        assertThat(assignments.get(teacher, id).isGiven()).isTrue();

        click("Delete");
        assertThat(asked()).contains("Nobody has begun.", "can't be brought back");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(assignments.ofClass(teacher, classId)).isEmpty();
        assertThat(text()).contains("Nothing is set yet");
    }

    @Test
    void closedNowItSaysWhoHasNotBegunAndCanBeUndone() {
        var id = give(FeedbackTime.AT_ONCE);
        var before = assignments.get(teacher, id).plan();
        quizzes.start(student, id);
        open(address(id));
        click("Close now");
        assertThat(asked()).contains("1 of 2 students have begun.", "1 is at work", "Not begun: Name of");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(assignments.get(teacher, id).plan().schedule().isOver(clock.instant()))
                .isTrue();
        assertThat(text()).contains("Closed");
        assertThat(find(Button.class).withText("Close now").all()).isEmpty();

        click("Undo");
        assertThat(assignments.get(teacher, id).plan()).isEqualTo(before);
    }

    @Test
    void allGetLaterInOneStepFromTheList() {
        var due = clock.instant().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.MINUTES);
        var plan =
                Plans.of(List.of(), Plans.practice(topics, 4), new Schedule(Instant.EPOCH, due, null, LateRule.MARKED));
        var id = assignments.draft(teacher, classId, plan);
        assignments.give(teacher, id);
        open("classes/" + classId + "/assignments");
        click("Extend for all");
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().startsWith("1 day more: "))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(assignments.get(teacher, id).plan().schedule().due())
                .isEqualTo(ReaderTime.instant(ReaderTime.local(due).plusDays(1)));
        click("Undo");
        assertThat(assignments.get(teacher, id).plan()).isEqualTo(plan);
    }

    @Test
    void aTimeThatIsNotLaterIsRefusedAtItsField() {
        var due = clock.instant().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.MINUTES);
        var id = assignments.draft(
                teacher,
                classId,
                Plans.of(
                        List.of(), Plans.practice(topics, 4), new Schedule(Instant.EPOCH, due, null, LateRule.MARKED)));
        assignments.give(teacher, id);
        open(address(id));
        click("Extend for all");
        var picker = find(DateTimePicker.class).withLabel("Another time").single();
        click("Extend");
        assertThat(picker.getErrorMessage()).isEqualTo("Please choose a day and a time.");
        choose(picker, ReaderTime.local(due));
        click("Extend");
        assertThat(picker.isInvalid()).isTrue();
        assertThat(picker.getErrorMessage()).contains("later than now and than before");
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatIsUsualIsChosenAndASentenceSaysWhatWillHappen() {
        open("classes/" + classId + "/assignments/new");
        assertThat(text())
                .contains(
                        "(2 students): a quiz with 12 questions, open now, due ",
                        "Practice: each answer is told at once, questions chosen for each student, no time limit, as many"
                                + " attempts as they like, not graded.");
        RadioButtonGroup<UsualWork> usual = find(RadioButtonGroup.class)
                .withLabel("What do you want to set?")
                .single();
        choose(usual, UsualWork.TEST);
        assertThat(text())
                .contains(
                        "a quiz with 20 questions, open now, closes ",
                        "A test: answers are told when you release them, the same questions for all, time limit 30 minutes,"
                                + " one attempt, graded.");
        choose(find(IntegerField.class).withLabel("Time limit in minutes").single(), 45);
        assertThat(text()).contains("time limit 45 minutes").doesNotContain("none that only ask to work with numbers");
        choose(
                find(Checkbox.class)
                        .withLabel("Leave out questions that only ask to work with numbers")
                        .single(),
                true);
        assertThat(text()).contains("the same questions for all, none that only ask to work with numbers, time limit");
        click("Give it out");

        var given = assignments.ofClass(teacher, classId).getFirst();
        assertThat(given.plan().title()).startsWith("Test, ");
        assertThat(given.plan().quiz().timeLimit()).isEqualTo(Duration.ofMinutes(45));
        assertThat(given.plan().quiz().gradedBy()).isEqualTo(GradingBasis.POINTS);
        assertThat(given.plan().quiz().withoutFigures()).isTrue();
        for (var work : UsualWork.values()) {
            open("classes/" + classId + "/assignments/new");
            choose(
                    find(RadioButtonGroup.class)
                            .withLabel("What do you want to set?")
                            .single(),
                    work);
            assertThat(text()).as(work.label()).doesNotContain("can’t be given out");
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void aTemplateIsKeptUsedInAnotherClassAndDeleted() {
        var other = school.classOf(teacher, student);
        open("classes/" + classId + "/assignments/new");
        type("Title", "Every Monday");
        choose(find(IntegerField.class).withLabel("Questions at most").single(), 8);
        click("Keep as a template");
        assertThat(assignments.ofClass(teacher, classId)).isEmpty();

        open("classes/" + other + "/assignments/new");
        Select<Template> own =
                find(Select.class).withLabel("Or one of your templates").single();
        choose(own, own.getListDataView().getItems().findFirst().orElseThrow());
        assertThat(text()).contains("a quiz with 8 questions");
        click("Give it out");
        assertThat(heading()).isEqualTo("Every Monday");
        open("classes/" + other + "/assignments/new");
        own = find(Select.class).withLabel("Or one of your templates").single();
        choose(own, own.getListDataView().getItems().findFirst().orElseThrow());
        click("Delete this template");
        assertThat(find(Select.class).withLabel("Or one of your templates").all())
                .isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void severalClassesGetItAtOnceAndTheUndoTakesItBackFromAll() {
        var other = school.classOf(teacher, school.student());
        open("classes/" + classId + "/assignments/new");
        MultiSelectComboBox<ClassSummary> also =
                find(MultiSelectComboBox.class).withLabel("Also for").single();
        choose(also, Set.of(classes.taught(teacher, other)));
        assertThat(text()).contains("(2 students) and Class ", "(1 student): a quiz");
        click("Give it out");
        assertThat(assignments.ofClass(teacher, other)).singleElement().returns(true, Assignment::isGiven);

        click("Undo");
        assertThat(assignments.ofClass(teacher, classId)).singleElement().returns(false, Assignment::isGiven);
        assertThat(assignments.ofClass(teacher, other)).singleElement().returns(false, Assignment::isGiven);
    }

    @Test
    void extraTimeThatComesTooLateSaysSoAndAnotherAttemptHelps() {
        var quiz = Plans.quiz(topics, 4, FeedbackTime.AT_ONCE, false, 1, Duration.ofMinutes(20));
        var id = assignments.draft(teacher, classId, Plans.of(List.of(), quiz, Instant.EPOCH));
        assignments.give(teacher, id);
        attempts.end(student, quizzes.start(student, id));
        open(address(id));
        arrangeFor(student);
        choose(
                find(IntegerField.class)
                        .withLabel("Extra time, in per cent of the time limit")
                        .single(),
                50);
        click("Save");
        assertThat(messages()).anyMatch(message -> message.contains("too late") && message.contains("has handed in"));

        arrangeFor(student);
        var further = find(IntegerField.class).withLabel("Further attempts").single();
        choose(further, 1);
        click("Save");
        assertThat(messages()).anyMatch(message -> message.contains("can take the quiz once more"));
        assertThat(toDo.get(student, id).canBegin()).isTrue();
    }

    private void arrangeFor(Actor someone) {
        var name = people.byId(List.of(someone.id())).get(someone.id()).displayName();
        test(find(Button.class).all().stream()
                        .filter(button -> button.getAriaLabel()
                                .filter(label -> label.contains("for " + name))
                                .isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private String asked() {
        return find(ConfirmDialog.class).single().getElement().getProperty("message");
    }

    @Test
    void itIsCopiedToAnotherClass() {
        var other = school.classOf(teacher, school.student());
        var past = school.classOf(teacher);
        classes.archive(teacher, past);
        var id = give(FeedbackTime.AT_ONCE);
        open(address(id));
        click("To other classes");
        @SuppressWarnings("unchecked")
        CheckboxGroup<ClassSummary> targets =
                find(CheckboxGroup.class).withLabel("Classes").single();
        assertThat(targets.getListDataView().getItems())
                .extracting(ClassSummary::id)
                .containsExactlyInAnyOrder(classId, other);
        click("Copy as drafts");
        assertThat(targets.isInvalid()).isTrue();
        choose(
                targets,
                targets.getListDataView()
                        .getItems()
                        .filter(each -> each.id().equals(other))
                        .collect(Collectors.toSet()));
        click("Copy as drafts");

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
