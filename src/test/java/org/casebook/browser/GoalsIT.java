package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.casebook.support.Controls.button;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.casebook.support.Accessibility;
import org.casebook.support.InBrowser;
import org.casebook.support.Visitors;
import org.junit.jupiter.api.Test;

/** A student sets a goal, and shows that they know more than is believed. */
@InBrowser
class GoalsIT {

    @Test
    void aGoalIsSetAndTheTellingQuestionsAreAsked(Visitors visitors) {
        var page = visitors.signedIn("student10");
        var accessibility = new Accessibility(page);
        visitors.open(page, "/goals");
        accessibility.look("goals");

        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Context"))
                .check();
        var day = page.locator("vaadin-date-picker input");
        day.fill(LocalDate.now().plusDays(20).format(DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK)));
        day.press("Enter");
        button(page, "Set the goal").click();

        assertThat(page.locator(".own-goal .goal")).containsText("Context: ‘secure’ by ");
        accessibility.look("goal-set");
        page.reload();
        assertThat(page.locator(".own-goal .outlooks li")).hasCount(1);

        page.locator("vaadin-details-summary").first().click();
        assertThat(page.locator(".telling-questions li")).hasCount(3);
        accessibility.look("telling");
        button(page, "Ask me these 3").click();
        page.waitForURL(Pattern.compile("/quiz/"));
        assertThat(page.locator(".where")).containsText("1 of 3");

        visitors.open(page, "/again");
        assertThat(page.locator("vaadin-date-picker input")).not().hasValue("");
        assertThat(accessibility.violations()).isEmpty();
    }
}
