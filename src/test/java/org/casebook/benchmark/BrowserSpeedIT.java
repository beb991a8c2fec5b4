package org.casebook.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casebook.support.Controls.button;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casebook.support.Browser;
import org.casebook.support.DemoFolder;
import org.casebook.support.QuizPage;
import org.casebook.support.RunningCasebook;
import org.casebook.support.Transfer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long people wait in a browser: for the first page on a slow line, for a lesson, for the verdict on an answer and for
 * the next question. The page itself takes the times. Prints; asserts nothing about time.
 */
@Tag("benchmark")
class BrowserSpeedIT {

    private static final int QUESTIONS = 40;
    private static final int LOADS = 9;
    private static final int SLOW_LOADS = 3;
    private static final int KILOBITS = 400;
    private static final int LATENCY = 100;

    /** From the click to the frame on which it shows. */
    private static final String WATCH = """
            window.waits = [];
            const since = { clicked: 0, shows: () => false };
            addEventListener('click', event => {
                const words = event.composedPath().map(node => node.localName === 'vaadin-button' ? node.textContent : '').join('');
                const stem = document.querySelector('.stem')?.textContent;
                if (words.includes('Next question')) {
                    Object.assign(since, { clicked: performance.now(), what: 'next', shows: () =>
                        !document.querySelector('.feedback') && document.querySelector('.stem')?.textContent !== stem });
                } else if (words.includes('Answer')) {
                    Object.assign(since, { clicked: performance.now(), what: 'verdict', shows: () =>
                        document.querySelector('.feedback h2') });
                }
            }, true);
            new MutationObserver(() => {
                if (since.clicked && since.shows()) {
                    const { clicked, what } = since;
                    since.clicked = 0;
                    requestAnimationFrame(() => window.waits.push({ what, wait: performance.now() - clicked }));
                }
            }).observe(document, { subtree: true, childList: true, characterData: true });
            """;

    private static final String LARGEST = """
            window.largest = 0;
            new PerformanceObserver(list => list.getEntries().forEach(paint => window.largest = paint.startTime))
                .observe({ type: 'largest-contentful-paint', buffered: true });
            """;

    @TempDir
    static Path folder;

    private static RunningCasebook casebook;
    private static Browser browser;

    @BeforeAll
    static void open() {
        casebook = DemoFolder.start(folder.resolve("school"));
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
        casebook.close();
    }

    @Test
    void aSlowLine() {
        var usable = new ArrayList<Double>();
        var start = new ArrayList<Double>();
        var bytes = new ArrayList<Double>();
        for (int load = 0; load < SLOW_LOADS; load++) {
            var page = browser.open(Browser.Device.PHONE, ColorScheme.LIGHT);
            page.setDefaultTimeout(60_000);
            var transfer = new Transfer(page);
            transfer.slowDown(KILOBITS, LATENCY);
            page.navigate(casebook.address() + "/login");
            button(page, "Display").waitFor();
            usable.add(now(page));
            page.waitForFunction("() => document.fonts.ready.then(() => true)");
            bytes.add((double) transfer.bytes());
            // Who types a name and a password takes some seconds.
            page.waitForTimeout(8_000);
            Browser.fillSignIn(page, "student09", casebook.demoPassword());
            page.waitForURL("**/learn*");
            page.locator("main h1").first().waitFor();
            start.add(now(page));
            page.context().close();
        }
        print("bytes of the sign-in page", bytes);
        print("sign-in page usable, 400 kbit/s", usable);
        print("start page after it, 400 kbit/s", start);
        assertThat(start).hasSize(SLOW_LOADS);
    }

    @Test
    void aLesson() {
        var page = browser.open(Browser.Device.DESKTOP, ColorScheme.LIGHT);
        Browser.signInByPost(page, casebook.address(), "student10", casebook.demoPassword());
        page.addInitScript(LARGEST);
        var times = new ArrayList<Double>();
        for (int load = -2; load < LOADS; load++) {
            page.navigate(casebook.address() + "/lessons/road-to-1937");
            page.locator(".passage").first().waitFor();
            page.waitForFunction("() => window.largest > 0 && document.fonts.ready.then(() => true)");
            if (load >= 0) {
                times.add(((Number) page.evaluate("() => window.largest")).doubleValue());
            }
        }
        print("largest paint of a lesson", times);
        assertThat(times).hasSize(LOADS);
    }

    @Test
    void questions() {
        var page = browser.open(Browser.Device.DESKTOP, ColorScheme.LIGHT);
        Browser.signInByPost(page, casebook.address(), "student11", casebook.demoPassword());
        page.addInitScript(WATCH);
        var quiz = new QuizPage(page);
        var verdicts = new ArrayList<Double>();
        var nexts = new ArrayList<Double>();
        while (verdicts.size() < QUESTIONS) {
            quiz.start(casebook.address());
            boolean more = true;
            while (more) {
                quiz.fill();
                quiz.sendAnswer();
                quiz.verdict();
                more = button(page, "Next question").count() > 0;
                if (more) {
                    quiz.next();
                }
            }
            // The last of them is drawn.
            page.waitForTimeout(200);
            verdicts.addAll(waits(page, "verdict"));
            nexts.addAll(waits(page, "next"));
            page.navigate("about:blank");
        }
        print("click to verdict", verdicts);
        print("click to the next question", nexts);
        assertThat(verdicts).hasSizeGreaterThanOrEqualTo(QUESTIONS);
    }

    private static double now(Page page) {
        return ((Number) page.evaluate("() => performance.now()")).doubleValue();
    }

    private static List<Double> waits(Page page, String what) {
        var waits = (List<?>)
                page.evaluate("what => window.waits.filter(wait => wait.what === what).map(wait => wait.wait)", what);
        return waits.stream().map(wait -> ((Number) wait).doubleValue()).toList();
    }

    private static void print(String what, List<Double> values) {
        var sorted = values.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-36s %3d times  median %.0f  p95 %.0f  most %.0f%n",
                what,
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get((int) Math.ceil(0.95 * sorted.size()) - 1),
                sorted.getLast());
    }
}
