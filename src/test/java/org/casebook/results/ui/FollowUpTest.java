package org.casebook.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.casebook.assignment.Assignment;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.Audience;
import org.casebook.attempt.PastAttempts;
import org.casebook.attempt.QuizRequest;
import org.casebook.classroom.Classes;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.support.TestClock;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a suggested group to work for it. */
class FollowUpTest extends ViewTest {

    private static final String SET = "Set them work on it";

    @Autowired
    Assignments assignments;

    @Autowired
    Classes classes;

    @Autowired
    PastAttempts past;

    @Autowired
    TestClock clock;

    private Actor teacher;
    private Actor student;
    private UUID classId;
    private int clicks;

    @BeforeEach
    void setUp() {
        teacher = school.teacher();
        student = school.student();
        classId = school.classOf(teacher, student, school.student());
        var random = new Random(7);
        past.take(
                student,
                QuizRequest.ofLength(List.of("context"), 12),
                clock.instant().minus(Duration.ofDays(1)),
                question -> DemoAnswers.wrong(question, random));
        signIn(teacher);
        open("classes/" + classId);
    }

    @Test
    void oneClickMakesADraftAndLandsOnItsFormAndAnotherGivesItOut() {
        press(SET);

        assertThat(clicks).isEqualTo(1);
        var draft = only();
        assertThat(draft.isGiven()).isFalse();
        assertThat(draft.plan().audience()).isInstanceOf(Audience.Students.class);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .isEqualTo("classes/" + classId + "/assignments/" + draft.id() + "/edit");
        assertThat(heading()).isEqualTo("Edit ‘Context again’");
        var name = people.byId(List.of(student.id())).get(student.id()).displayName();
        assertThat(text())
                .contains("1 student of ", ", " + name + ": read ", "a quiz with 8 questions, open now, due ");
        assertThat(find(Notification.class).all())
                .anyMatch(message -> text(message).startsWith("A draft is made for 1 student of "));

        press("Save and give it out");

        assertThat(clicks).isEqualTo(2);
        assertThat(only().isGiven()).isTrue();
        assertThat(heading()).isEqualTo("Context again");
        assertThat(text()).contains(name);
    }

    @Test
    void undoDeletesTheDraftAndLeadsBackToTheResults() {
        press(SET);

        press("Undo");

        assertThat(assignments.ofClass(teacher, classId)).isEmpty();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("classes/" + classId);
        assertThat(messages()).contains("The draft is deleted.");
    }

    @Test
    void anArchivedClassIsOfferedNothing() {
        classes.archive(teacher, classId);

        open("classes/" + classId);

        assertThat(text()).contains("Suggested groups");
        assertThat(find(Button.class).withText(SET).all()).isEmpty();
    }

    private Assignment only() {
        return assignments.ofClass(teacher, classId).getFirst();
    }

    private void press(String button) {
        clicks++;
        click(button);
    }
}
