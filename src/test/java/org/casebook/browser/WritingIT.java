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

/** A class is asked to write; its students write on two devices, without a connection and by keyboard, and hand in. */
@InBrowser
class WritingIT {

    /** Not the one that the demonstration's class has before it already. */
    private static final String TITLE = "What changed between 1930 and 1937?";

    @Test
    void aTeacherAsksAndStudentsWriteHandInAndCompare(Visitors visitors) {
        var teacher = visitors.signedIn("teacher1");
        ClassPages.open(visitors, teacher, "History 10a", "Writing");
        var look = new Accessibility(teacher);
        link(teacher, "New writing task").click();
        button(teacher, "Give it out").waitFor();
        teacher.locator("vaadin-select").click();
        teacher.locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(TITLE))
                .click();
        assertThat(teacher.getByText(Pattern.compile("students\\) writes 150 to 250 words")))
                .isVisible();
        look.look("writing-new");
        button(teacher, "Give it out").click();
        assertThat(teacher.locator("main")).containsText(Pattern.compile("handed in 0 of \\d+"));
        look.look("writing-given");

        var phone = visitors.signedIn("student01", Device.PHONE, ColorScheme.DARK);
        visitors.open(phone, "/learn");
        link(phone, TITLE).first().click();
        var onPhone = text(phone);
        onPhone.waitFor();
        // The task folds away.
        phone.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("The task and its documents"))
                .click();
        assertThat(phone.getByText("Order No. 44/21, 1 February 1930").first()).isHidden();
        onPhone.fill("I agree in part.");
        assertThat(phone.locator("casebook-writing .about")).hasText("4 words of 150 to 250");
        assertThat(status(phone)).containsText("Saved at");
        Assertions.assertThat(keptHere(phone)).isZero();
        var looksOnPhone = new Accessibility(phone, Device.PHONE, ColorScheme.DARK);
        looksOnPhone.look("writing-own");

        // Without a connection it is kept on the device, and sent when it is back.
        phone.context().setOffline(true);
        onPhone.fill("I agree in part. The quotas are round.");
        assertThat(status(phone)).hasText("Not saved yet; kept on this device");
        Assertions.assertThat(keptHere(phone)).isOne();
        phone.context().setOffline(false);
        assertThat(status(phone)).containsText("Saved at");

        // A second device goes on meanwhile; the first is asked which text stays.
        var desk = visitors.signedIn("student01");
        desk.navigate(phone.url());
        assertThat(text(desk)).hasValue("I agree in part. The quotas are round.");
        text(desk).fill("At the desk.");
        assertThat(status(desk)).containsText("Saved at");
        onPhone.fill("On the phone.");
        assertThat(phone.locator("casebook-writing .notice")).containsText("changed on another device");
        looksOnPhone.look("writing-two-devices");
        phone.reload();
        assertThat(phone.locator("casebook-writing .notice")).containsText("At the desk.");
        assertThat(text(phone)).hasValue("On the phone.");
        button(phone, "Go on with the one here").click();
        assertThat(status(phone)).containsText("Saved at");

        // By keyboard alone, at the desk: type, hand in, confirm.
        desk.reload();
        assertThat(text(desk)).hasValue("On the phone.");
        new Accessibility(desk).look("writing-own-desk");
        Keyboard.tabTo(desk, text(desk));
        desk.keyboard().press("Control+A");
        desk.keyboard().type("The classmate is right about the order only.");
        Keyboard.tabTo(desk, desk.locator("vaadin-button[data-hand-in]"));
        desk.keyboard().press("Enter");
        var dialog = desk.locator("vaadin-confirm-dialog");
        assertThat(dialog).containsText("8 words of 150 to 250 words. You can't change it afterwards");
        desk.keyboard().press("Tab");
        button(desk, "Hand in").last().press("Enter");
        assertThat(desk.locator(".own-text")).containsText("The classmate is right about the order only.");
        assertThat(desk.locator(".sample")).hasCount(3);
        Assertions.assertThat(keptHere(desk)).isZero();
        var looksAtDesk = new Accessibility(desk);
        looksAtDesk.look("writing-handed-in");

        teacher.reload();
        assertThat(teacher.locator("main")).containsText(Pattern.compile("handed in 1 of \\d+"));
        look.look("writing-standing");
        link(teacher, "On paper").click();
        assertThat(teacher.locator(".paper-lines > div").first()).isVisible();
        look.look("writing-paper");
        Assertions.assertThat(look.violations()).isEmpty();
        Assertions.assertThat(looksOnPhone.violations()).isEmpty();
        Assertions.assertThat(looksAtDesk.violations()).isEmpty();
    }

    private static Locator text(Page page) {
        return page.locator("casebook-writing textarea");
    }

    private static Locator status(Page page) {
        return page.locator("casebook-writing .saved");
    }

    private static int keptHere(Page page) {
        return (int)
                page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('casebook-writing:')).length");
    }
}
