package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.casebook.support.Controls.button;
import static org.casebook.support.Controls.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ElementState;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.casebook.support.Accessibility;
import org.casebook.support.ClassPages;
import org.casebook.support.InBrowser;
import org.casebook.support.Visitors;
import org.junit.jupiter.api.Test;

/** A student goes back and forth in a test, and reports a question, which the teacher answers. */
@InBrowser
class GoingBackIT {

    @Test
    void inATestWithTheSameQuestionsOneGoesBack(Visitors visitors) {
        var teacher = visitors.signedIn("teacher2");
        ClassPages.open(visitors, teacher, "History 10b", "Assignments");
        link(teacher, "New assignment").click();
        teacher.getByLabel("Title").fill("The same for all");
        ClassPages.unfold(teacher);
        teacher.getByLabel("Questions at most").fill("4");
        teacher.getByLabel("Test: when I release it").check();
        teacher.getByLabel("The same questions for everyone").check();
        button(teacher, "Give it out").click();
        assertThat(teacher.locator("main h1")).hasText("The same for all");

        var student = visitors.signedIn("student21");
        student.navigate(visitors.address() + "/assignments");
        student.getByText("The same for all").click();
        button(student, "Start the quiz").click();
        var look = new Accessibility(student);
        var quiz = new KnowingStudent(student, new Keyboard());
        assertThat(where(student)).hasText("Question 1 of 4");
        button(student, "Flag this question").click();
        button(student, "Question 1, not answered, flagged").waitFor();
        button(student, "Question 3, not answered").click();
        assertThat(where(student)).hasText("Question 3 of 4");
        look.look("test");
        for (int position : new int[] {3, 4, 1, 2}) {
            assertThat(where(student)).hasText("Question " + position + " of 4");
            Keyboard.handIn(student, quiz.fill(false));
        }
        student.getByText("All questions are answered").waitFor();
        for (int position = 1; position <= 4; position++) {
            button(student, Pattern.compile("^Question " + position + ", answered.*"))
                    .click();
            assertThat(where(student)).hasText("Question " + position + " of 4");
            student.reload();
            button(student, Pattern.compile("^Question " + position + ", answered.*"))
                    .click();
            assertThat(where(student)).hasText("Question " + position + " of 4");
            assertThat(button(student, "Change the answer")).isVisible();
            // What was answered is filled in: sent as it is, it stays.
            var before = student.locator(".stem").elementHandle();
            button(student, "Change the answer").click();
            // The question is shown anew once it is saved.
            before.waitForElementState(ElementState.HIDDEN);
            assertThat(student.locator(".missing")).isEmpty();
        }
        look.look("all answered");
        button(student, "Hand in").click();
        student.getByText("1 question is flagged.").waitFor();
        button(student, "Hand in").last().click();

        assertThat(student.locator("main h1")).hasText("Handed in");
        Assertions.assertThat(look.violations()).isEmpty();
    }

    @Test
    void whatIsReportedIsAnswered(Visitors visitors) {
        var student = visitors.signedIn("student22");
        student.navigate(visitors.address() + "/quiz");
        button(student, "Start the quiz").click();
        student.waitForURL(Pattern.compile(".*/quiz/.+"));
        button(student, "I don't know").click();
        student.locator("summary")
                .getByText("Something is wrong with this question")
                .click();
        button(student, "Send to my teacher").click();
        student.getByText("Please choose what is wrong.").waitFor();
        student.getByLabel("Something else").check();
        student.getByLabel("In your own words").fill("The picture is missing. 1 2 3");
        var look = new Accessibility(student);
        look.look("report");
        button(student, "Send to my teacher").click();
        student.getByText("Your teacher hasn't seen it yet.").waitFor();

        var teacher = visitors.signedIn("teacher2");
        visitors.open(teacher, "/classes");
        // With the number of open ones.
        teacher.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Reported questions")))
                .click();
        teacher.locator("vaadin-details-summary").first().click();
        teacher.getByText("The picture is missing. 1 2 3").waitFor();
        var inbox = new Accessibility(teacher);
        inbox.look("inbox");
        teacher.getByLabel("Answer to the students").fill("There is none: read the table.");
        button(teacher, "Send the answer").click();
        teacher.getByText("Sent. The students read it below the question.").waitFor();
        student.reload();
        student.getByText("Your teacher has answered: There is none: read the table.")
                .waitFor();
        button(teacher, "Mark as done").click();
        teacher.getByText("Nothing is open.").waitFor();

        Assertions.assertThat(look.violations()).isEmpty();
        Assertions.assertThat(inbox.violations()).isEmpty();
    }

    private static Locator where(Page page) {
        return page.locator(".where");
    }
}
