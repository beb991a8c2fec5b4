package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.casebook.support.Controls.button;
import static org.casebook.support.Controls.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.casebook.support.Browser.Device;
import org.casebook.support.InBrowser;
import org.casebook.support.Visitors;
import org.casebook.support.Widths;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What a student does: reads, takes a quiz by keyboard, sees their progress; and all of it on a phone. */
@InBrowser
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StudentJourneyIT {

    private static final int QUESTIONS = 8;

    @Test
    @Order(1)
    void readsAndGoesOnWhereTheyLeftOff(Visitors visitors) {
        var page = visitors.signedIn("student01");
        page.navigate(visitors.address() + "/");
        page.getByText("Start reading").click();
        page.waitForURL("**/lessons/before-you-start");
        opensDefinitionsByClickAndByKey(page);

        var passage = page.locator("[data-passage]").nth(4);
        var id = passage.getAttribute("data-passage");
        page.waitForRequestFinished(
                new Page.WaitForRequestFinishedOptions().setPredicate(request -> tellsPassage(request, id)),
                () -> passage.evaluate("passage => passage.scrollIntoView({ block: 'start' })"));
        link(page, "Learn").click();
        page.getByText("Go on reading").click();
        page.waitForURL("**/lessons/before-you-start?at=" + id);
        assertThat(page.locator("[data-passage=" + id + "]")).isInViewport();

        page.getByText("I have read this: go on").click();
        page.waitForURL("**/lessons/discovery");
        link(page, "Lessons").click();
        assertThat(page.locator(".sections li").first()).containsText("✓ Read");
        assertThat(page.locator("main")).containsText("1 of 16 read.");
    }

    @Test
    @Order(2)
    void takesAQuizWithTheKeyboardAloneAndSeesTheirProgress(Visitors visitors) {
        var page = visitors.signedIn("student01");
        page.navigate(visitors.address() + "/quiz");
        page.getByText("Start the quiz").waitFor();
        Keyboard.tabTo(page, page.locator("vaadin-radio-group").first());
        page.keyboard().press("ArrowUp");
        Keyboard.tabTo(page, button(page, "Start the quiz"));
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/quiz/[^/]+"));

        var quiz = new KnowingStudent(page, new Keyboard());
        for (int number = 1; number <= QUESTIONS; number++) {
            boolean right = number % 3 != 0;
            assertThat(page.locator(".where")).hasText("Question " + number + " of " + QUESTIONS);
            assertThat(quiz.stem()).isFocused();
            Keyboard.handIn(page, quiz.fill(right));
            quiz.expectVerdict(right);
            assertThat(quiz.verdict()).isFocused();
            assertThat(page.locator(".saved")).hasText(Pattern.compile("Saved \\d\\d:\\d\\d"));
            if (number == 1) {
                Keyboard.tabTo(
                        page,
                        page.locator("casebook-question summary")
                                .filter(new Locator.FilterOptions().setHasText("Why this question?")));
                page.keyboard().press("Enter");
                assertThat(page.getByText("We don't know yet how much you know about"))
                        .isVisible();
                Keyboard.tabTo(page, button(page, "Next question"));
            }
            page.keyboard().press("Enter");
        }
        page.waitForURL("**/review");
        assertThat(page.locator("main")).containsText("6 of 8 right");
        assertThat(page.locator(".mastery li")).hasCount(4);
        var missed = page.locator(".reviewed").first().locator("> vaadin-details");
        assertThat(missed).hasCount(2);

        missed.first().locator("> vaadin-details-summary").press("Enter");
        missed.first().locator(".feedback a[href*=lesson]").press("Enter");
        page.waitForURL("**/lessons/*/*");
        assertThat(page.locator(".passage.highlighted")).isInViewport();

        page.navigate(visitors.address() + "/progress");
        assertThat(page.locator("casebook-chart svg")).isVisible();
        page.getByText("The figures as a table").click();
        assertThat(page.locator(".table-frame tbody tr")).hasCount(4);
        assertThat(page.locator(".quizzes li")).hasCount(1);
        assertThat(page.locator(".quizzes li")).containsText("6 of 8 right");
        page.locator(".quizzes a").click();
        page.waitForURL("**/review");
        assertThat(page.locator("h1")).hasText("What this quiz showed");
    }

    @Test
    void saysWithAKeyThatTheyDoNotKnow(Visitors visitors) {
        var page = visitors.signedIn("student06");
        page.navigate(visitors.address() + "/quiz");
        page.getByText("8 questions").click();
        button(page, "Start the quiz").click();
        var quiz = new KnowingStudent(page, new Keyboard());
        for (int number = 1; number <= QUESTIONS; number++) {
            assertThat(page.locator(".where")).hasText("Question " + number + " of " + QUESTIONS);
            assertThat(quiz.stem()).isFocused();
            var typed = page.locator(".short-answer input");
            if (typed.count() > 0) {
                typed.focus();
                page.keyboard().press("0");
                // A digit where one types.
                assertThat(typed).hasValue("0");
                assertThat(quiz.feedback()).hasCount(0);
                quiz.stem().focus();
            }
            page.keyboard().press("0");
            assertThat(quiz.verdict()).hasText("? I don't know");
            page.keyboard().press("Enter");
        }
        page.waitForURL("**/review");
        assertThat(page.locator(".reviewed").first().locator("> vaadin-details"))
                .hasCount(QUESTIONS);
        staysInItsWidth(page);
    }

    @Test
    void doesItAllOnAPhone(Visitors visitors) {
        var page = visitors.signedIn("student05", Device.PHONE, ColorScheme.LIGHT);
        page.navigate(visitors.address() + "/lessons/the-quotas");
        page.locator("button.term").first().tap();
        assertThat(page.locator(".definition:popover-open")).isInViewport();
        staysInItsWidth(page);
        page.navigate(visitors.address() + "/quiz");
        page.getByText("8 questions").tap();
        button(page, "Start the quiz").tap();

        var quiz = new KnowingStudent(page, new Touch());
        for (int number = 1; number <= QUESTIONS; number++) {
            boolean right = number % 2 == 0;
            assertThat(page.locator(".where")).hasText("Question " + number + " of " + QUESTIONS);
            staysInItsWidth(page);
            quiz.fill(right);
            button(page, "Answer").tap();
            quiz.expectVerdict(right);
            staysInItsWidth(page);
            button(page, number < QUESTIONS ? "Next question" : "See the result")
                    .tap();
        }
        page.waitForURL("**/review");
        assertThat(page.locator("main")).containsText("4 of 8 right");
        staysInItsWidth(page);
    }

    private static void opensDefinitionsByClickAndByKey(Page page) {
        var term = page.locator("button.term").first();
        var definition = page.locator(".definition:popover-open");
        term.click();
        assertThat(definition).isVisible();
        page.keyboard().press("Escape");
        assertThat(definition).hasCount(0);
        assertThat(term).isFocused();
        page.keyboard().press("Enter");
        assertThat(definition).isVisible();
        page.keyboard().press("Escape");
        assertThat(definition).hasCount(0);
    }

    private static void staysInItsWidth(Page page) {
        org.assertj.core.api.Assertions.assertThat(Widths.tooWide(page)).isEmpty();
    }

    private static boolean tellsPassage(Request request, String id) {
        var data = request.postData();
        return data != null && data.contains("passage-seen") && data.contains(id);
    }
}
