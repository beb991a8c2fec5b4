package org.casebook.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.casebook.course.question.Evidence;
import org.casebook.course.question.Ordering;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.course.question.Standing;

/** Answers with a finger. */
final class Touch implements KnowingStudent.Hand {

    @Override
    public void give(Page page, Question question, Response response) {
        switch (response) {
            case Response.DontKnow _ -> page.locator("[data-dont-know]").tap();
            case Response.Chosen(int option) -> tap(page, question, option);
            case Response.ChosenSet(var pieces)
            when question instanceof Evidence ->
                pieces.forEach(
                        piece -> page.locator(".evidence .option").nth(piece).tap());
            case Response.ChosenSet(var options) -> options.forEach(option -> tap(page, question, option));
            case Response.Judged(boolean verdict, int reason) -> {
                page.locator(".verdicts .option").nth(verdict ? 0 : 1).tap();
                tap(page, question, reason);
            }
            case Response.Number(var value) -> write(page, value.toPlainString());
            case Response.Words(var text) -> write(page, text);
            case Response.Ordered(var items) -> order(page, (Ordering) question, items);
            case Response.Matched(var rights) -> match(page, rights);
            case Response.Weighed(var standings) -> {
                for (int claim = 0; claim < standings.size(); claim++) {
                    page.locator(".claims fieldset")
                            .nth(claim)
                            .locator(".option")
                            .nth(List.of(Standing.values()).indexOf(standings.get(claim)))
                            .tap();
                }
            }
        }
    }

    private static void tap(Page page, Question question, int option) {
        page.locator(".answer-options .option")
                .nth(ShownOptions.place(page, question, option))
                .tap();
    }

    private static void write(Page page, String text) {
        page.locator(".short-answer input").tap();
        page.keyboard().type(text);
    }

    private static void order(Page page, Ordering question, List<Integer> wanted) {
        for (int place = 0; place < wanted.size(); place++) {
            var text =
                    KnowingStudent.plain(question.items().get(wanted.get(place)).text());
            var up = page.getByLabel("Move up: " + text, new Page.GetByLabelOptions().setExact(true));
            while (!page.locator(".ordering li").nth(place).textContent().contains(text)) {
                int before = (int) up.evaluate(
                        "button => [...document.querySelectorAll('.ordering li')].indexOf(button.closest('li'))");
                up.tap();
                page.locator(".ordering li")
                        .nth(before - 1)
                        .filter(new Locator.FilterOptions().setHasText(text))
                        .waitFor();
            }
        }
    }

    private static void match(Page page, List<Integer> rights) {
        for (int pair = 0; pair < rights.size(); pair++) {
            page.locator(".matching select").nth(pair).selectOption(Integer.toString(rights.get(pair)));
        }
    }
}
