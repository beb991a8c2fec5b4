package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.casebook.support.Controls.link;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.assertj.core.api.Assertions;
import org.casebook.support.Browser.Device;
import org.casebook.support.InBrowser;
import org.casebook.support.Visitors;
import org.casebook.support.Widths;
import org.junit.jupiter.api.Test;

/** What is left of a page on paper. */
@InBrowser
class PrintIT {

    private static final int PAPER = 720;

    @Test
    void aLessonIsItsTextWithTablesDefinitionsAndCitation(Visitors visitors) {
        var page = visitors.signedIn("student02", Device.DESKTOP, ColorScheme.DARK);
        page.navigate(visitors.address() + "/lessons/the-quotas");
        page.locator("casebook-chart svg").first().waitFor();
        assertThat(page.locator(".print-only").first()).isHidden();

        toPaper(page);

        assertThat(page.locator(".passage").first()).isVisible();
        assertThat(page.locator(".lesson-figure .print-only table").first()).isVisible();
        assertThat(page.locator(".definition:not(.not-on-paper)").first()).isVisible();
        assertThat(page.locator("main > .print-only")).containsText("Nicolas Werth");
        assertThat(page.locator("casebook-chart").first()).isHidden();
        assertThat(page.locator(".section-end")).isHidden();
        assertThat(page.locator("vaadin-side-nav")).isHidden();
        assertThat(page.locator(".product-name")).isHidden();
        staysInItsWidth(page);
        Assertions.assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
    }

    @Test
    void aTeacherPrintsAQuizWithAndWithoutItsKey(Visitors visitors) {
        var page = visitors.signedIn("teacher1");
        page.navigate(visitors.address() + "/");
        link(page, "Quiz on paper").click();
        page.waitForURL("**/paper-quiz");
        var questions = page.locator(".paper:not(.paper-key) .paper-questions > li");
        assertThat(questions).hasCount(12);
        var first = questions.first().innerText();

        page.getByLabel("With the key").check();
        assertThat(page.locator(".paper-key .paper-questions > li")).hasCount(12);
        Assertions.assertThat(questions.first().innerText()).isEqualTo(first);

        toPaper(page);
        assertThat(page.locator(".paper h2").first()).containsText("12 questions");
        assertThat(page.locator(".fields")).isHidden();
        assertThat(page.locator("vaadin-side-nav")).isHidden();
        staysInItsWidth(page);

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.getByLabel("With the key").uncheck();
        assertThat(page.locator(".paper-key")).hasCount(0);
        var quiz = page.locator(".paper h2").first().innerText();
        page.getByText("Other questions").click();
        assertThat(page.locator(".paper h2").first()).not().hasText(quiz);
    }

    @Test
    void aStudentHasNoQuizzesOnPaper(Visitors visitors) {
        var page = visitors.signedIn("student03");
        page.navigate(visitors.address() + "/");
        assertThat(link(page, "Quiz on paper")).hasCount(0);

        page.navigate(visitors.address() + "/paper-quiz");

        assertThat(page.locator("main h1")).hasText("Not found");
    }

    private static void toPaper(Page page) {
        page.setViewportSize(PAPER, 1000);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }

    private static void staysInItsWidth(Page page) {
        Assertions.assertThat(Widths.tooWide(page)).isEmpty();
    }
}
