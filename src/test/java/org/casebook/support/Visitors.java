package org.casebook.support;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.casebook.support.Browser.Device;

/**
 * The people who visit the demonstration school in one test. Whatever they do, no page may ask another host for
 * anything, break the Content-Security-Policy or end in a script's error.
 */
public final class Visitors {

    private static final double PATIENCE_MILLISECONDS = 20_000;

    private final DemoSchool school;
    private final List<Page> pages = new ArrayList<>();
    private final List<BrowserContext> windows = new ArrayList<>();
    private final Set<BrowserContext> atQuizzes = new LinkedHashSet<>();
    private final List<String> faults = new ArrayList<>();

    Visitors(DemoSchool school) {
        this.school = school;
    }

    /** The school's address without a slash at its end. */
    public String address() {
        return school.address();
    }

    /** The password of all demonstration accounts. */
    public String password() {
        return school.password();
    }

    /** Someone who has not signed in, at a desk by day. */
    public Page stranger() {
        return open(Device.DESKTOP, ColorScheme.LIGHT, List.of());
    }

    /** Someone signed in, at a desk by day. */
    public Page signedIn(String username) {
        return signedIn(username, Device.DESKTOP, ColorScheme.LIGHT);
    }

    /** Someone signed in. */
    public Page signedIn(String username, Device device, ColorScheme colours) {
        var cookies = school.cookies.get(username);
        var page = open(device, colours, cookies == null ? List.of() : cookies);
        if (cookies == null || isSignedOut(page)) {
            Browser.signInByPost(page, address(), username, password());
            school.cookies.put(username, page.context().cookies());
        }
        return page;
    }

    /** As a test before may have left them, here or everywhere. */
    private boolean isSignedOut(Page page) {
        return page.request().get(address() + "/").url().contains("/login");
    }

    /** Opens a page of the school, {@code path} beginning with a slash, and waits until it is there. */
    public void open(Page page, String path) {
        page.navigate(address() + path);
        page.locator("main h1").first().waitFor();
    }

    /** Another window of the same visitor. */
    public Page secondTab(Page first) {
        return watched(first.context().newPage());
    }

    /** Watches a page on another Casebook as well. */
    public Page watched(Page page) {
        page.setDefaultTimeout(PATIENCE_MILLISECONDS);
        page.onRequest(request -> {
            if (!request.url().matches("(http://localhost:|data:|blob:).*")) {
                faults.add("asked another host: " + request.url());
            }
        });
        page.onPageError(error -> faults.add("error on " + page.url() + ": " + error));
        page.onConsoleMessage(message -> hear(page, message));
        page.onFrameNavigated(frame -> {
            if (frame.url().startsWith(address() + "/quiz/")) {
                atQuizzes.add(page.context());
            }
        });
        pages.add(page);
        return page;
    }

    List<String> faults() {
        return faults;
    }

    void photograph(Path folder, String name) {
        for (int window = 0; window < pages.size(); window++) {
            var page = pages.get(window);
            if (!page.isClosed()) {
                page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + "-" + window + ".png")));
            }
        }
    }

    void leave() {
        atQuizzes.forEach(this::endQuiz);
        pages.forEach(Visitors::forget);
        pages.forEach(Page::close);
        windows.forEach(school.windows::giveBack);
    }

    /** A quiz that a test has left open would keep its student from another in the next. */
    private void endQuiz(BrowserContext window) {
        window.setOffline(false);
        var page = window.newPage();
        page.setDefaultTimeout(PATIENCE_MILLISECONDS);
        page.navigate(address() + "/learn");
        page.locator("h1").first().waitFor();
        if (page.getByText("Go on with the quiz").count() > 0) {
            var quiz = new QuizPage(page);
            quiz.goOn();
            quiz.end();
        }
        page.close();
    }

    private Page open(Device device, ColorScheme colours, List<Cookie> cookies) {
        var window = school.windows.take(device);
        windows.add(window);
        window.addCookies(cookies);
        var page = watched(window.newPage());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        return page;
    }

    /** The next visitor at the same window finds nothing of what this one has chosen there. */
    private static void forget(Page page) {
        if (!page.isClosed() && page.url().startsWith("http")) {
            page.evaluate("() => localStorage.clear()");
        }
    }

    private void hear(Page page, ConsoleMessage message) {
        if (message.text().contains("Content Security Policy")) {
            faults.add("refused on " + page.url() + ": " + message.text());
        }
    }
}
