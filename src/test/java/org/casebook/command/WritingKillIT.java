package org.casebook.command;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import org.casebook.support.Browser;
import org.casebook.support.Browser.Device;
import org.casebook.support.DemoFolder;
import org.casebook.support.RunningCasebook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power goes while a student writes. */
class WritingKillIT {

    private static final double PATIENCE_MILLISECONDS = 30_000;
    private static final String SAVED = "The first sentence was saved. ";
    private static final String TYPED = SAVED + "The second one was on its way, and this is the third.";

    @TempDir
    Path data;

    private final Browser browser = new Browser();
    private RunningCasebook casebook;

    @AfterEach
    void close() {
        browser.close();
        if (casebook != null) {
            casebook.kill();
        }
    }

    @Test
    void whatWasTypedIsThereAfterwards() {
        DemoFolder.copyTo(data);
        start("0");
        // Their class has a task that they haven't begun.
        var student = signedIn("student01");
        var context = student.context();
        student.navigate(casebook.address() + "/learn");
        student.locator(".to-do a[href^='writing/']").click();
        var text = student.locator("casebook-writing textarea");
        text.fill(SAVED);
        assertThat(student.locator("casebook-writing .saved")).containsText("Saved at");
        text.pressSequentially(TYPED.substring(SAVED.length()));
        casebook.kill();
        var place = student.url();
        // Or it would come back by itself, send what it keeps, and keep it no longer.
        student.close();

        start(String.valueOf(URI.create(casebook.address()).getPort()));
        var page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLISECONDS);
        Browser.signInByPost(page, casebook.address(), "student01", casebook.demoPassword());
        page.navigate(place);

        assertThat(page.locator("casebook-writing textarea")).hasValue(TYPED);
        assertThat(page.locator("casebook-writing .saved")).containsText("Saved at");

        // On another device too, so that it is the server's.
        var elsewhere = signedIn("student01");
        elsewhere.navigate(place);
        assertThat(elsewhere.locator("casebook-writing textarea")).hasValue(TYPED);
    }

    private void start(String port) {
        casebook = RunningCasebook.start("--demo", "--port", port, "--data", data.toString());
    }

    private Page signedIn(String username) {
        var page = browser.open(Device.DESKTOP, ColorScheme.LIGHT);
        page.setDefaultTimeout(PATIENCE_MILLISECONDS);
        Browser.signInByPost(page, casebook.address(), username, casebook.demoPassword());
        return page;
    }
}
