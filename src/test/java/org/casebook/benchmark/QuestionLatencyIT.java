package org.casebook.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casebook.support.Browser;
import org.casebook.support.QuizPage;
import org.casebook.support.RunningCasebook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long the server takes from one question to the next, as the browser sees it on the same machine: from the end of
 * the request to the first byte of the response. Prints; asserts nothing about time.
 */
@Tag("benchmark")
class QuestionLatencyIT {

    private static final int QUIZZES = 8;
    private static final int WARM_UP_QUIZZES = 2;

    @TempDir
    Path data;

    @Test
    void fromOneQuestionToTheNext() {
        try (var casebook = RunningCasebook.start("--demo", "--port", "0", "--data", data.toString());
                var browser = new Browser()) {
            var page = browser.open(Browser.Device.DESKTOP, ColorScheme.LIGHT);
            Browser.signIn(page, casebook.address(), "student01", casebook.demoPassword());
            List<Double> answers = new ArrayList<>();
            List<Double> nexts = new ArrayList<>();
            for (int quiz = 0; quiz < WARM_UP_QUIZZES + QUIZZES; quiz++) {
                boolean counted = quiz >= WARM_UP_QUIZZES;
                take(
                        page,
                        casebook.address(),
                        counted ? answers : new ArrayList<>(),
                        counted ? nexts : new ArrayList<>());
            }
            print("answer to feedback", answers);
            print("feedback to next question", nexts);
            assertThat(nexts).hasSizeGreaterThan(50);
        }
    }

    private static void take(Page page, String address, List<Double> answers, List<Double> nexts) {
        var quiz = new QuizPage(page);
        quiz.start(address);
        while (true) {
            quiz.fill();
            answers.add(timed(page, "Answer", ".feedback"));
            if (page.getByText("See the result").count() > 0) {
                page.getByText("See the result").click();
                page.waitForURL("**/review");
                return;
            }
            nexts.add(timed(page, "Next question", ".attempt vaadin-button:has-text('Answer')"));
        }
    }

    private static double timed(Page page, String button, String after) {
        var exchange = page.waitForResponse(response -> response.url().contains("v-r=uidl"), () -> page.getByText(
                        button, new Page.GetByTextOptions().setExact(true))
                .click());
        page.locator(after).waitFor();
        exchange.finished();
        var timing = exchange.request().timing();
        return timing.responseStart - timing.requestStart;
    }

    private static void print(String what, List<Double> milliseconds) {
        var sorted = milliseconds.stream().sorted().toList();
        System.out.printf(
                "%-28s n=%d  median %.0f ms  p95 %.0f ms  max %.0f ms%n",
                what,
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get((int) Math.ceil(0.95 * sorted.size()) - 1),
                sorted.getLast());
    }
}
