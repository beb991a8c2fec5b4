package org.casebook.support;

import static org.casebook.support.Controls.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.regex.Pattern;

/** A quiz as a student handles it in the browser. */
public final class QuizPage {

    private final Page page;

    public QuizPage(Page page) {
        this.page = page;
    }

    /** A question as it is read: where it stands, its text, and its parts in the order shown. */
    public record Shown(String where, String stem, List<String> parts) {}

    /** Begins a quiz of the usual length on all topics. */
    public void start(String address) {
        page.navigate(address + "/quiz");
        button(page, "Start the quiz").click();
        button(page, "Answer").waitFor();
        // The address changes a moment after what is shown.
        page.waitForURL(Pattern.compile(".*/quiz/.+"));
    }

    /** Ends the quiz before its end, so that another can be started. */
    public void end() {
        button(page, Pattern.compile("^(End the quiz now|Hand in)$")).first().click();
        page.locator("vaadin-confirm-dialog vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("End the quiz|Hand in")))
                .click();
        button(page, "Answer").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Takes up the open quiz where the start page offers it. */
    public void goOn() {
        page.getByText("Go on with the quiz").first().click();
        page.locator(".stem").waitFor();
    }

    public Shown shown() {
        button(page, "Answer").waitFor();
        var parts = page.locator(
                ".answer-options .option, .ordering li, .matching .left, .matching select:first-of-type option,"
                        + " .claims legend, .evidence .option");
        return new Shown(
                page.locator(".where").innerText(), page.locator(".stem").innerText(), parts.allTextContents());
    }

    /** Fills in some complete answer, whatever the kind of question. */
    public void fill() {
        var selects = page.locator(".matching select");
        for (int row = 0; row < selects.count(); row++) {
            selects.nth(row).selectOption(new SelectOption().setIndex(row + 1));
        }
        if (page.locator(".short-answer input").count() > 0) {
            page.locator(".short-answer input").fill("12");
        }
        if (page.locator(".judgement").count() > 0) {
            page.locator(".verdicts input").first().check();
        }
        var claims = page.locator(".claims fieldset");
        for (int claim = 0; claim < claims.count(); claim++) {
            claims.nth(claim).locator("input").first().check();
        }
        if (page.locator(".evidence input").count() > 0) {
            page.locator(".evidence .option").first().click();
        }
        var options = page.locator(".answer-options input");
        if (options.count() > 0) {
            options.first().check();
        }
    }

    public void sendAnswer() {
        button(page, "Answer").click();
    }

    /** Waits until the page says that the answer is saved, and gives the verdict. */
    public String verdict() {
        page.locator(".saved").waitFor();
        return page.locator(".feedback h2").innerText();
    }

    /** Whether the last answer has been marked, and the next question not asked for yet. */
    public boolean isAnswered() {
        return page.locator(".feedback").count() > 0;
    }

    public void next() {
        button(page, "Next question").click();
        button(page, "Answer").waitFor();
    }
}
