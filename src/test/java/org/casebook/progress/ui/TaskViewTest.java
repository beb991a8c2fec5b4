package org.casebook.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.casebook.assignment.Allowances;
import org.casebook.assignment.AssignmentPlan;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.Dial;
import org.casebook.assignment.FeedbackTime;
import org.casebook.assignment.GradingBasis;
import org.casebook.assignment.LastingAccommodations;
import org.casebook.assignment.LateRule;
import org.casebook.assignment.Schedule;
import org.casebook.attempt.AssignedQuizzes;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.QuizRequest;
import org.casebook.base.ui.ReaderTime;
import org.casebook.classroom.Classes;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.people.Actor;
import org.casebook.support.Plans;
import org.casebook.support.TestClock;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a student sees of what is set. */
class TaskViewTest extends ViewTest {

    @Autowired
    Assignments assignments;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    Attempts attempts;

    @Autowired
    LastingAccommodations lasting;

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
        classId = school.classOf(teacher, student);
        topics = course.topics().stream().map(Topic::id).toList();
    }

    @Test
    void whoHasNothingToDoIsToldSo() {
        signIn(student);
        open("assignments");

        assertThat(text()).contains("set you nothing yet");
    }

    @Test
    void whatIsSetStandsOnTheStartPageAndInTheList() {
        give(Plans.of(List.of(), Plans.practice(topics, 4), Instant.EPOCH));
        signIn(student);

        open("learn");
        assertThat(text()).contains("To do", "Week 3", "A quiz with 4 questions, about 3 minutes");
        open("assignments");
        assertThat(text()).contains("Week 3", "no due date");
    }

    @Test
    void theRulesComeBeforeTheFirstQuestion() {
        var section = course.sections().getFirst();
        var id = give(Plans.of(
                List.of(section.slug()),
                Plans.quiz(topics, 4, FeedbackTime.WHEN_RELEASED, true, 2, Duration.ofMinutes(20)),
                Instant.EPOCH));
        signIn(student);
        open("assignments/" + id);

        assertThat(heading()).isEqualTo("Week 3");
        assertThat(text()).contains("Take your time.", section.title());
        assertThat(find(ListItem.class).all())
                .extracting(ListItem::getText)
                .contains("4 questions.", "Everyone gets the same questions.")
                .anyMatch(rule -> rule.contains("you have 20 minutes"))
                .anyMatch(rule -> rule.contains("2 times; the best one counts"))
                .anyMatch(rule -> rule.contains("when your teacher releases it"));
        click("Start the quiz");
        assertThat(where()).isEqualTo("Question 1 of 4");
    }

    @Test
    void theRulesSayHowEasyTheQuestionsAreMeantToBeWhereThatIsNotLeftToTheEngine() {
        for (var ease : Dial.values()) {
            var id = give(Plans.of(List.of(), Plans.eased(Plans.practice(topics, 4), ease), Instant.EPOCH));
            signIn(student);
            open("assignments/" + id);

            assertThat(find(ListItem.class).all())
                    .extracting(ListItem::getText)
                    .filteredOn(text -> text.startsWith("Each question is chosen"))
                    .singleElement()
                    .asString()
                    .matches(
                            switch (ease) {
                                case EASIER -> ".* three in four right.*";
                                case BALANCED -> ".* two in three right.*";
                                case QUICKEST -> "Each question is chosen from what your answers so far have shown.";
                            });
        }
    }

    @Test
    void theRulesSayWhatAQuizUntilItIsSureDecidesAndAboutHowLongItTakes() {
        var id = give(Plans.of(List.of(), Plans.untilSure(topics, 30, FeedbackTime.WHEN_RELEASED), Instant.EPOCH));
        signIn(student);
        open("assignments/" + id);

        assertThat(find(ListItem.class).all())
                .extracting(ListItem::getText)
                .anyMatch(rule -> rule.contains("whether you are secure or not secure yet, with 90 % certainty"))
                .anyMatch(rule ->
                        rule.matches("For someone like you that takes about \\d+( to \\d+)? questions, 30 at most\\."));
        click("Start the quiz");
        assertThat(text()).doesNotContain("Still open");
    }

    @Test
    void theRulesSayWhatTheGradeRestsOn() {
        for (var rule : Map.of(
                        GradingBasis.NOT_GRADED, "It is not graded.",
                        GradingBasis.POINTS, "the points that you earn",
                        GradingBasis.THIS_ATTEMPT, "what you did before doesn't matter",
                        GradingBasis.ALL_SO_FAR, "Your earlier quizzes count too")
                .entrySet()) {
            var id = give(Plans.of(List.of(), Plans.graded(Plans.practice(topics, 4), rule.getKey()), Instant.EPOCH));
            signIn(student);
            open("assignments/" + id);

            assertThat(find(ListItem.class).all())
                    .extracting(ListItem::getText)
                    .anyMatch(text -> text.contains(rule.getValue()));
        }
    }

    @Test
    void beforeAQuizIsEndedItIsSaidWhatThatDoesToTheGrade() {
        var quiz = Plans.graded(Plans.practice(topics, 4), GradingBasis.THIS_ATTEMPT);
        var id = give(Plans.of(List.of(), quiz, Instant.EPOCH));
        var attempt = quizzes.start(student, id);
        signIn(student);
        open("quiz/" + attempt);

        click("End the quiz now");

        assertThat(find(ConfirmDialog.class).single().getElement().getProperty("message"))
                .startsWith("4 of 4 questions are not answered. They count as wrong in the grade.");
        test(find(ConfirmDialog.class).single()).confirm();
        open("assignments/" + id);
        assertThat(text()).contains("0 of 0 right, ended after 0 of 4");
    }

    @Test
    void whoIsAllowedMoreIsToldWhatAndWhoIsNotReadsNothingOfIt() {
        var closes = clock.instant().plus(Duration.ofDays(1));
        var quiz = Plans.quiz(topics, 4, FeedbackTime.WHEN_RELEASED, false, 1, Duration.ofMinutes(10));
        var id = give(Plans.of(List.of(), quiz, new Schedule(Instant.EPOCH, null, closes, LateRule.MARKED)));
        signIn(student);
        open("assignments/" + id);
        assertThat(text()).doesNotContain("extra time", "breaks", "reads it aloud", "your own");

        lasting.set(teacher, classId, Set.of(student.id()), new Allowances(25, 0, true, 5));
        open("assignments/" + id);

        assertThat(find(ListItem.class).all())
                .extracting(ListItem::getText)
                .contains("You have 25 % extra time: 12 minutes 30 seconds instead of 10 minutes.")
                .anyMatch(rule -> rule.contains("you have 12 minutes 30 seconds"))
                .anyMatch(rule -> rule.contains("It closes "
                        + ReaderTime.dateTime(closes.plus(Duration.ofMinutes(2).plusSeconds(30)))))
                .anyMatch(rule -> rule.contains("for the others it is " + ReaderTime.dateTime(closes)))
                .anyMatch(rule -> rule.contains("breaks of 5 minutes in all"))
                .anyMatch(rule -> rule.contains("reads it aloud"));
    }

    @Test
    void whatIsNotOpenCanNotBeStarted() {
        var opens = clock.instant().plus(Duration.ofDays(1));
        var id = give(Plans.of(List.of(), Plans.practice(topics, 4), new Schedule(opens, null, null, LateRule.MARKED)));
        signIn(student);
        open("assignments/" + id);

        assertThat(text()).contains("It opens");
        assertThat(find(Button.class).withText("Start the quiz").all()).isEmpty();
    }

    @Test
    void whoHasAnotherQuizOpenIsShownTheWayBackToIt() {
        var id = give(Plans.of(List.of(), Plans.practice(topics, 4), Instant.EPOCH));
        var open = attempts.start(student, QuizRequest.ofLength(topics, 4));
        signIn(student);

        open("assignments/" + id);

        assertThat(text()).contains("Finish or end the quiz that you have open");
        assertThat(find(Button.class).withText("Start the quiz").all()).isEmpty();
        var goOn = find(RouterLink.class).withText("Go on with the quiz").single();
        assertThat(goOn.getHref()).isEqualTo("quiz/" + open);
    }

    @Test
    void whatWasDoneInAnArchivedClassStandsBehindTheStudent() {
        var id = give(Plans.of(List.of(), Plans.quiz(topics, 4, FeedbackTime.AT_ONCE, false, 2, null), Instant.EPOCH));
        attempts.end(student, quizzes.start(student, id));
        classes.archive(teacher, classId);
        signIn(student);

        open("learn");
        assertThat(text()).doesNotContain("Week 3");
        open("assignments");
        assertThat(text()).contains("There is nothing to do at the moment.", "Past work", "Week 3", "Done");
        open("assignments/" + id);
        assertThat(text()).contains("Your attempt");
        assertThat(find(Button.class).withText("Take it again").all()).isEmpty();
    }

    @Test
    void anothersAssignmentIsNotFound() {
        var id = give(Plans.of(List.of(), Plans.practice(topics, 4), Instant.EPOCH));
        signIn(school.student());

        assertNotFound("assignments/" + id);
        assertNotFound("assignments/" + UUID.randomUUID());
    }

    private UUID give(AssignmentPlan plan) {
        var id = assignments.draft(teacher, classId, plan);
        assignments.give(teacher, id);
        return id;
    }
}
