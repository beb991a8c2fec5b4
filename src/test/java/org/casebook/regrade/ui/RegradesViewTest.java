package org.casebook.regrade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeTable;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.FeedbackTime;
import org.casebook.attempt.AssignedQuizzes;
import org.casebook.attempt.AttemptState.Asking;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.Regrade;
import org.casebook.bank.TopicMastery;
import org.casebook.base.ui.Percent;
import org.casebook.base.ui.Prose;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.question.Response;
import org.casebook.course.question.ShortText;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.regrade.Regrades;
import org.casebook.regrade.Regrades.AnsweredQuestion;
import org.casebook.support.Plans;
import org.casebook.support.TestClock;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Putting questions right for a class. */
class RegradesViewTest extends ViewTest {

    private static final String GIVEN = "a word that nobody has foreseen";

    @Autowired
    Regrades regrades;

    @Autowired
    Assignments assignments;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    Attempts attempts;

    @Autowired
    Course course;

    @Autowired
    TestClock clock;

    Actor teacher;
    Actor student;
    UUID classId;
    UUID attempt;

    @BeforeEach
    void answer() {
        teacher = school.teacher();
        student = school.student();
        classId = school.classOf(teacher, student);
        var topics = course.topics().stream().map(Topic::id).toList();
        var plan = Plans.quiz(topics, 24, FeedbackTime.AT_ONCE, true, 1, null);
        var assignment = assignments.draft(teacher, classId, Plans.of(List.of(), plan, clock.instant()));
        assignments.give(teacher, assignment);
        attempt = quizzes.start(student, assignment);
        var state = attempts.state(student, attempt);
        while (state instanceof Asking(var _, var asked)) {
            var question = asked.question();
            var response = question instanceof ShortText
                    ? new Response.Words(GIVEN)
                    : DemoAnswers.wrong(question, new Random(1));
            attempts.answer(student, attempt, asked.position(), response);
            state = attempts.next(student, attempt);
        }
        signIn(teacher);
    }

    @Test
    void aTeacherVoidsAQuestionAfterSeeingWhatThatChangesAndTakesItBack() {
        var question = answered(false);
        open(address());
        assertThat(text()).contains("Regrades so far None.");
        choose(find(ComboBox.class).single(), question);
        assertThat(text()).contains(stem(question), "1 answer in this class.");

        click("Show what changes");
        var change = regrades.preview(teacher, classId, question.version(), new Regrade.Voided())
                .getFirst();
        assertThat(text()).contains("What it does to grades");
        assertThat(text(find(NativeTable.class).all().getFirst()))
                .contains(change.student().displayName(), percent(change.before()), percent(change.after()));
        assertThat(regrades.ofClass(teacher, classId)).isEmpty();
        click("Void it for this class");

        assertThat(text()).contains("Voided · 1 answer · ");
        signIn(student);
        open("quiz/" + attempt + "/review");
        assertThat(text()).contains("0 of 23 right", "Does not count: your teacher has voided this question");
        signIn(teacher);
        open(address());
        click("Undo");
        assertThat(text()).contains("Undone").doesNotContain("Void it for this class");
        assertThat(find(Button.class).withText("Undo").all()).isEmpty();
    }

    @Test
    void wordsThatWereMarkedWrongAreAcceptedFromTheListOfThem() {
        var question = answered(true);
        open(address() + "?question=" + question.version());
        assertThat(find(ComboBox.class).single().getValue()).isEqualTo(question);
        assertThat(text()).contains("Answers that were not right " + GIVEN + " (1)");

        click("Accept this");
        click("Show what changes");
        click("Accept it for this class");

        assertThat(text()).contains("Accepted: '" + GIVEN + "' · 1 answer");
        assertThat(attempts.history(student).getFirst().right()).isEqualTo(1);
    }

    @Test
    void wordsThatCanNotBeAcceptedAreRefusedWithTheReason() {
        open(address() + "?question=" + answered(true).version());
        click("Accept this");
        type("Answer that counts as right", "?");

        click("Show what changes");

        assertThat(messages()).anyMatch(message -> message.contains("Please give the words that shall count as right"));
        assertThat(find(NativeTable.class).all()).isEmpty();
    }

    @Test
    void toAllButTheClassesTeachersItIsNotFound() {
        for (var actor : List.of(school.teacher(), student, school.administrator())) {
            signIn(actor);
            assertNotFound(address());
        }
    }

    private static String percent(TopicMastery mastery) {
        return Percent.of(((TopicMastery.Known) mastery).expected());
    }

    private AnsweredQuestion answered(boolean words) {
        return regrades.answered(teacher, classId).stream()
                .filter(each -> each.question() instanceof ShortText == words)
                .findFirst()
                .orElseThrow();
    }

    private static String stem(AnsweredQuestion answered) {
        return Prose.plain(answered.question().head().stem());
    }

    private String address() {
        return "classes/" + classId + "/regrades";
    }
}
