package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.casebook.support.Controls.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.casebook.support.Browser;
import org.casebook.support.ClassPages;
import org.casebook.support.InBrowser;
import org.casebook.support.Visitors;
import org.junit.jupiter.api.Test;

/** A student comes into a class by the code on the wall, and goes out of it again, as the teacher decides. */
@InBrowser
class JoinClassIT {

    @Test
    void aStudentWhoScansTheCodeSignsInAndJoins(Visitors visitors) {
        var teacher = visitors.signedIn("teacher1");
        ClassPages.open(visitors, teacher, "History 10a", "People");
        ClassPages.makeCode(teacher);
        teacher.getByText("Show it large, with a QR code").click();
        teacher.waitForURL("**/code");
        var scanned = teacher.locator("img.qr").getAttribute("alt").replace("QR code for ", "");
        var shown = teacher.locator(".join-code").innerText();
        Assertions.assertThat(scanned).isEqualTo(visitors.address() + "/join/" + shown.replace("-", ""));
        Assertions.assertThat(teacher.locator("img.qr").boundingBox().width).isGreaterThan(300);
        teacher.getByText("Back to the people of the class").click();
        teacher.waitForURL("**/people");
        var heading = teacher.locator("main h2").filter(new Locator.FilterOptions().setHasText("Students"));
        var before = heading.innerText();

        var student = visitors.stranger();
        student.navigate(scanned);
        Browser.fillSignIn(student, "student30", visitors.password());
        student.waitForURL("**/join/*");
        assertThat(student.locator("main h1")).hasText("Join History 10a?");
        button(student, "Join the class").click();
        assertThat(student.locator("main h1")).hasText("You are in History 10a");
        assertThat(student.locator("main h1")).isFocused();

        takeOutAgain(teacher, heading, before);
    }

    private static void takeOutAgain(Page teacher, Locator heading, String before) {
        teacher.reload();
        assertThat(heading).not().hasText(before);
        teacher.getByLabel("Find a student of the class").fill("student30");
        var remove = button(teacher, Pattern.compile("Remove .*"));
        assertThat(remove).hasCount(1);
        remove.click();
        assertThat(heading).hasText(before);
        assertThat(heading).isFocused();
        var undo = button(teacher, "Undo");
        undo.focus();
        teacher.keyboard().press("Enter");
        assertThat(heading).not().hasText(before);
        remove.click();
        assertThat(heading).hasText(before);
    }
}
