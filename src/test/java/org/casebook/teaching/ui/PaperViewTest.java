package org.casebook.teaching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.FeedbackTime;
import org.casebook.attempt.AssignedQuizzes;
import org.casebook.attempt.FormTests;
import org.casebook.attempt.PaperItem;
import org.casebook.attempt.QuizPapers;
import org.casebook.attempt.Regrade;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.progress.AnswerWords;
import org.casebook.regrade.Regrades;
import org.casebook.support.Plans;
import org.casebook.support.TestClock;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Choosing, ordering and printing the questions of a quiz that asks everyone the same. */
class PaperViewTest extends ViewTest {

    @Autowired
    Assignments assignments;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    QuizPapers papers;

    @Autowired
    FormTests tests;

    @Autowired
    Regrades regrades;

    @Autowired
    Course course;

    @Autowired
    TestClock clock;

    Actor teacher;
    Actor student;
    UUID classId;
    UUID assignment;

    @BeforeEach
    void set() {
        teacher = school.teacher();
        student = school.student();
        classId = school.classOf(teacher, student, school.student());
        var topics = course.topics().stream().map(Topic::id).toList();
        assignment = assignments.draft(
                teacher,
                classId,
                Plans.of(
                        List.of(course.sections().getFirst().slug()),
                        Plans.quiz(topics, 4, FeedbackTime.WHEN_RELEASED, true, 1, null),
                        clock.instant()));
        signIn(teacher);
        open(address("questions"));
    }

    @Test
    void questionsAreAddedByHandAndKeptInTheirOrder() {
        click("Take all out");
        assertThat(text()).contains("No question yet.", "Not saved yet.");
        click("Save the questions");
        assertThat(messages()).last().asString().contains("at least one question");

        choose(find(Checkbox.class).withLabel("Only from the sections to read").single(), false);
        choose(find(Select.class).withLabel("Topic").single(), course.topics().getLast());
        add();
        add();
        click("Save the questions");

        assertThat(saved().getFirst()).hasSize(2).allMatch(item -> item.question()
                .topic()
                .equals(course.topics().getLast().id()));
        var first = stem(saved(), 0);
        spoken("Move question 2 earlier");
        click("Save the questions");
        assertThat(stem(saved(), 1)).isEqualTo(first);
    }

    @Test
    void sectionsToReadNarrowWhatIsOfferedAndChosen() {
        click("Choose for me");
        click("Save the questions");

        assertThat(saved().getFirst()).hasSize(4).allMatch(item -> item.question()
                .head()
                .passage()
                .section()
                .equals(course.sections().getFirst().slug()));
    }

    @Test
    void aQuestionIsSwappedForOneThatIsLikeIt() {
        var before = saved();
        choose(find(Checkbox.class).withLabel("Only from the sections to read").single(), false);
        spoken("Swap question 1 for another");
        assertThat(text(find(Dialog.class).single())).contains(stem(before, 0), "Tells most about students at");
        find(Button.class).withText("Take this").all().getFirst().click();
        click("Save the questions");

        var after = saved();
        assertThat(stem(after, 0)).isNotEqualTo(stem(before, 0));
        assertThat(after.getFirst().getFirst().question().topic())
                .isEqualTo(before.getFirst().getFirst().question().topic());
        assertThat(after.getFirst().subList(1, 4)).isEqualTo(before.getFirst().subList(1, 4));
    }

    @Test
    void whatIsSearchedForIsFound() {
        var wanted = papers.choice(teacher, classId, assignment).getLast();
        choose(find(Checkbox.class).withLabel("Only from the sections to read").single(), false);
        choose(find(TextField.class).withLabel("Search").single(), "no such words anywhere");
        assertThat(text()).contains("Nothing fits.");
        var stem = AnswerWords.stem(wanted.question());
        choose(find(TextField.class).withLabel("Search").single(), stem.substring(0, Math.min(40, stem.length())));
        assertThat(text()).contains(stem);
    }

    @Test
    void severalFormsAreListedByStudentAndPrintedEachWithItsKey() {
        choose(find(Checkbox.class).withLabel("Only from the sections to read").single(), false);
        choose(find(IntegerField.class).withLabel("Forms").single(), 2);
        click("Choose for me");
        assertThat(text()).contains("On one form a student can expect at most ");
        click("Save the questions");

        assertThat(text()).contains("Form A", "Form B", "Who gets which form");
        assertThat(saved()).hasSize(2);
        spoken("Take out question 1");
        assertThat(text()).contains("The aim is 0.06; ");
        open(address("paper"));
        assertThat(text())
                .contains("Week 3, form A", "Week 3, form B", "Key to Week 3, form A", "Key to Week 3, form B")
                .contains(stem(saved(), 0));
        choose(find(Checkbox.class).withLabel("With the key").single(), false);
        assertThat(text()).doesNotContain("Key to");
    }

    @Test
    void tooFewQuestionsAreRefusedWithHowManyAreMissing() {
        choose(find(IntegerField.class).withLabel("Forms").single(), 4);
        choose(find(IntegerField.class).withLabel("Questions in a form").single(), 30);
        click("Choose for me");
        assertThat(messages()).last().asString().contains("questions are missing");
    }

    @Test
    void onceSomebodyHasBegunThereIsNothingToChange() {
        assignments.give(teacher, assignment);
        quizzes.start(student, assignment);
        spoken("Move question 1 later");
        click("Save the questions");
        assertThat(messages()).last().asString().contains("Somebody has begun");

        open(address("questions"));
        assertThat(text()).contains("they stay as they are");
        assertThat(find(Button.class).withText("Swap").all()).isEmpty();
    }

    @Test
    void whatIsVoidedIsNotPrinted() {
        var first = papers.of(teacher, classId, assignment).forms().getFirst().getFirst();
        assignments.give(teacher, assignment);
        var attempt = quizzes.start(student, assignment);
        tests.answer(student, attempt, 1, DemoAnswers.right(first.question()));
        regrades.make(teacher, classId, first.version(), new Regrade.Voided());

        open(address("questions"));
        assertThat(text()).contains("voided in this class", "3 questions. Expected points");
        open(address("paper"));
        assertThat(text()).doesNotContain(PaperWords.stem(first)).contains(stem(saved(), 1));
    }

    @Test
    void aNewAssignmentLeadsThere() {
        open("classes/" + classId + "/assignments/new");
        assertThat(find(Button.class).withText("Choose the questions").all()).isEmpty();
        type("Title", "By hand");
        choose(find(Checkbox.class).withLabel("The same questions for everyone").single(), true);
        click("Choose the questions");

        assertThat(heading()).isEqualTo("Questions of ‘By hand’");
    }

    @Test
    void editingAnotherTopicLetsGoOfWhatWasChosen() {
        click("Save the questions");
        open(address("edit"));
        choose(find(IntegerField.class).withLabel("Attempts").single(), 2);
        click("Save");
        assertThat(assignments.get(teacher, assignment).plan().quiz().isChosen())
                .isTrue();

        open(address("edit"));
        choose(find(IntegerField.class).withLabel("Questions at most").single(), 6);
        assertThat(text()).contains("chosen by hand go when you save");
        click("Save");
        assertThat(assignments.get(teacher, assignment).plan().quiz().isChosen())
                .isFalse();
    }

    @Test
    void othersFindNothing() {
        signIn(school.teacher());
        assertNotFound(address("questions"));
        assertNotFound(address("paper"));
    }

    private String address(String page) {
        return "classes/" + classId + "/assignments/" + assignment + "/" + page;
    }

    private List<List<PaperItem>> saved() {
        return papers.of(teacher, classId, assignment).forms();
    }

    private static String stem(List<List<PaperItem>> forms, int place) {
        return AnswerWords.stem(forms.getFirst().get(place).question());
    }

    private void add() {
        find(Button.class).withText("Add").all().getFirst().click();
    }

    private void spoken(String label) {
        find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .click();
    }
}
