package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.casebook.support.Controls.button;
import static org.casebook.support.Controls.field;
import static org.casebook.support.Controls.link;
import static org.casebook.support.Controls.row;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.casebook.support.Accessibility;
import org.casebook.support.ClassPages;
import org.casebook.support.InBrowser;
import org.casebook.support.Visitors;
import org.junit.jupiter.api.Test;

/** What a teacher does every week takes few clicks, and can be taken back. */
@InBrowser
class GivingOutIT {

    private static final String CLASS = "History 10b";

    private int clicks;

    /** From the start page; typing is no click. */
    @Test
    void theTenMostFrequentTasksTakeFewClicks(Visitors visitors) {
        var teacher = visitors.signedIn("teacher2");
        var look = new Accessibility(teacher);
        start(visitors, teacher);
        look.look("start");
        click(button(teacher, "New class"));
        field(teacher, "Name").fill("Made with few clicks");
        field(teacher, "Name").press("Enter");
        click(button(teacher, "Make a code"));
        teacher.locator(".join-code").waitFor();
        requireAtMost(3);

        start(visitors, teacher);
        click(link(teacher, "New assignment for " + CLASS));
        field(teacher, "Title").fill("Practice of the week");
        click(button(teacher, "Give it out"));
        assertThat(teacher.locator("main h1")).hasText("Practice of the week");
        requireAtMost(4);

        start(visitors, teacher);
        click(link(teacher, "New assignment for " + CLASS));
        click(teacher.getByLabel("Test", new Page.GetByLabelOptions().setExact(true)));
        assertThat(teacher.locator("main .notice").last())
                .containsText("A test: answers are told when you release them");
        field(teacher, "Title").fill("Test of the week");
        click(button(teacher, "Give it out"));
        assertThat(teacher.locator("main h1")).hasText("Test of the week");
        requireAtMost(6);

        start(visitors, teacher);
        click(link(teacher, "Test of the week"));
        assertThat(teacher.locator("main h2").getByText("How far everyone is")).isVisible();
        requireAtMost(1);

        start(visitors, teacher);
        click(link(teacher, "Test of the week"));
        click(button(teacher, "Set accommodations for Tara Singh"));
        field(teacher, "Extra time, in per cent of the time limit").fill("50");
        click(button(teacher, "Save"));
        assertThat(row(teacher, "Tara Singh")).containsText("50 % extra time");
        requireAtMost(4);

        start(visitors, teacher);
        click(button(teacher, "Extend for all: Practice of the week"));
        click(button(teacher, Pattern.compile("^1 day more: ")));
        teacher.getByText("Extended for all, until ").waitFor();
        requireAtMost(3);

        start(visitors, teacher);
        click(button(teacher, "Release the feedback: Test of the week"));
        assertThat(teacher.locator("vaadin-confirm-dialog")).containsText("students have begun");
        click(button(teacher, "Release it"));
        teacher.getByText("Released: students see").waitFor();
        requireAtMost(2);
        Assertions.assertThat(look.violations()).isEmpty();
    }

    /** With work that a student has done. */
    @Test
    void whatStudentsHaveDoneIsFewClicksAway(Visitors visitors) {
        var teacher = visitors.signedIn("teacher2");
        start(visitors, teacher);
        link(teacher, "New assignment for " + CLASS).click();
        field(teacher, "Title").fill("Looked at closely");
        button(teacher, "Give it out").click();
        teacher.getByText("Given to " + CLASS).waitFor();
        var student = visitors.signedIn("student19");
        visitors.open(student, "/assignments");
        link(student, "Looked at closely").click();
        button(student, "Start the quiz").click();
        student.locator(".stem").waitFor();

        start(visitors, teacher);
        assertThat(teacher.locator(".to-do li")
                        .filter(new Locator.FilterOptions().setHasText("Looked at closely"))
                        .first())
                .containsText("1 at work");
        click(link(teacher, "Results of Looked at closely"));
        click(teacher.locator(".results-table tbody th a").first());
        assertThat(teacher.locator("main h1")).isVisible();
        teacher.waitForURL(Pattern.compile(".*/student/.*/quiz/.*"));
        requireAtMost(2);

        start(visitors, teacher);
        click(link(teacher, "Grades of " + CLASS));
        var file = teacher.waitForDownload(() -> click(link(teacher, "Spreadsheet")));
        Assertions.assertThat(file.suggestedFilename())
                .startsWith("Grades " + CLASS)
                .endsWith(".xlsx");
        requireAtMost(2);

        start(visitors, teacher);
        click(link(teacher, "Grades of " + CLASS));
        var pencil = button(teacher, Pattern.compile("^Set a grade: Tara Singh, Short test$"));
        click(pencil);
        assertThat(field(teacher, "Grade in per cent")).isFocused();
        var look = new Accessibility(teacher);
        // What has scrolled under the table's head would count as covered.
        teacher.evaluate("document.querySelectorAll('.table-frame').forEach(frame => frame.scrollTop = 0)");
        look.look("setting a grade");
        teacher.keyboard().press("Escape");
        assertThat(pencil).isFocused();
        clicks--;
        click(pencil);
        field(teacher, "Grade in per cent").fill("88");
        field(teacher, "Grade in per cent").press("Enter");
        teacher.getByText("The grade is set: Tara Singh, Short test.").waitFor();
        requireAtMost(2);
        assertThat(row(teacher, "Tara Singh")).containsText("88 % set by teacher");
        assertThat(pencil).isFocused();
        button(teacher, "Undo").click();
        assertThat(row(teacher, "Tara Singh")).not().containsText("88 % set by teacher");
        Assertions.assertThat(look.violations()).isEmpty();
    }

    @Test
    void whatWasGivenOutByMistakeIsTakenBack(Visitors visitors) {
        var teacher = visitors.signedIn("teacher2");
        ClassPages.open(visitors, teacher, CLASS, "Assignments");
        link(teacher, "New assignment").click();
        assertThat(teacher.locator("main h1")).isFocused();
        var look = new Accessibility(teacher);
        look.look("new assignment");
        field(teacher, "Title").fill("");
        button(teacher, "Give it out").click();
        assertThat(field(teacher, "Title")).isFocused();
        field(teacher, "Title").fill("By mistake");
        button(teacher, "Give it out").click();
        assertThat(teacher.locator("main h1")).hasText("By mistake");
        teacher.getByText("Given to " + CLASS).waitFor();

        var student = visitors.signedIn("student20");
        visitors.open(student, "/assignments");
        assertThat(student.locator("main")).containsText("By mistake");
        link(student, "By mistake").click();
        button(student, "Start the quiz").click();
        student.locator(".stem").waitFor();
        student.waitForURL("**/quiz/*");
        var begun = student.url();
        button(teacher, "Undo").click();
        assertThat(teacher.locator("vaadin-confirm-dialog")).containsText("have begun");
        look.look("withdrawing");
        button(teacher, "Withdraw it").click();
        assertThat(teacher.locator("main")).containsText("Withdrawn. 1 of ");

        visitors.open(student, "/assignments");
        assertThat(student.locator("main")).containsText("Withdrawn");
        link(student, "By mistake").click();
        assertThat(student.locator("main")).containsText("Your teacher has withdrawn this");
        // It is handed in by itself.
        student.navigate(begun);
        assertThat(student.locator("main h1")).hasText("What this quiz showed");
        Assertions.assertThat(look.violations()).isEmpty();
    }

    private void click(Locator place) {
        place.click();
        clicks++;
    }

    private void requireAtMost(int number) {
        Assertions.assertThat(clicks).isLessThanOrEqualTo(number);
        clicks = 0;
    }

    private static void start(Visitors visitors, Page teacher) {
        visitors.open(teacher, "/start");
        assertThat(teacher.locator("main h1")).hasText("Start");
    }
}
