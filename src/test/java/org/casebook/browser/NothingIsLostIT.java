package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.casebook.support.Controls.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.casebook.support.Controls;
import org.casebook.support.InBrowser;
import org.casebook.support.QuizPage;
import org.casebook.support.Visitors;
import org.junit.jupiter.api.Test;

/** Whatever a student does to a page, each answer counts once. What a kill does is {@code command.KillIT}'s. */
@InBrowser
class NothingIsLostIT {

    @Test
    void aDoubleClickAnswersOnce(Visitors visitors) {
        var page = quizOf("student08", visitors);
        var student = new KnowingStudent(page, new Keyboard());
        student.fill(true);
        button(page, "Answer").dblclick();
        student.expectVerdict(true);
        assertThat(where(page)).hasText("Question 1 of 12");
        button(page, "Next question").dblclick();
        assertThat(where(page)).hasText("Question 2 of 12");
        assertThat(button(page, "Answer")).isVisible();
    }

    @Test
    void whatIsFilledInOutlivesARefresh(Visitors visitors) {
        var page = quizOf("student09", visitors);
        var student = new KnowingStudent(page, new Keyboard());
        student.fill(true);
        page.reload();
        button(page, "Answer").waitFor();
        button(page, "Answer").click();
        student.expectVerdict(true);
        assertThat(where(page)).hasText("Question 1 of 12");
        page.waitForFunction("Object.keys(sessionStorage).every(key => !key.startsWith('casebook-answer:'))");
    }

    @Test
    void twoWindowsShareOneAnswer(Visitors visitors) {
        var first = quizOf("student10", visitors);
        var second = visitors.secondTab(first);
        second.navigate(first.url());
        var question = first.locator(".stem").innerText();
        assertThat(second.locator(".stem")).hasText(question);
        var inFirst = new KnowingStudent(first, new Keyboard());
        var inSecond = new KnowingStudent(second, new Keyboard());
        inSecond.fill(false);
        inFirst.fill(true);
        button(first, "Answer").click();
        inFirst.expectVerdict(true);

        button(second, "Answer").click();
        inSecond.expectVerdict(true);
        assertThat(where(second)).hasText("Question 1 of 12");
    }

    @Test
    void theBackButtonLeadsToTheOpenQuestion(Visitors visitors) {
        var page = quizOf("student11", visitors);
        var student = new KnowingStudent(page, new Keyboard());
        Keyboard.handIn(page, student.fill(true));
        student.expectVerdict(true);
        button(page, "Next question").click();
        assertThat(where(page)).hasText("Question 2 of 12");
        var question = student.stem().innerText();
        page.goBack();
        assertThat(button(page, "Start the quiz").or(page.getByText("Go on with the quiz")))
                .isVisible();
        Controls.settled(page);
        page.goForward();
        assertThat(where(page)).hasText("Question 2 of 12");
        assertThat(student.stem()).hasText(question);
    }

    @Test
    void thePageSaysWhenTheConnectionIsGoneAndWhenItIsBack(Visitors visitors) {
        var page = quizOf("student12", visitors);
        var state = page.locator("casebook-connection");
        assertThat(state).isHidden();
        // A screen reader would say it at the end of every page.
        assertThat(page.getByText("Online")).isHidden();
        page.context().setOffline(true);
        assertThat(state).containsText("No connection. What was saved is safe");
        page.context().setOffline(false);
        assertThat(state).containsText("The connection is back");
        var student = new KnowingStudent(page, new Keyboard());
        Keyboard.handIn(page, student.fill(true));
        student.expectVerdict(true);
    }

    private static Page quizOf(String username, Visitors visitors) {
        var page = visitors.signedIn(username);
        new QuizPage(page).start(visitors.address());
        return page;
    }

    private static Locator where(Page page) {
        return page.locator(".where");
    }
}
