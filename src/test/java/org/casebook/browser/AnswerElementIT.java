package org.casebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.casebook.support.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The element in which an answer is filled in, without a server behind it. */
class AnswerElementIT {

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void itemsAreDraggedIntoTheirOrder() {
        var page = page(list());

        drag(page, page.locator(".grip").first(), page.locator("li").last());

        assertThat(given(page)).isEqualTo("1,2,0");
        assertThat(page.locator("[aria-live]").textContent()).isEqualTo("Now at place 3 of 3");
    }

    @Test
    void itemsAreMovedByTheirArrowsAndTheFocusGoesWithThem() {
        var page = page(list());
        var down = page.locator("[data-move='1']").first();
        assertThat(page.locator("[data-move='-1']").first().isDisabled()).isTrue();

        down.click();
        page.keyboard().press("Enter");

        assertThat(given(page)).isEqualTo("1,2,0");
        var moved = page.locator("li").last();
        assertThat(moved.locator("[data-move='1']").isDisabled()).isTrue();
        assertThat(moved.locator("[data-move='-1']").evaluate("button => button === document.activeElement"))
                .isEqualTo(true);
    }

    @Test
    void sidesAreDraggedToTheirLinesAndOneToSeveral() {
        var page = page(
                "<div class='pair'>Left <select><option value=''></option><option value='0'>A</option>"
                        + "<option value='1'>B</option></select></div><div class='pair'>Other <select><option value=''></option>"
                        + "<option value='0'>A</option><option value='1'>B</option></select></div>"
                        + "<ul><li data-side='0'><span class='grip'>=</span> A</li><li data-side='1'><span class='grip'>=</span> B</li></ul>");
        // What is carried doesn't hide what lies under it; the style sheet isn't here.
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(".dragged { pointer-events: none }"));

        drag(page, page.locator("[data-side='1'] .grip"), page.locator(".pair").first());
        assertThat(given(page)).as("a line without a side").isEqualTo("nothing");
        drag(page, page.locator("[data-side='1'] .grip"), page.locator(".pair").last());
        assertThat(given(page)).isEqualTo("1,1");

        drag(page, page.locator("[data-side='0'] .grip"), page.locator("ul"));
        assertThat(given(page)).as("let go beside the lines").isEqualTo("1,1");
        drag(page, page.locator("[data-side='0'] .grip"), page.locator(".pair").first());
        assertThat(given(page)).isEqualTo("0,1");
        assertThat(page.locator(".over, .dragged").count()).isZero();
    }

    @Test
    void aPartThatIsMissingKeepsTheAnswerBack() {
        var page = page("<fieldset><input type='checkbox' value='0'><input type='checkbox' value='2'></fieldset>"
                + "<select><option value=''></option><option value='1'>One</option></select>");
        assertThat(given(page)).isEqualTo("nothing");

        page.locator("input").last().check();
        assertThat(given(page)).isEqualTo("nothing");

        page.locator("select").selectOption("1");
        page.locator("input").first().check();
        assertThat(given(page)).isEqualTo("0,2,1");
    }

    @Test
    void whatIsCompleteIsGivenWhenTimeIsUp() {
        var page = page("<input type='text' value=' troika '>");
        page.evaluate("() => document.dispatchEvent(new CustomEvent('time-up'))");
        assertThat(page.evaluate("() => window.given")).isEqualTo("troika");
    }

    @Test
    void anAnswerThatWasTakenIsNotGivenAgain() {
        var page = page("<input type='text' value='troika'>");
        page.locator("casebook-answer").evaluate("answer => answer.setAttribute('locked', '')");
        assertThat(given(page)).isEqualTo("nothing");
    }

    /** To the lower end of where it goes. */
    private static void drag(Page page, Locator from, Locator to) {
        var grip = from.boundingBox();
        var end = to.boundingBox();
        page.mouse().move(grip.x + grip.width / 2, grip.y + grip.height / 2);
        page.mouse().down();
        page.mouse().move(end.x + 5, end.y + end.height - 1);
        page.mouse().up();
    }

    private static String list() {
        var list = new StringBuilder("<ol>");
        for (int place = 0; place < 3; place++) {
            list.append("<li data-place='%d'><span class='grip'>=</span> Item".formatted(place))
                    .append("<button data-move='-1'>up</button><button data-move='1'>down</button></li>");
        }
        return list.append("</ol>").toString();
    }

    private static Page page(String parts) {
        var page = browser.open(Browser.Device.DESKTOP, ColorScheme.LIGHT);
        page.setContent("<casebook-answer>" + parts + "</casebook-answer>");
        page.addScriptTag(new Page.AddScriptTagOptions().setPath(Path.of("frontend/components/casebook-answer.js")));
        page.evaluate("() => { window.given = 'nothing'; document.querySelector('casebook-answer')"
                + ".addEventListener('answer', event => window.given = event.detail); }");
        page.locator("[data-move]:disabled, fieldset, input, select").first().waitFor();
        return page;
    }

    private static Object given(Page page) {
        page.locator("casebook-answer").evaluate("answer => answer.give()");
        return page.evaluate("() => window.given");
    }
}
