package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.casebook.support.Controls.button;
import static org.casebook.support.Controls.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.casebook.support.InBrowser;
import org.casebook.support.Visitors;
import org.junit.jupiter.api.Test;

/** From an office's table with a fault in it to a student who sits in the class. */
@InBrowser
class RosterIT {

    private static final String OWN_PASSWORD = "my very own password";

    @Test
    void aClassComesInAndItsStudentSignsIn(Visitors visitors) {
        var admin = visitors.signedIn("admin");
        admin.navigate(visitors.address() + "/people");
        link(admin, "Import").click();
        choose(admin, "Name;Username;Class\nRita Roster;rita.roster;Roster class\nSam Slip;no username;Roster class\n");
        assertThat(admin.getByText("1 row can't be taken")).isVisible();
        assertThat(admin.locator("vaadin-grid.plan").getByText("people.csv, line 3"))
                .isVisible();
        assertThat(button(admin, "Do all this")).isHidden();

        choose(admin, "Name;Username;Class\nRita Roster;rita.roster;Roster class\nSam Slip;sam.slip;Roster class\n");
        assertThat(admin.getByText("Every row can be taken")).isVisible();
        press(admin, button(admin, "Do all this"));
        assertThat(admin.getByText("2 new people")).isVisible();
        press(admin, button(admin, "Make sign-in slips for the new people"));
        var slip = admin.locator(".slips li").filter(new Locator.FilterOptions().setHasText("Rita Roster"));
        slip.waitFor();
        var facts = slip.locator("dd").allInnerTexts();
        Assertions.assertThat(facts.getFirst()).isEqualTo(visitors.address() + "/first-sign-in");

        var student = visitors.stranger();
        student.navigate(facts.getFirst());
        student.getByLabel("Username").fill(facts.get(1));
        student.getByLabel("Code").fill(facts.get(2).toLowerCase(Locale.ROOT));
        student.locator("vaadin-password-field input").fill(OWN_PASSWORD);
        student.keyboard().press("Enter");
        // With the password just chosen, which nobody has to type again.
        student.waitForURL("**/learn");

        admin.navigate(visitors.address() + "/people?q=rita.roster");
        admin.locator("vaadin-grid a").first().click();
        assertThat(admin.locator(".lines a")).hasText("Roster class");
        assertThat(admin.locator(".facts")).not().containsText("Never");
    }

    @Test
    void whatWasLookedForComesBackWithBackAndReload(Visitors visitors) {
        var admin = visitors.signedIn("admin");
        admin.navigate(visitors.address() + "/people");
        admin.getByLabel("Name, username or external ID").fill("student1");
        admin.waitForURL("**/people?q=student1");
        assertThat(admin.getByText("10 people")).isVisible();

        admin.reload();
        assertThat(admin.getByText("10 people")).isVisible();
        admin.locator("vaadin-grid a").first().click();
        // The address changes before the page does; going back in between is another story.
        button(admin, "Edit").waitFor();
        admin.goBack();
        assertThat(admin.getByText("10 people")).isVisible();
        assertThat(admin.getByLabel("Name, username or external ID")).hasValue("student1");
    }

    private static void choose(Page page, String text) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("people.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    /** As somebody without a mouse does. */
    private static void press(Page page, Locator button) {
        button.focus();
        page.keyboard().press("Enter");
    }
}
