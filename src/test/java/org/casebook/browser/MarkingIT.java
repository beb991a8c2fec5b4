package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.casebook.support.Controls.button;
import static org.casebook.support.Controls.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.casebook.support.Accessibility;
import org.casebook.support.Browser.Device;
import org.casebook.support.ClassPages;
import org.casebook.support.InBrowser;
import org.casebook.support.Visitors;
import org.junit.jupiter.api.Test;

/** A teacher marks by keyboard and releases, a student reads it; and pairs are compared on a phone. */
@InBrowser
class MarkingIT {

    private static final String BY_RUBRIC = "What came first, the number or the people?";
    private static final String IN_PAIRS = "Which report says more?";

    @Test
    void aTeacherMarksByKeyboardAndAStudentReadsItAfterTheRelease(Visitors visitors) {
        var teacher = visitors.signedIn("teacher2");
        give(visitors, teacher, BY_RUBRIC, false);
        var student = visitors.signedIn("student26");
        handIn(visitors, student, BY_RUBRIC);
        handIn(visitors, visitors.signedIn("student29"), BY_RUBRIC);

        teacher.reload();
        link(teacher, "Mark").click();
        assertThat(teacher.locator("main")).containsText("You have marked 0 of 5.");
        var look = new Accessibility(teacher);
        look.look("marks");
        link(teacher, "Mark").click();
        for (int place = 1; place <= 5; place++) {
            assertThat(teacher.locator("main h1")).hasText("Answer " + place + " of 5");
            assertThat(teacher.locator("vaadin-radio-group")
                            .first()
                            .locator("input")
                            .first())
                    .isFocused();
            int criteria = teacher.locator("vaadin-radio-group").count();
            for (int criterion = 0; criterion < criteria; criterion++) {
                assertThat(teacher.locator("vaadin-radio-group").nth(criterion).locator("input:focus"))
                        .hasCount(1);
                teacher.keyboard().press("1");
            }
            assertThat(teacher.locator(".mark-form [role=status]")).hasText("✓ Saved, " + criteria + " points");
            if (place == 1) {
                Assertions.assertThat(teacher.locator("main").innerText()).doesNotContain("Student");
                teacher.getByLabel("Comment for the student").fill("Say whose numbers these are.");
                assertThat(teacher.locator(".mark-form [role=status]")).containsText("Saved");
                look.look("mark-answer");
            }
            assertThat(button(teacher, place < 5 ? "Next" : "To the overview")).isVisible();
            button(teacher, place < 5 ? "Next" : "To the overview").focus();
            teacher.keyboard().press("Enter");
        }
        assertThat(teacher.locator("main")).containsText("How strict you are");
        assertThat(teacher.locator("main")).containsText(Pattern.compile("You gave the 3 sample answers .* average"));
        look.look("marks-severity");

        visitors.open(student, student.url().replaceAll("^https?://[^/]+", "") + "/marks");
        assertThat(student.locator("main")).containsText("There are no marks to see yet.");
        button(teacher, "Release the marks").click();
        button(teacher, "Release them").last().click();
        assertThat(teacher.locator("main")).containsText("Students see their marks since");

        student.reload();
        assertThat(student.locator(".mark-total")).containsText("points");
        var studentLook = new Accessibility(student);
        studentLook.look("own-marks");
        ClassPages.turnTo(open(visitors, teacher), "Grades");
        assertThat(teacher.locator("main")).containsText("marked by rubric");
        Assertions.assertThat(look.violations()).isEmpty();
        Assertions.assertThat(studentLook.violations()).isEmpty();
    }

    @Test
    void pairsAreComparedOnAPhoneAndByArrowKeys(Visitors visitors) {
        var teacher = visitors.signedIn("teacher2");
        give(visitors, teacher, IN_PAIRS, true);
        for (var name : new String[] {"student25", "student26", "student29"}) {
            handIn(visitors, visitors.signedIn(name), IN_PAIRS);
        }
        teacher.reload();
        link(teacher, "Mark").click();
        link(teacher, "Compare").click();
        assertThat(teacher.locator("main")).containsText("0 of 3 judgements");
        // From then on the page hears keys.
        assertThat(teacher.locator("main h1")).isFocused();
        teacher.keyboard().press("ArrowLeft");
        assertThat(teacher.locator("main")).containsText("1 of 3 judgements");
        teacher.keyboard().press("ArrowRight");
        assertThat(teacher.locator("main")).containsText("2 of 3 judgements");

        var phone = visitors.signedIn("teacher2", Device.PHONE, ColorScheme.DARK);
        phone.navigate(teacher.url());
        assertThat(phone.locator("main")).containsText("2 of 3 judgements");
        var look = new Accessibility(phone, Device.PHONE, ColorScheme.DARK);
        look.look("pairs");
        button(phone, "Undo the last judgement").click();
        assertThat(phone.locator("main")).containsText("1 of 3 judgements");
        phone.getByText("B is better →").click();
        phone.getByText("2 of 3 judgements").waitFor();
        phone.getByText("← A is better").click();
        assertThat(phone.locator("main")).containsText("as many judgements as are asked for");

        link(phone, "Marks: " + IN_PAIRS).click();
        assertThat(phone.locator("main")).containsText("The order");
        phone.getByLabel("Points for the lowest text").fill("2");
        phone.getByLabel("Points for the highest text").fill("4");
        button(phone, "Set the points").click();
        assertThat(phone.locator("main table").last()).not().containsText("–");
        look.look("pairs-order");
        Assertions.assertThat(look.violations()).isEmpty();

        var other = visitors.signedIn("teacher1");
        other.navigate(teacher.url());
        assertThat(other.locator("main h1")).hasText("Not found");
    }

    private static Page open(Visitors visitors, Page teacher) {
        ClassPages.open(visitors, teacher, "History 10b", "Writing");
        return teacher;
    }

    private static void give(Visitors visitors, Page teacher, String title, boolean pairs) {
        open(visitors, teacher);
        link(teacher, "New writing task").click();
        button(teacher, "Give it out").waitFor();
        teacher.locator("vaadin-select").click();
        teacher.locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(pairs ? "One of your own" : title))
                .click();
        if (pairs) {
            teacher.getByLabel("Title").fill(title);
            teacher.getByLabel("What is to be written").fill("Compare the two reports.");
            teacher.getByText("In pairs: you say which").click();
        }
        button(teacher, "Give it out").click();
        assertThat(teacher.locator("main")).containsText(Pattern.compile("handed in 0 of \\d+"));
    }

    private static void handIn(Visitors visitors, Page student, String title) {
        visitors.open(student, "/learn");
        link(student, title).first().click();
        student.locator("casebook-writing textarea").fill("The order says so, and the quotas grew afterwards.");
        button(student, "Hand in").first().click();
        assertThat(student.locator("vaadin-confirm-dialog")).containsText("words");
        button(student, "Hand in").last().click();
        assertThat(student.locator(".own-text")).isVisible();
    }
}
