package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.casebook.support.InBrowser;
import org.casebook.support.Visitors;
import org.junit.jupiter.api.Test;

/** A student comes into a class by the code on the wall, and goes out of it again, as the teacher decides. */
@InBrowser
class JoinClassIT {

    @Test
    void aStudentWhoScansTheCodeSignsInAndJoins(Visitors visitors) {
        var teacher = visitors.signedIn("teacher1");
        openPeople(teacher, visitors);
        button(teacher, Pattern.compile("Make a code|New code")).click();
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
        student.locator("input[name=username]").fill("student30");
        student.locator("input[name=password]").fill(visitors.password());
        student.locator("form button[type=submit]").click();
        student.waitForURL("**/join/*");
        assertThat(student.locator("main h1")).hasText("Join History 10a?");
        button(student, Pattern.compile("Join the class")).click();
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
        var undo = button(teacher, Pattern.compile("Undo"));
        undo.focus();
        teacher.keyboard().press("Enter");
        assertThat(heading).not().hasText(before);
        remove.click();
        assertThat(heading).hasText(before);
    }

    private static void openPeople(Page page, Visitors visitors) {
        page.navigate(visitors.address() + "/classes");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("People of History 10a"))
                .click();
        page.waitForURL("**/people");
    }

    private static Locator button(Page page, Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
