package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.casebook.support.Controls.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.casebook.support.Accessibility;
import org.casebook.support.Browser.Device;
import org.casebook.support.Controls;
import org.casebook.support.InBrowser;
import org.casebook.support.Visitors;
import org.junit.jupiter.api.Test;

/** Reading the lessons in plainer words. */
@InBrowser
class PlainerWordsIT {

    private static final String SECTION = "/lessons/hidden-side";
    private static final String USUAL = "they were not supposed to be passed around or talked about";
    private static final String PLAINER = "Nobody was supposed to pass them around or talk about them.";

    @Test
    void theSwitchIsKeptWithTheAccountForAllLessonsAndHighlightsAreTold(Visitors visitors) {
        var page = visitors.signedIn("student04", Device.PHONE, ColorScheme.LIGHT);
        var accessibility = new Accessibility(page, Device.PHONE, ColorScheme.LIGHT);
        visitors.open(page, SECTION);
        assertThat(page.getByText(USUAL)).isVisible();
        highlightSecondPassage(page);

        // By keyboard alone, and told to who doesn't see it.
        plainer(page).focus();
        page.keyboard().press("Space");
        assertThat(page.getByText(PLAINER)).isVisible();
        assertThat(page.getByText(USUAL)).hasCount(0);
        assertThat(page.getByText("The text is in plainer words now.")).isAttached();
        assertThat(plainer(page)).isFocused();
        assertThat(second(page).locator(".highlight-passage")).hasText("Highlight (1 in the usual words)");
        accessibility.look("plainer-words");
        assertThat(accessibility.violations()).isEmpty();

        page.reload();
        assertThat(plainer(page)).isChecked();
        assertThat(page.getByText(PLAINER)).isVisible();

        // Another device, another lesson; and back, by the panel.
        var elsewhere = visitors.signedIn("student04", Device.DESKTOP, ColorScheme.DARK);
        visitors.open(elsewhere, "/lessons/public-side");
        assertThat(elsewhere.getByText("All these trials were a kind of theatre with a political aim."))
                .isVisible();
        button(elsewhere, "Display").click();
        assertThat(choice(elsewhere, "Plainer words")).isChecked();
        choice(elsewhere, "As they are").check();
        assertThat(elsewhere.getByText("all of these trials were political theatre"))
                .isVisible();
        elsewhere.keyboard().press("Escape");
        assertThat(plainer(elsewhere)).not().isChecked();

        visitors.open(page, SECTION);
        assertThat(second(page).locator(".highlight-passage")).hasText("1 highlight");
    }

    @Test
    void theOtherSettingsStayAndTheCheckAndThePrintWorkInPlainerWords(Visitors visitors) {
        var page = visitors.signedIn("student25", Device.DESKTOP, ColorScheme.LIGHT);
        visitors.open(page, SECTION);
        button(page, "Display").click();
        page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName("Larger").setExact(true))
                .check();
        page.keyboard().press("Escape");
        plainer(page).click();
        assertThat(page.getByText(PLAINER)).isVisible();
        assertThat(page.locator("html")).hasAttribute("data-text-size", "larger");

        second(page).locator("button.term").first().click();
        assertThat(page.locator(".definition:popover-open")).isVisible();
        page.keyboard().press("Escape");
        page.locator(".checks vaadin-details-summary").first().click();
        assertThat(page.getByText("More than 90 %.").first()).isVisible();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.getByText("In plainer words", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(plainer(page)).isHidden();
        assertThat(page.getByText(PLAINER)).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.reload();
        assertThat(page.locator("html")).hasAttribute("data-text-size", "larger");
        assertThat(plainer(page)).isChecked();
        button(page, "Display").click();
        button(page, "Back to normal").click();
        assertThat(page.getByText(USUAL)).isVisible();
        assertThat(plainer(page)).not().isChecked();
        Controls.settled(page);
    }

    private static void highlightSecondPassage(Page page) {
        second(page).locator(".highlight-passage").click();
        page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Highlight"))
                .getByText("Green")
                .click();
        assertThat(second(page).locator(".highlight-passage")).hasText("1 highlight");
    }

    private static Locator second(Page page) {
        return page.locator("[data-passage=secrecy]");
    }

    private static Locator plainer(Page page) {
        return page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Plainer words"));
    }

    private static Locator choice(Page page, String option) {
        return page.getByRole(
                AriaRole.RADIO, new Page.GetByRoleOptions().setName(option).setExact(true));
    }
}
