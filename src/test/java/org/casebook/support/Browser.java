package org.casebook.support;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The system's Chromium. */
public final class Browser implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    private final com.microsoft.playwright.Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getenv().getOrDefault("CASEBOOK_CHROMIUM", "/usr/bin/chromium")))
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run")));

    /** How a page is looked at. */
    public enum Device {
        DESKTOP(1280, 900),
        TABLET(768, 1024),
        PHONE(360, 740);

        public final int width;
        public final int height;

        Device(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** A page of a new visitor. */
    public Page open(Device device, ColorScheme colours) {
        return browser.newContext(options(device, colours)).newPage();
    }

    /** A window of its own, which keeps what it has loaded. */
    BrowserContext window(Device device) {
        return browser.newContext(options(device, ColorScheme.LIGHT));
    }

    private static com.microsoft.playwright.Browser.NewContextOptions options(Device device, ColorScheme colours) {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(device.width, device.height)
                .setHasTouch(device != Device.DESKTOP)
                .setIsMobile(device == Device.PHONE)
                .setColorScheme(colours)
                // Tests make their own certificates.
                .setIgnoreHTTPSErrors(true)
                .setLocale("en-GB")
                .setTimezoneId("Europe/Berlin");
    }

    /** Signs in and waits for the start page. */
    public static void signIn(Page page, String address, String username, String password) {
        page.navigate(address + "/login");
        fillSignIn(page, username, password);
        page.locator("main h1")
                .first()
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        page.waitForURL(url -> !url.contains("/login"));
    }

    /** Fills in the form on the page, and sends it. */
    public static void fillSignIn(Page page, String username, String password) {
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.locator("form button[type=submit]").click();
    }

    /** Signs in without the form's page, for tests that are about something else. */
    public static void signInByPost(Page page, String address, String username, String password) {
        var url = postSignIn(page, address, username, password, signInToken(page, address))
                .url();
        if (url.contains("/login")) {
            throw new IllegalStateException(username + " could not sign in: " + url);
        }
    }

    /** What the form of the sign-in page proves itself by. */
    public static String signInToken(Page page, String address) {
        var form = page.request().get(address + "/login").text();
        var token = TOKEN.matcher(form);
        if (!token.find()) {
            throw new IllegalStateException("no token in " + form);
        }
        return token.group(1);
    }

    /** Sends what the form of the sign-in page would send. */
    public static APIResponse postSignIn(Page page, String address, String username, String password, String token) {
        return page.request()
                .post(
                        address + "/login",
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("username", username)
                                        .set("password", password)
                                        .set("_csrf", token)));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
