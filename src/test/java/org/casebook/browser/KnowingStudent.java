package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.casebook.course.Course;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.course.question.Verdict;
import org.casebook.course.reading.CourseReader;
import org.casebook.demo.DemoAnswers;

/** A student in a quiz, who reads the question on the page and knows the key from the bank. */
final class KnowingStudent {

    private static final Course COURSE =
            ((CourseReader.Result.Sound) CourseReader.read(Path.of("lessons"), Path.of("question-bank"))).course();

    /** How a student gives an answer. */
    interface Hand {
        void give(Page page, Question question, Response response);
    }

    private final Page page;
    private final Hand hand;
    private final RandomGenerator random = new Random(447);
    private String wrong = "✗ Not right";

    KnowingStudent(Page page, Hand hand) {
        this.page = page;
        this.hand = hand;
    }

    Locator stem() {
        return page.locator(".stem");
    }

    Locator feedback() {
        return page.locator(".feedback");
    }

    Locator verdict() {
        return feedback().locator("h2");
    }

    /** The question that the page asks. */
    Question question() {
        var text = stem().locator("> span:not(.task)").last().textContent().strip();
        var fitting = COURSE.questions().stream()
                .filter(question -> plain(question.head().stem()).equals(text))
                .toList();
        if (fitting.size() != 1) {
            throw new AssertionError(fitting.size() + " questions of the bank read: " + text);
        }
        return fitting.getFirst();
    }

    /** Enters an answer without handing it in; tells what was asked. */
    Question fill(boolean right) {
        var question = question();
        var response = right ? DemoAnswers.right(question) : DemoAnswers.wrong(question, random);
        if (!right) {
            var marking = question.score(response);
            var verdict = Verdict.of(response, marking.share());
            wrong = verdict.sign() + " " + verdict.label(question, marking);
        }
        hand.give(page, question, response);
        return question;
    }

    /** Sees that the answer is marked as it should be. */
    void expectVerdict(boolean right) {
        assertThat(verdict()).hasText(right ? "✓ Right" : wrong);
    }

    /** HTML of the course as a page shows it. */
    static String plain(String html) {
        return html.replaceAll("<[^>]+>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .strip();
    }
}
