package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.casebook.support.Controls.button;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.casebook.support.Accessibility;
import org.casebook.support.InBrowser;
import org.casebook.support.Visitors;
import org.junit.jupiter.api.Test;

/** Passkeys and remembered devices, as a browser has them. */
@InBrowser
class SigningInIT {

    private static final String AUTHENTICATOR = """
            {"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
             "hasUserVerification": true, "isUserVerified": true, "automaticPresenceSimulation": true}}
            """;

    @Test
    void aTeacherAddsAPasskeyAndSignsInWithItAlone(Visitors visitors) {
        var page = visitors.signedIn("teacher2");
        var devices = page.context().newCDPSession(page);
        devices.send("WebAuthn.enable");
        devices.send(
                "WebAuthn.addVirtualAuthenticator",
                JsonParser.parseString(AUTHENTICATOR).getAsJsonObject());
        page.navigate(visitors.address() + "/account");
        button(page, "Add a passkey").click();
        page.getByLabel("Your password").fill(visitors.password());
        button(page, "Go on").click();
        button(page, "Add a passkey of this device").click();
        assertThat(button(page, "Remove Chrome on Linux")).isVisible();
        var accessibility = new Accessibility(page);
        accessibility.look("account-with-passkey");
        assertThat(accessibility.violations()).isEmpty();

        page.context().clearCookies();
        page.navigate(visitors.address() + "/login");
        button(page, "Sign in with a passkey").click();
        page.waitForURL("**/start");
        page.navigate(visitors.address() + "/account");
        assertThat(page.getByText("by passkey").first()).isVisible();
        button(page, "Remove Chrome on Linux").click();
        assertThat(page.getByText("This passkey signs nobody in any more.")).isVisible();
    }

    @Test
    void whoAsksForItStaysSignedInWhenTheBrowserWasClosed(Visitors visitors) {
        var page = visitors.stranger();
        page.navigate(visitors.address() + "/login");
        page.locator("input[name=username]").fill("student05");
        page.locator("input[name=password]").fill(visitors.password());
        page.getByLabel("Keep me signed in").check();
        page.locator("form button[type=submit]").click();
        page.waitForURL("**/learn");
        var kept = page.context().cookies().stream()
                .filter(cookie -> cookie.name.startsWith("casebook-"))
                .toList();
        assertThat(kept).hasSize(2).allMatch(cookie -> cookie.httpOnly && cookie.expires > 0);

        page.context().clearCookies();
        page.context().addCookies(kept);
        page.navigate(visitors.address() + "/account");

        assertThat(page.getByText("This browser")).isVisible();
        assertThat(page.getByText("stays so until").first()).isVisible();
    }

    @Test
    void privacyIsExplainedToWhoeverAsks(Visitors visitors) {
        var page = visitors.stranger();
        page.navigate(visitors.address() + "/login");
        page.getByText("What Casebook keeps about you").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Privacy")))
                .isVisible();
        var accessibility = new Accessibility(page);
        accessibility.look("privacy");
        assertThat(accessibility.violations()).isEmpty();
    }
}
