package org.casebook.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.FeedbackTime;
import org.casebook.attempt.AssignedQuizzes;
import org.casebook.attempt.AttemptState;
import org.casebook.attempt.Attempts;
import org.casebook.attempt.QuizRequest;
import org.casebook.course.Course;
import org.casebook.course.Topic;
import org.casebook.course.question.Response;
import org.casebook.people.Actor;
import org.casebook.recall.RecallRounds;
import org.casebook.recall.RoundState;
import org.casebook.report.QuestionReports;
import org.casebook.report.Reason;
import org.casebook.report.ReportInbox;
import org.casebook.support.Plans;
import org.casebook.support.TestClock;
import org.casebook.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What students find wrong with questions, on the pages. */
class ReportViewsTest extends ViewTest {

    private static final String BEGIN = "Something is wrong with this question";

    @Autowired
    Course course;

    @Autowired
    Attempts attempts;

    @Autowired
    AssignedQuizzes quizzes;

    @Autowired
    Assignments assignments;

    @Autowired
    RecallRounds rounds;

    @Autowired
    QuestionReports reports;

    @Autowired
    ReportInbox inbox;

    @Autowired
    TestClock clock;

    private Actor student;
    private Actor teacher;
    private UUID classId;

    @BeforeEach
    void setUp() {
        student = school.student();
        teacher = school.teacher();
        classId = school.classOf(teacher, student);
        signIn(student);
    }

    @Test
    void afterAnAnswerAStudentReportsChangesAndWithdraws() {
        var quiz = attempts.start(student, QuizRequest.ofLength(topics(), 2));
        open("quiz/" + quiz);
        assertThat(text()).as("before the answer").doesNotContain(BEGIN);
        attempts.answer(student, quiz, 1, new Response.DontKnow());
        open("quiz/" + quiz);

        unfold(BEGIN);
        click("Send to my teacher");
        assertThat(reasons().getErrorMessage()).isEqualTo("Please choose what is wrong.");
        choose(reasons(), Reason.SOMETHING_ELSE);
        click("Send to my teacher");
        assertThat(words().isInvalid()).isTrue();
        assertThat(words().getErrorMessage()).isEqualTo("Please say what is wrong.");
        choose(words(), "No map is there.");
        assertThat(words().getHelperText()).isEqualTo("16 of 500 characters");
        click("Send to my teacher");

        assertThat(text())
                .contains("You have reported this question: Something else.", "Your teacher hasn't seen it yet.");
        unfold("Change or withdraw your report");
        assertThat(words().getValue()).isEqualTo("No map is there.");
        choose(reasons(), Reason.TYPING_ERROR);
        click("Save the change");
        assertThat(text()).contains("You have reported this question: There is a typing error.");
        unfold("Change or withdraw your report");
        click("Withdraw it");
        assertThat(text()).doesNotContain("You have reported").contains(BEGIN);
        assertThat(reports.of(student)).isEmpty();
    }

    @Test
    void whatTheTeacherSaysStandsBelowTheQuestionOnTheReviewToo() {
        var version = answeredQuiz();
        reports.report(student, version, Reason.WRONG_KEY, "");
        var review = "quiz/" + attempts.history(student).getFirst().id() + "/review";

        inbox.reports(teacher, version, true);
        open(review);
        assertThat(text()).contains("Your teacher has seen it.");
        inbox.answer(teacher, version, "Look at the table again.");
        open(review);

        assertThat(text()).contains("Your teacher has answered: Look at the table again.");
        assertThat(find(NativeDetails.class).all())
                .filteredOn(details -> details.getSummaryText().startsWith("Change or withdraw"))
                .hasSize(1);
    }

    @Test
    void inARoundItStandsBelowTheFeedback() {
        var section = course.sections().getFirst().slug();
        var round = rounds.startSection(student, section).orElseThrow();
        open("again/" + round);
        assertThat(text()).doesNotContain(BEGIN);

        rounds.answer(student, round, 1, new Response.DontKnow());
        open("again/" + round);

        assertThat(text()).contains(BEGIN);
        assertThat(rounds.state(student, round)).isInstanceOf(RoundState.Answered.class);
    }

    @Test
    void inATestItStandsBelowTheQuestionAndNoAnswerHelps() {
        var test = assignments.draft(
                teacher,
                classId,
                Plans.of(
                        List.of(),
                        Plans.quiz(topics(), 4, FeedbackTime.WHEN_RELEASED, true, 1, null),
                        clock.instant()));
        assignments.give(teacher, test);
        var attempt = quizzes.start(student, test);
        open("quiz/" + attempt);
        assertThat(text()).contains(BEGIN);
        var version =
                ((AttemptState.Asking) attempts.state(student, attempt)).asked().version();
        reports.report(student, version, Reason.NOT_UNDERSTOOD, "");
        inbox.answer(teacher, version, "It is the second one.");

        open("quiz/" + attempt);

        assertThat(text())
                .contains("Your teacher has answered. You can read it when the test's outcome is shown.")
                .doesNotContain("It is the second one.");
    }

    @Test
    void aTeacherReadsAnswersAndPutsAway() {
        var version = answeredQuiz();
        reports.report(student, version, Reason.WRONG_KEY, "B is right as well.\nSee the table.");
        signIn(teacher);
        open("reported-questions");
        assertThat(count()).isEqualTo("(1)");
        assertThat(text()).contains("1 report, 1 not read yet");

        find(Details.class).single().setOpened(true);

        assertThat(text())
                .contains(
                        "The right answer",
                        "The answer that counts as right is wrong.",
                        "B is right as well.",
                        "Their answer: I don't know.",
                        "in a quiz");
        assertThat(find(Anchor.class).all().stream()
                        .map(Anchor::getHref)
                        .filter(address -> address.contains("regrades")))
                .containsExactly("classes/" + classId + "/regrades?question=" + version);
        click("Send the answer");
        assertThat(answer().getErrorMessage()).isEqualTo("Please write an answer.");
        choose(answer(), "B is of 1938.");
        click("Mark as done");
        assertThat(answer().getErrorMessage()).startsWith("This answer isn't sent.");
        click("Send the answer");
        assertThat(text()).contains("Sent. The students read it below the question.");
        click("Mark as done");

        assertThat(messages()).contains("Marked as done.");
        assertThat(text()).contains("Nothing is open.");
        choose(find(RadioButtonGroup.class).single(), false);
        find(Details.class).single().setOpened(true);
        assertThat(text()).contains("Answered: B is of 1938.").doesNotContain("Send the answer");
        open("classes");
        assertThat(count()).isEmpty();
    }

    @Test
    void anAdministratorReadsWithoutNamesAndWithoutButtons() {
        var version = answeredQuiz();
        reports.report(student, version, Reason.SOMETHING_ELSE, school.mark());
        signIn(school.administrator());
        open("reported-questions");

        find(Details.class).all().forEach(details -> details.setOpened(true));

        assertThat(text())
                .contains("A student: Something else.")
                .doesNotContain("Name of student", "Send the answer", "Mark as done", "Regrade it");
    }

    @Test
    void theInboxIsNotForStudentsAndATeachersAnswerPageHasNoForm() {
        assertNotFound("reported-questions");
        var version = answeredQuiz();
        signIn(teacher);
        open("classes/" + classId + "/questions/" + version);
        assertThat(text()).doesNotContain(BEGIN);
    }

    private UUID answeredQuiz() {
        var quiz = attempts.start(student, QuizRequest.ofLength(topics(), 1));
        var asked = ((AttemptState.Asking) attempts.state(student, quiz)).asked();
        attempts.answer(student, quiz, 1, new Response.DontKnow());
        return asked.version();
    }

    private void unfold(String summary) {
        var details = find(NativeDetails.class).all().stream()
                .filter(one -> one.getSummaryText().equals(summary))
                .findFirst()
                .orElseThrow();
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
    }

    private RadioButtonGroup<?> reasons() {
        return find(RadioButtonGroup.class)
                .withCondition(group -> "What is wrong?".equals(group.getLabel()))
                .single();
    }

    private TextArea words() {
        return find(TextArea.class)
                .withCondition(area -> "In your own words".equals(area.getLabel()))
                .single();
    }

    private TextArea answer() {
        return find(TextArea.class).single();
    }

    private String count() {
        return find(SideNavItem.class).all().stream()
                .filter(item -> item.getLabel().equals("Reported questions"))
                .map(SideNavItem::getSuffixComponent)
                .filter(Objects::nonNull)
                .map(suffix -> suffix.getElement().getText())
                .findFirst()
                .orElse("");
    }

    private List<String> topics() {
        return course.topics().stream().map(Topic::id).toList();
    }
}
