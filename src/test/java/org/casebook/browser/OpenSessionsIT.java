package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.casebook.support.InBrowser;
import org.casebook.support.Visitors;
import org.junit.jupiter.api.Test;

/** What becomes of a page that is open when its reader's account is closed. */
@InBrowser
class OpenSessionsIT {

    /** No other test signs in as this one. */
    private static final String STUDENT = "student29";

    @Test
    void aDeactivatedStudentsOpenPageLeadsToTheSignIn(Visitors visitors) {
        var student = visitors.signedIn(STUDENT);
        student.navigate(visitors.address() + "/learn");
        var admin = visitors.signedIn("admin");
        admin.navigate(visitors.address() + "/people");
        admin.getByPlaceholder("Find by name or username").fill(STUDENT);
        var deactivate = admin.locator("vaadin-button[aria-label^=Deactivate]");
        assertThat(deactivate).hasCount(1);

        deactivate.click();
        assertThat(admin.getByText("can't sign in any more").first()).isVisible();
        student.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Progress"))
                .click();

        student.waitForURL("**/login");
        assertThat(student.locator("vaadin-login-form").first()).isVisible();
    }
}
