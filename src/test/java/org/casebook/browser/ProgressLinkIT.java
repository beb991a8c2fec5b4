package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.casebook.support.Controls.button;
import static org.casebook.support.Controls.field;
import static org.casebook.support.Controls.link;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.Objects;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.casebook.support.Accessibility;
import org.casebook.support.Browser.Device;
import org.casebook.support.InBrowser;
import org.casebook.support.Visitors;
import org.casebook.support.Widths;
import org.junit.jupiter.api.Test;

/** A student shows their progress to somebody at home, who has no account, and ends it again. */
@InBrowser
class ProgressLinkIT {

    @Test
    void aLinkOpensOnePageForWhoeverHasItUntilItsStudentEndsIt(Visitors visitors) {
        var student = visitors.signedIn("student03", Device.PHONE, ColorScheme.LIGHT);
        visitors.open(student, "/progress");
        link(student, "Show my progress to somebody at home").click();
        assertThat(student.locator("main h1")).hasText("Show my progress to somebody at home");
        var shown = student.locator(".shared-preview .shared");
        assertThat(shown).containsText("Mastery");
        student.getByLabel("Grades too").check();
        assertThat(shown).containsText("Grades");
        button(student, "Make a link").click();
        assertThat(field(student, "Your link")).hasValue(Pattern.compile("^http.*/shared#.{40,}"));
        var address = field(student, "Your link").inputValue();
        button(student, "Copy the link").click();
        student.getByText(Pattern.compile("Copied\\.|The link is marked")).waitFor();
        assertThat(student.locator("main")).containsText("not opened yet");
        var look = new Accessibility(student, Device.PHONE, ColorScheme.LIGHT);
        look.look("progress-link-made");

        var parent = visitors.stranger();
        var name = Objects.requireNonNull(shown.locator("h3").first().textContent());
        parent.navigate(address);
        assertThat(parent.locator("h1")).hasText(name);
        assertThat(parent.locator("main")).containsText("Grades");
        assertThat(parent.locator("button, input, form")).hasCount(0);
        var atHome = new Accessibility(parent);
        atHome.look("shared-progress");
        parent.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Assertions.assertThat(Widths.tooWide(parent)).isEmpty();
        parent.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

        student.reload();
        assertThat(student.locator("main")).containsText("last opened");
        button(student, Pattern.compile("End it now.*")).click();
        student.getByText("The link has ended.").waitFor();
        parent.reload();
        assertThat(parent.locator("h1")).hasText("Not found");
        assertThat(parent).hasTitle("Not found · Casebook");
        atHome.look("shared-progress-ended");
        Assertions.assertThat(look.violations()).isEmpty();
        Assertions.assertThat(atHome.violations()).isEmpty();
    }

    @Test
    void withoutAConnectionItsReaderIsToldSoAndTriesAgain(Visitors visitors) {
        var student = visitors.signedIn("student04");
        visitors.open(student, "/progress/share");
        button(student, "Make a link").click();
        assertThat(field(student, "Your link")).hasValue(Pattern.compile("#"));
        var address = field(student, "Your link").inputValue();
        var parent = visitors.stranger();
        parent.route("**/shared/progress*", route -> route.abort());
        parent.navigate(address);
        assertThat(parent.locator("h1")).hasText("Casebook can’t be reached");
        parent.unroute("**/shared/progress*");
        parent.getByText("Try again").click();
        assertThat(parent.locator("h1")).containsText("Progress of ");
        button(student, Pattern.compile("End it now.*")).click();
    }
}
