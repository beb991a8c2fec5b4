package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.casebook.support.Controls.button;
import static org.casebook.support.Controls.field;
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

/** A teacher writes to those who haven't done an assignment; a student reads it, and nobody else. */
@InBrowser
class MessagesIT {

    private static final String TITLE = "Written about";
    private static final String TEXT = "Please bring it to an end <b>today</b>,\nand ask me if you are stuck.";

    @Test
    void aTeacherWritesToThoseMissingAndAStudentReadsIt(Visitors visitors) {
        var teacher = visitors.signedIn("teacher1");
        ClassPages.open(visitors, teacher, "History 10a", "Assignments");
        link(teacher, "New assignment").click();
        field(teacher, "Title").fill(TITLE);
        button(teacher, "Give it out").click();
        assertThat(teacher.locator("main h1")).hasText(TITLE);
        link(teacher, "Results, question by question").click();
        assertThat(teacher.locator("main h1")).hasText("Results of " + TITLE);

        button(teacher, "Write to those missing").click();
        var dialog = teacher.locator("vaadin-dialog");
        var message = dialog.getByLabel("Message");
        assertThat(message).hasValue(Pattern.compile("You haven’t finished ‘" + TITLE + "’ yet.*"));
        var names = dialog.locator("vaadin-checkbox");
        int all = names.count();
        assertThat(dialog.locator("vaadin-checkbox[checked]")).hasCount(all);
        names.last().locator("input").uncheck();
        assertThat(dialog.locator("vaadin-checkbox-group > [slot=helper]"))
                .hasText((all - 1) + " of " + all + " chosen");
        message.fill(TEXT);
        var look = new Accessibility(teacher);
        look.look("write-to-missing");
        button(teacher, "Send").click();
        teacher.getByText("Sent to " + (all - 1) + " students.").waitFor();
        assertThat(teacher.locator(".sent-messages")).containsText("read by 0");
        assertThat(teacher.locator(".results-table")).containsText("not read yet");
        look.look("written-to");

        button(teacher, "Write to those missing").click();
        button(teacher, "Send").click();
        assertThat(teacher.locator("vaadin-confirm-dialog")).containsText("You wrote to");
        button(teacher, "Cancel").last().click();

        var phone = visitors.signedIn("student01", Device.PHONE, ColorScheme.DARK);
        visitors.open(phone, "/learn");
        var card = phone.locator(".message", new Page.LocatorOptions().setHasText(TITLE));
        assertThat(card).containsText("From Thea Teacher");
        assertThat(card.locator(".message-text")).hasText(TEXT);
        assertThat(card.locator("b")).hasCount(0);
        var onPhone = new Accessibility(phone, Device.PHONE, ColorScheme.DARK);
        onPhone.look("message");
        card.getByText(TITLE, new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(phone.locator("main h1")).hasText(TITLE);
        visitors.open(phone, "/assignments");
        button(phone, "I have read it: " + TITLE).click();
        assertThat(card).hasCount(0);
        assertThat(phone.locator(".messages a").last()).isFocused();
        phone.keyboard().press("Enter");
        assertThat(phone.locator("main h1")).hasText("Messages");
        assertThat(card).containsText("Read ");
        onPhone.look("messages");

        teacher.reload();
        assertThat(teacher.locator(".sent-messages")).containsText("read by 1");
        assertThat(teacher.locator(".results-table")).containsText(", read");
        Assertions.assertThat(look.violations()).isEmpty();
        Assertions.assertThat(onPhone.violations()).isEmpty();

        var other = visitors.signedIn("teacher2");
        for (var address : new String[] {teacher.url(), visitors.address() + "/messages"}) {
            other.navigate(address);
            assertThat(other.locator("main h1")).hasText("Not found");
        }
    }
}
