package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.casebook.support.Controls.button;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.casebook.support.Browser;
import org.casebook.support.InBrowser;
import org.casebook.support.Transfer;
import org.casebook.support.Visitors;
import org.junit.jupiter.api.Test;

/** What is there before the scripts are, and how little it takes: docs/decisions/first-page.md. */
@InBrowser
class FirstPageIT {

    private static final int MOST_BYTES = 300_000;
    private static final String DARK_PAPER = "rgb(27, 26, 24)";
    private static final Pattern BEHIND_THE_SIGN_IN = Pattern.compile(".*/learn.*");

    @Test
    void theSignInPageWeighsLittle(Visitors visitors) {
        var page = visitors.stranger();
        var transfer = new Transfer(page).withoutCache();
        page.navigate(visitors.address() + "/login");
        button(page, "Display").waitFor();
        page.waitForFunction("() => document.fonts.ready.then(() => true)");

        assertThat(transfer.bytes())
                .as(transfer::toString)
                .isGreaterThan(50_000)
                .isLessThan(MOST_BYTES);
    }

    @Test
    void whatTheNextPageNeedsIsFetchedWhileSomebodyTypes(Visitors visitors) {
        var page = visitors.stranger();
        var ahead = page.waitForRequest(
                Pattern.compile(".*/generated-flow-imports-.*"), () -> page.navigate(visitors.address() + "/login"));

        assertThat(ahead.allHeaders()).containsEntry("sec-purpose", "prefetch");
        assertThat(ahead.response().status()).isEqualTo(200);
    }

    @Test
    void somebodySignsInWithoutScriptsAndIsToldThatTheRestNeedsThem(Visitors visitors) {
        var page = visitors.stranger();
        page.route(Pattern.compile(".*\\.js(\\?.*)?"), route -> route.abort());
        page.navigate(visitors.address() + "/login");
        assertThat(page.locator("h1")).hasText("Casebook");

        Browser.fillSignIn(page, "student21", visitors.password());

        page.waitForURL(url -> !url.contains("/login"));
        assertThat(page.locator(".starting-name")).hasText("Casebook");
        assertThat(page.getByText("Loading…")).isVisible();
        assertThat(page.locator("noscript").textContent()).contains("Casebook needs JavaScript");
    }

    @Test
    void aPageHasItsColoursBeforeItsScripts(Visitors visitors) {
        var page = visitors.signedIn("student21", Browser.Device.PHONE, ColorScheme.DARK);
        page.route(Pattern.compile(".*/VAADIN/build/.*"), route -> route.abort());

        page.navigate(visitors.address() + "/learn");

        assertThat(page.getByText("Loading…")).isVisible();
        assertThat(page.locator("html")).hasCSS("background-color", DARK_PAPER);
    }

    /** The session of a stranger ends after ten minutes, and with it what the form proves itself by. */
    @Test
    void aSignInPageThatWasOpenForLongStillWorks(Visitors visitors) {
        var page = visitors.stranger();
        page.clock().install();
        page.navigate(visitors.address() + "/login");
        var before = token(page);
        page.context().clearCookies();

        page.waitForResponse("**/login", () -> page.clock().fastForward("05:01"));
        page.waitForCondition(() -> !token(page).equals(before));

        Browser.fillSignIn(page, "student21", visitors.password());
        assertThat(page).hasURL(BEHIND_THE_SIGN_IN);
    }

    @Test
    void aPasswordIsShownToWhoeverWantsToSeeIt(Visitors visitors) {
        var page = visitors.stranger();
        page.navigate(visitors.address() + "/login");
        var password = page.locator("input[name=password]");
        password.fill("what I typed");

        button(page, "Show the password").click();
        assertThat(password).hasAttribute("type", "text");
        button(page, "Hide the password").click();
        assertThat(password).hasAttribute("type", "password");
    }

    private static String token(Page page) {
        return page.locator("form input[name=_csrf]").inputValue();
    }
}
