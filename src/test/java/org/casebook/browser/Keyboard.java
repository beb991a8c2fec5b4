package org.casebook.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.casebook.course.question.Evidence;
import org.casebook.course.question.Matching;
import org.casebook.course.question.Ordering;
import org.casebook.course.question.Question;
import org.casebook.course.question.Response;
import org.casebook.course.question.Standing;

/** Answers with the keyboard alone. */
final class Keyboard implements KnowingStudent.Hand {

    /** More stops than any page has. */
    private static final int PATIENCE = 120;

    @Override
    public void give(Page page, Question question, Response response) {
        switch (response) {
            case Response.DontKnow _ -> page.keyboard().press("0");
            case Response.Chosen(int option) -> pressNumber(page, question, option);
            case Response.ChosenSet(var pieces)
            when question instanceof Evidence -> pieces.forEach(piece -> mark(page, piece));
            case Response.ChosenSet(var options) -> options.forEach(option -> pressNumber(page, question, option));
            case Response.Judged(boolean verdict, int reason) -> {
                tabTo(page, page.locator(".verdicts input").first());
                page.keyboard().press("Space");
                if (!verdict) {
                    page.keyboard().press("ArrowRight");
                }
                pressNumber(page, question, reason);
            }
            case Response.Number(var value) -> type(page, value.toPlainString());
            case Response.Words(var text) -> type(page, text);
            case Response.Ordered(var items) -> order(page, (Ordering) question, items);
            case Response.Matched(var rights) -> match(page, rights);
            case Response.Weighed(var standings) -> weigh(page, standings);
        }
    }

    /** Hands in the answer: from most places Enter does it; a select or a button uses that key itself. */
    static void handIn(Page page, Question question) {
        if (question instanceof Ordering || question instanceof Matching) {
            tabTo(page, page.locator("vaadin-button[data-enter]"));
        }
        page.keyboard().press("Enter");
    }

    /** Goes on from stop to stop until the focus is there. */
    static void tabTo(Page page, Locator place) {
        for (int stop = 0; stop < PATIENCE; stop++) {
            if ((boolean) place.evaluate("element => element.contains(document.activeElement)")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the Tab key doesn't lead to " + place);
    }

    private static void pressNumber(Page page, Question question, int option) {
        page.keyboard().press(Integer.toString(ShownOptions.place(page, question, option) + 1));
    }

    private static void type(Page page, String text) {
        tabTo(page, page.locator(".short-answer input"));
        page.keyboard().type(text);
    }

    private static void order(Page page, Ordering question, List<Integer> wanted) {
        for (int place = 0; place < wanted.size(); place++) {
            var text =
                    KnowingStudent.plain(question.items().get(wanted.get(place)).text());
            var item = page.locator(".ordering li")
                    .filter(new Locator.FilterOptions()
                            .setHas(page.getByLabel("Move up: " + text, new Page.GetByLabelOptions().setExact(true))));
            while (!page.locator(".ordering li").nth(place).textContent().contains(text)) {
                int before = (int) item.evaluate("item => [...item.parentNode.children].indexOf(item)");
                tabTo(page, item.locator("button").first());
                page.keyboard().press("Enter");
                page.locator(".ordering li")
                        .nth(before - 1)
                        .filter(new Locator.FilterOptions().setHasText(text))
                        .waitFor();
            }
        }
    }

    private static void mark(Page page, int piece) {
        tabTo(page, page.locator(".evidence input").nth(piece));
        page.keyboard().press("Space");
    }

    private static void weigh(Page page, List<Standing> standings) {
        for (int claim = 0; claim < standings.size(); claim++) {
            tabTo(page, page.locator(".claims fieldset").nth(claim));
            page.keyboard().press("Space");
            for (int step = 0; step < place(standings.get(claim)); step++) {
                page.keyboard().press("ArrowRight");
            }
        }
    }

    /** Where it stands among the choices. */
    private static int place(Standing standing) {
        return List.of(Standing.values()).indexOf(standing);
    }

    private static void match(Page page, List<Integer> rights) {
        for (int pair = 0; pair < rights.size(); pair++) {
            var select = page.locator(".matching select").nth(pair);
            tabTo(page, select);
            // A closed list takes the next entry by the arrow.
            while (!select.inputValue().equals(Integer.toString(rights.get(pair)))) {
                page.keyboard().press("ArrowDown");
            }
        }
    }
}
