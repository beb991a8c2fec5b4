package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.casebook.support.Controls.button;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.casebook.support.Accessibility;
import org.casebook.support.InBrowser;
import org.casebook.support.QuizPage;
import org.casebook.support.Visitors;
import org.junit.jupiter.api.Test;

/** What a student is asked again, and after a section, by keyboard alone. */
@InBrowser
class AskAgainIT {

    private static final int MOST_QUESTIONS = 12;

    @Test
    void whatAQuizHasMissedIsPutRight(Visitors visitors) {
        var page = visitors.signedIn("student21");
        var accessibility = new Accessibility(page);
        var student = new KnowingStudent(page, new Keyboard());
        visitors.open(page, "/quiz");
        button(page, "Start the quiz").click();
        answer(page, student, false);
        button(page, "Next question").click();
        answer(page, student, true);
        button(page, "Next question").click();
        answer(page, student, false);
        new QuizPage(page).end();
        page.waitForURL("**/review");

        button(page, "Ask me these 2 again").click();
        assertThat(page.locator(".where")).hasText("0 of 2 right so far");
        student.stem().waitFor();
        accessibility.look("round");
        page.reload();
        int asked = 0;
        while (page.getByText("All answered right").count() == 0) {
            asked++;
            assertThat(asked).isLessThan(MOST_QUESTIONS);
            answer(page, student, true);
            if (asked == 1) {
                accessibility.look("round-told");
            }
            var last = button(page, "Finish");
            var next = button(page, "Next question").or(last);
            boolean ends = last.count() > 0;
            var stem = student.stem().innerText();
            next.click();
            if (ends) {
                page.getByText("All answered right").waitFor();
            } else {
                assertThat(student.stem()).not().hasText(stem);
            }
        }
        accessibility.look("round-end");

        visitors.open(page, "/again/mistakes");
        page.locator(".reviewed > vaadin-details > vaadin-details-summary")
                .first()
                .click();
        page.locator(".feedback").first().waitFor();
        accessibility.look("mistakes");
        assertThat(page.getByText(Pattern.compile("Put right ")).first()).isVisible();
        visitors.open(page, "/again");
        accessibility.look("again");
        assertThat(accessibility.violations()).isEmpty();
    }

    @Test
    void threeQuestionsStandBesideTheSection(Visitors visitors) {
        var page = visitors.signedIn("student22");
        var accessibility = new Accessibility(page);
        var student = new KnowingStudent(page, new Keyboard());
        visitors.open(page, "/lessons/discovery");
        button(page, "Try three questions").click();
        student.stem().waitFor();
        var text = page.locator("casebook-reader").boundingBox();
        var questions = page.locator(".section-questions").boundingBox();
        assertThat(questions.x).as("beside the text").isGreaterThan(text.x + text.width);
        for (int question = 1; question <= 3; question++) {
            answer(page, student, question != 2);
            if (question == 2) {
                accessibility.look("section-questions");
                page.reload();
                page.locator(".section-questions .saved").waitFor();
            }
            assertThat(page.locator(".section-questions .where")).hasText(question + " of 3 answered");
            button(page, question == 3 ? "Finish" : "Next question").click();
        }

        assertThat(page.locator(".section-questions")).containsText("2 of 3 right.");
        assertThat(accessibility.violations()).isEmpty();
    }

    private static void answer(Page page, KnowingStudent student, boolean right) {
        button(page, "Answer").waitFor();
        Keyboard.handIn(page, student.fill(right));
        student.expectVerdict(right);
    }
}
