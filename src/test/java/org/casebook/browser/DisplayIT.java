package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.casebook.support.Controls.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.casebook.support.Accessibility;
import org.casebook.support.Browser;
import org.casebook.support.Browser.Device;
import org.casebook.support.InBrowser;
import org.casebook.support.Visitors;
import org.casebook.support.Widths;
import org.junit.jupiter.api.Test;

/** How pages look to those who have chosen it, before they sign in and after. */
@InBrowser
class DisplayIT {

    private static final String DARK_PAPER = "rgb(27, 26, 24)";
    private static final String WHITE = "rgb(255, 255, 255)";

    /** Everything at its largest. */
    private static final String ALL = "{ theme: 'dark', textSize: 'largest', lines: 'wide', letters: 'wide',"
            + " typeface: 'opendyslexic', ruler: 'two', voice: 'normal' }";

    @Test
    void whatIsChosenBeforeTheSignInIsTheAccountsEverywhereAndOthersSeeNothingOfIt(Visitors visitors) {
        var page = visitors.stranger();
        page.navigate(visitors.address() + "/login");
        choose(page, "Dark", "Larger");
        choice(page, "Space between lines", "Wide").check();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        assertThat(page.getByText("Kept in this browser.")).isVisible();
        page.keyboard().press("Escape");

        Browser.fillSignIn(page, "student19", visitors.password());
        page.waitForURL(url -> !url.contains("/login"));
        assertThat(page.locator("main h1")).isVisible();
        looksChosen(page);
        page.reload();
        assertThat(page.locator("main h1")).isVisible();
        looksChosen(page);

        // Another device, which has nothing.
        var elsewhere = visitors.signedIn("student19", Device.PHONE, ColorScheme.LIGHT);
        visitors.open(elsewhere, "/lessons");
        looksChosen(elsewhere);
        panel(elsewhere);
        assertThat(choice(elsewhere, "Colours", "Dark")).isChecked();
        assertThat(elsewhere.getByText("Kept with your account, on every device."))
                .isVisible();
        choice(elsewhere, "Text size", "Normal").check();
        assertThat(elsewhere.locator("html")).hasAttribute("data-text-size", "normal");
        elsewhere.keyboard().press("Escape");

        // Signed out, each device has its own.
        signOut(elsewhere);
        assertThat(elsewhere.locator("html")).not().hasAttribute("data-theme", "dark");
        page.reload();
        assertThat(page.locator("main h1")).isVisible();
        assertThat(page.locator("html")).hasAttribute("data-text-size", "normal");
        signOut(page);
        assertThat(page.locator("html")).hasAttribute("data-text-size", "larger");

        // Whoever signs in at this device next sees its look, and doesn't take it home.
        Browser.fillSignIn(page, "student26", visitors.password());
        page.waitForURL(url -> !url.contains("/login"));
        assertThat(page.locator("main h1")).isVisible();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        assertThat(page.locator("html")).hasAttribute("data-account-display", "");
    }

    @Test
    void aPageHasItsLookBeforeVaadinHasCome(Visitors visitors) {
        var page = visitors.stranger();
        keepOnDevice(page, ALL);
        page.route("**/VAADIN/build/**", route -> route.abort());
        page.navigate(visitors.address() + "/login");

        assertThat(page.locator("html")).hasAttribute("data-typeface", "opendyslexic");
        assertThat(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))
                .isEqualTo(DARK_PAPER);
        assertThat(page.evaluate("getComputedStyle(document.documentElement).fontSize"))
                .isEqualTo("24px");
    }

    @Test
    void thePanelIsUsedByKeyboardAlone(Visitors visitors) {
        var page = visitors.stranger();
        page.navigate(visitors.address() + "/login");
        var opener = button(page, "Display");
        opener.focus();

        page.keyboard().press("Enter");
        assertThat(choice(page, "Colours", "As this device")).isFocused();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        assertThat(choice(page, "Colours", "Dark")).isChecked();
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowDown");
        assertThat(choice(page, "Text size", "Large")).isChecked();
        assertThat(page.locator("html")).hasAttribute("data-text-size", "large");
        page.keyboard().press("Escape");
        assertThat(page.locator(".display-panel")).isHidden();
        assertThat(opener).isFocused();
        page.keyboard().press("Space");
        assertThat(choice(page, "Colours", "Dark")).isFocused();
        Keyboard.tabTo(page, button(page, "Back to normal"));
        page.keyboard().press("Enter");
        assertThat(choice(page, "Colours", "As this device")).isChecked();
        assertThat(page.locator("html")).hasAttribute("data-text-size", "normal");
        button(page, "Close").click();
        assertThat(opener).isFocused();
    }

    @Test
    void thePanelIsAccessibleOnAPhoneByDayAndNight(Visitors visitors) {
        var page = visitors.signedIn("student27", Device.PHONE, ColorScheme.LIGHT);
        var accessibility = new Accessibility(page, Device.PHONE, ColorScheme.LIGHT);
        visitors.open(page, "/lessons");
        panel(page);
        accessibility.look("display");
        assertThat(accessibility.violations()).isEmpty();
    }

    @Test
    void nothingIsCutAtTheLargestOnAPhone(Visitors visitors) {
        var page = visitors.signedIn("student27", Device.PHONE, ColorScheme.LIGHT);
        var accessibility = new Accessibility(page, Device.PHONE, ColorScheme.LIGHT);
        keepOnDevice(page, ALL);
        for (var path :
                List.of("learn", "lessons/the-quotas", "progress", "quiz", "assignments", "account", "grades")) {
            visitors.open(page, "/" + path);
            page.evaluate("() => document.fonts.ready");
            accessibility.look("largest-" + path.replace('/', '-'));
        }
        panel(page);
        accessibility.look("largest-display");
        assertThat(accessibility.violations()).isEmpty();

        var stranger = visitors.stranger();
        stranger.setViewportSize(Device.PHONE.width, Device.PHONE.height);
        keepOnDevice(stranger, ALL);
        visitors.open(stranger, "/login");
        assertThat(Widths.tooWide(stranger)).isEmpty();
        visitors.open(stranger, "/first-sign-in");
        assertThat(Widths.tooWide(stranger)).isEmpty();
    }

    @Test
    void theRulerFollowsThePointerAndTheFocusAndIsInNobodysWay(Visitors visitors) {
        var page = visitors.signedIn("student28");
        visitors.open(page, "/lessons/the-quotas");
        panel(page);
        choice(page, "Reading ruler", "2 lines").check();
        page.keyboard().press("Escape");
        var ruler = page.locator(".reading-ruler");

        page.mouse().move(600, 500);
        assertThat(middle(ruler)).isBetween(497.0, 503.0);
        var line = page.locator(".passage p").first();
        double height = (double) line.evaluate("text => parseFloat(getComputedStyle(text).lineHeight)");
        line.hover();
        assertThat(ruler.boundingBox().height).isBetween(2 * height, 2 * height + 6);
        button(page, "Display").focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Shift+Tab");
        var focused = button(page, "Display").boundingBox();
        assertThat(middle(ruler)).isBetween(focused.y, focused.y + focused.height);
        // What is below it takes the click.
        button(page, "Display").click();
        assertThat(page.locator(".display-panel")).isVisible();
        choice(page, "Reading ruler", "None").check();
        assertThat(ruler).hasCount(0);
    }

    @Test
    void paperIsWhiteWhateverTheScreenIs(Visitors visitors) {
        var page = visitors.signedIn("student27");
        keepOnDevice(page, ALL);
        visitors.open(page, "/lessons/the-quotas");
        var text = page.locator(".passage p").first();
        var typeface = text.evaluate("text => getComputedStyle(text).fontFamily");

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo(WHITE);
        assertThat(text.evaluate("text => getComputedStyle(text).color")).isEqualTo("rgb(0, 0, 0)");
        assertThat(text.evaluate("text => getComputedStyle(text).fontFamily"))
                .isEqualTo(typeface)
                .asString()
                .contains("OpenDyslexic");
        assertThat(page.locator(".reading-ruler")).isHidden();
        assertThat(button(page, "Display")).isHidden();
    }

    /** Wherever Vaadin has one of its own. */
    @Test
    void theColourOfTheFrameworkIsGone(Visitors visitors) {
        for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            var ink = colours == ColorScheme.LIGHT ? "rgb(138, 28, 28)" : "rgb(240, 162, 154)";
            var page = visitors.signedIn("student27", Device.DESKTOP, colours);
            visitors.open(page, "/quiz");
            var start = button(page, "Start the quiz").or(page.getByText("Go on with the quiz"));
            start.focus();
            page.keyboard().press("Tab");
            page.keyboard().press("Shift+Tab");
            assertThat(start.evaluate("element => getComputedStyle(element).outlineColor"))
                    .isEqualTo(ink);
            isRed(page.locator("vaadin-side-nav-item[current]")
                    .first()
                    .evaluate("item => getComputedStyle(item.shadowRoot.querySelector('[part=content]')).color"));
            start.click();
            page.locator(".stem").waitFor();
            assertThat(page.locator("vaadin-progress-bar")
                            .evaluate("bar => getComputedStyle(bar.shadowRoot.querySelector('[part=value]'))"
                                    + ".backgroundColor"))
                    .isEqualTo(ink);
            visitors.open(page, "/account");
            var field = page.locator("vaadin-password-field").first();
            field.locator("input").focus();
            isRed(field.evaluate("field => getComputedStyle(field).getPropertyValue('--vaadin-focus-ring-color') && "
                    + "getComputedStyle(field.shadowRoot.querySelector('[part=input-field]')).outlineColor"));
        }
    }

    @Test
    void everyPageHasOneMessageOfALostConnection(Visitors visitors) {
        var page = visitors.signedIn("student27");
        visitors.open(page, "/lessons");
        var message = page.locator("casebook-connection");
        assertThat(message).isHidden();

        page.context().setOffline(true);

        assertThat(message).containsText("No connection. What was saved is safe.");
        assertThat(page.locator(".v-status-message")).isHidden();
        page.context().setOffline(false);
        assertThat(message).containsText("The connection is back");
    }

    private static void choose(Page page, String colours, String size) {
        panel(page);
        choice(page, "Colours", colours).check();
        choice(page, "Text size", size).check();
    }

    static void panel(Page page) {
        button(page, "Display").click();
        assertThat(page.locator(".display-panel")).isVisible();
    }

    static Locator choice(Page page, String about, String words) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(about))
                .getByLabel(words, new Locator.GetByLabelOptions().setExact(true));
    }

    /** As if it had been chosen in this browser before. */
    private static void keepOnDevice(Page page, String settings) {
        page.addInitScript("localStorage.setItem('casebook-display', JSON.stringify(" + settings + "))");
    }

    private static void looksChosen(Page page) {
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        assertThat(page.locator("html")).hasAttribute("data-text-size", "larger");
        assertThat(page.locator("html")).hasAttribute("data-lines", "wide");
        assertThat(page.evaluate("getComputedStyle(document.documentElement).colorScheme"))
                .isEqualTo("dark");
        assertThat(page.evaluate("getComputedStyle(document.documentElement).fontSize"))
                .isEqualTo("20.8px");
    }

    private static void signOut(Page page) {
        page.locator(".user-menu vaadin-menu-bar-button[first-visible]").click();
        page.getByText("Sign out").click();
        page.waitForURL("**/login*");
        page.locator("input[name=username]").waitFor();
    }

    private static double middle(Locator ruler) {
        var box = ruler.boundingBox();
        return box.y + box.height / 2;
    }

    /** The theme makes its own shade of our ink, in a notation of its own. */
    private static void isRed(Object colour) {
        assertThat(colour.toString())
                .matches("rgb\\((138, 28, 28|240, 162, 154)\\)|oklch\\(\\S+ \\S+ (2[0-9]|3[0-9])\\S*\\)");
    }
}
