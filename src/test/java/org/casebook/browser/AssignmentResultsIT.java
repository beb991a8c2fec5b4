package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.casebook.support.Controls.button;
import static org.casebook.support.Controls.link;
import static org.casebook.support.Controls.row;
import static org.casebook.support.Controls.settled;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.assertj.core.api.Assertions;
import org.casebook.support.Accessibility;
import org.casebook.support.ClassPages;
import org.casebook.support.InBrowser;
import org.casebook.support.QuizPage;
import org.casebook.support.Visitors;
import org.casebook.support.Widths;
import org.junit.jupiter.api.Test;

/** A teacher watches the answers to one assignment come in, looks at one, and prints the table. */
@InBrowser
class AssignmentResultsIT {

    /** A4 across without its margins, in CSS pixels. */
    private static final int PAPER = 1000;

    @Test
    void theResultsOfAnAssignmentAreThereFromTheFirstAnswerOn(Visitors visitors) {
        var teacher = visitors.signedIn("teacher2");
        ClassPages.open(visitors, teacher, "History 10b", "Assignments");
        link(teacher, "New assignment").click();
        teacher.getByLabel("Title").fill("Seen as they answer");
        ClassPages.unfold(teacher);
        teacher.getByLabel("Questions at most").fill("4");
        teacher.getByLabel("The same questions for everyone").check();
        button(teacher, "Give it out").click();
        assertThat(teacher.locator("main h1")).hasText("Seen as they answer");
        settled(teacher);
        link(teacher, "Results, question by question").click();
        assertThat(teacher.locator("main h1")).hasText("Results of Seen as they answer");
        assertThat(row(teacher, "Tara Singh")).containsText("not begun");

        var student = visitors.signedIn("student20");
        student.navigate(visitors.address() + "/assignments");
        student.getByText("Seen as they answer").click();
        button(student, "Start the quiz").click();
        var quiz = new QuizPage(student);
        button(student, "Answer").waitFor();
        button(student, "I don't know").click();
        student.locator(".feedback").waitFor();

        var row = row(teacher, "Tara Singh");
        assertThat(row).containsText("at work, 3 to go");
        assertThat(row.locator("a[aria-label^=\"don't know\"]")).hasCount(1);
        assertThat(teacher.locator("#question-1")).containsText("1 answer: 0 right, 1 don't know");

        teacher.context().setOffline(true);
        assertThat(teacher.locator("casebook-live")).containsText("No news since");
        quiz.next();
        quiz.fill();
        quiz.sendAnswer();
        student.locator(".feedback").waitFor();
        teacher.context().setOffline(false);
        assertThat(row).containsText("at work, 2 to go");
        assertThat(teacher.locator("casebook-live")).containsText("It renews itself.");

        var accessibility = new Accessibility(teacher);
        accessibility.look("assignment-results");
        Assertions.assertThat(accessibility.violations()).isEmpty();
        var address = teacher.url();
        row.locator("a[aria-label^=\"don't know\"]").focus();
        teacher.keyboard().press("Enter");
        assertThat(teacher.locator("main h1")).containsText("Seen as they answer, ");
        assertThat(teacher.locator(".steps > li.highlighted")).hasCount(1);

        teacher.navigate(address);
        row.waitFor();
        teacher.setViewportSize(PAPER, 700);
        teacher.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(teacher.locator(".results-table thead").first()).isVisible();
        assertThat(teacher.locator("casebook-live")).isHidden();
        assertThat(teacher.locator("vaadin-side-nav")).isHidden();
        Assertions.assertThat(teacher.locator(".results-table thead")
                        .first()
                        .evaluate("head => getComputedStyle(head).display"))
                .isEqualTo("table-header-group");
        Assertions.assertThat(Widths.tooWide(teacher)).isEmpty();

        var other = visitors.signedIn("teacher1");
        other.navigate(address);
        assertThat(other.locator("main h1")).hasText("Not found");
    }
}
