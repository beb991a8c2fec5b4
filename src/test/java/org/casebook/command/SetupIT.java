package org.casebook.command;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.casebook.support.Accessibility;
import org.casebook.support.Browser;
import org.casebook.support.RunningCasebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first visit to an empty school. */
class SetupIT {

    private static final String PASSWORD = "correct horse battery";

    @TempDir
    Path data;

    @Test
    void whoeverReadsTheConsoleCreatesTheFirstAdministratorAndNobodyASecond() {
        try (var browser = new Browser()) {
            try (var casebook = start()) {
                var page = browser.open(Browser.Device.DESKTOP, ColorScheme.LIGHT);
                page.navigate(casebook.address());
                assertThat(page.locator("h1")).hasText("Set up Casebook");
                var accessibility = new Accessibility(page);
                accessibility.look("set-up");
                assertThat(accessibility.violations()).isEmpty();

                setUp(page, "WRNG-WRNG-WRNG");
                assertThat(page.getByText("This is not the code")).isVisible();

                setUp(page, casebook.setupCode());
                // With what was chosen.
                assertThat(page.locator("main h1")).hasText("People");

                // The code is worth nothing any more: the page that took it is gone.
                var stranger = browser.open(Browser.Device.DESKTOP, ColorScheme.LIGHT);
                stranger.navigate(casebook.address() + "/setup");
                stranger.waitForURL("**/login");
            }
            try (var again = start()) {
                assertThat(again.output()).doesNotContain("code");
                var page = browser.open(Browser.Device.DESKTOP, ColorScheme.LIGHT);
                Browser.signIn(page, again.address(), "head", PASSWORD);
                assertThat(page.locator("main h1")).hasText("People");
            }
        }
    }

    private RunningCasebook start() {
        return RunningCasebook.start("--port", "0", "--data", data.toString());
    }

    private static void setUp(Page page, String code) {
        page.getByLabel("Set-up code").fill(code);
        page.getByLabel("Your name").fill("Hedda Head");
        page.getByLabel("Username").fill("head");
        page.locator("input[type=password]").fill(PASSWORD);
        page.getByText("Create the first administrator").click();
    }
}
