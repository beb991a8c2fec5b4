package org.casebook.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.casebook.assignment.Assignments;
import org.casebook.attempt.AssignedQuizzes;
import org.casebook.attempt.AttemptState.Asking;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.QuizRequest;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.demo.DemoAnswers;
import org.casebook.people.Actor;
import org.casebook.support.Plans;
import org.casebook.support.TestClock;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a teacher does with one quiz of a student. */
class CommentsAndReopeningTest extends ViewTest {

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

    /** A quiz of six questions, handed in after two. */
    @BeforeEach
    void handIn() {
        teacher = school.teacher();
        student = school.student();
        classId = school.classOf(teacher, student);
        var plan = Plans.practice(course.topics().stream().map(Topic::id).toList(), 6);
        var assignment = assignments.draft(teacher, classId, Plans.of(List.of(), plan, clock.instant()));
        assignments.give(teacher, assignment);
        attempt = quizzes.start(student, assignment);
        for (int position = 1; position <= 2; position++) {
            var asked = ((Asking) attempts.next(student, attempt)).asked();
            attempts.answer(student, attempt, position, DemoAnswers.right(asked.question()));
        }
        attempts.end(student, attempt);
        signIn(teacher);
    }

    @Test
    void aCommentIsWrittenReadAndRemoved() {
        open(address());
        choose(comment(2), "Well argued.");
        press("Save the comment on answer 2");
        signIn(student);
        open("quiz/" + attempt + "/review");
        assertThat(text()).contains("Your teacher's comment Well argued.");

        signIn(teacher);
        open(address());
        assertThat(comment(2).getValue()).isEqualTo("Well argued.");
        press("Remove the comment on answer 2");

        signIn(student);
        open("quiz/" + attempt + "/review");
        assertThat(text()).doesNotContain("Your teacher's comment");
    }

    @Test
    void aQuizIsOpenedAgainForSomeMinutes() {
        open(address());
        choose(find(IntegerField.class).withLabel("Minutes from now").single(), 15);
        click("Open it again");

        assertThat(text()).contains("not finished yet").doesNotContain("Open this quiz again");
        var state = (Asking) attempts.state(student, attempt);
        assertThat(state.asked().position()).isEqualTo(3);
        assertThat(Duration.between(clock.instant(), state.head().endsAt()))
                .isBetween(Duration.ofMinutes(14), Duration.ofMinutes(15));
    }

    @Test
    void oneThatCanNotBeOpenedStaysClosedWithTheReason() {
        attempts.start(
                student,
                QuizRequest.ofLength(course.topics().stream().map(Topic::id).toList(), 4));
        open(address());

        assertThat(text()).contains("It can't be opened again. The student has another quiz open");
        assertThat(find(Button.class).withText("Open it again").all()).isEmpty();
    }

    private TextArea comment(int position) {
        return find(TextArea.class).withLabel("Comment on answer " + position).single();
    }

    private void press(String ariaLabel) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getAriaLabel().orElse("").equals(ariaLabel))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private String address() {
        return "classes/" + classId + "/student/" + student.id() + "/quiz/" + attempt;
    }
}
