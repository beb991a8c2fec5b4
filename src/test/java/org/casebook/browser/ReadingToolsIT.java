package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.casebook.support.Controls.button;
import static org.casebook.support.Controls.field;
import static org.casebook.support.Controls.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.casebook.support.Accessibility;
import org.casebook.support.Browser.Device;
import org.casebook.support.InBrowser;
import org.casebook.support.QuizPage;
import org.casebook.support.Visitors;
import org.casebook.support.Widths;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What a reader does beside reading: highlights, notes, looks up, practises, and comes from a quiz and goes back. */
@InBrowser
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReadingToolsIT {

    private static final String READER = "student29";
    private static final String SECTION = "/lessons/public-side";

    /** How many characters the browser paints in a colour. */
    private static final String PAINTED =
            "colour => [...CSS.highlights.get('casebook-' + colour)].map(range => range.toString()).join('|')";

    @Test
    @Order(1)
    void highlightsByMouseAndFindsItAgain(Visitors visitors) {
        var page = visitors.signedIn(READER);
        var accessibility = new Accessibility(page);
        visitors.open(page, SECTION);
        selectByMouse(page, 0);
        assertThat(tools(page)).isVisible();
        accessibility.look("highlight-selected");
        tools(page).getByText("Green").click();
        assertThat(ofPassage(page, 0)).hasText("1 highlight");
        assertThat(tools(page)).isHidden();
        var painted = page.evaluate(PAINTED, "green").toString();
        assertThat(painted).isNotBlank();

        page.reload();
        assertThat(ofPassage(page, 0)).hasText("1 highlight");
        assertThat(page.evaluate(PAINTED, "green")).isEqualTo(painted);

        // What is there is opened by a click on it, and changed.
        page.mouse().click(startOfText(page, 0)[0] + 40, startOfText(page, 0)[1]);
        field(page, "Note").fill("Only the famous ones?");
        assertThat(tools(page).getByText("Saved.")).isVisible();
        accessibility.look("highlight-note");
        tools(page).getByText("Blue").click();
        assertThat(tools(page).locator("[data-colour=blue]")).hasAttribute("aria-pressed", "true");
        page.keyboard().press("Escape");
        assertThat(tools(page)).isHidden();
        assertThat(ofPassage(page, 0)).hasText("1 highlight, 1 note");
        assertThat(page.evaluate(PAINTED, "blue")).isEqualTo(painted);
        assertThat(accessibility.violations()).isEmpty();
    }

    @Test
    @Order(2)
    void highlightsByKeyboardASentenceOfAPassage(Visitors visitors) {
        var page = visitors.signedIn(READER);
        var accessibility = new Accessibility(page);
        visitors.open(page, SECTION);
        var opens = page.locator("[data-passage]").nth(1).locator(".highlight-passage");
        assertThat(opens).hasText("Highlight");
        opens.focus();
        page.keyboard().press("Enter");
        var what = field(page, "What to highlight");
        assertThat(what).isFocused();
        accessibility.look("highlight-passage");
        page.keyboard().press("ArrowDown");
        Keyboard.tabTo(page, button(page, "Add a note"));
        page.keyboard().press("Enter");
        assertThat(field(page, "Note")).isFocused();
        page.keyboard().type("By keyboard");
        page.keyboard().press("Escape");
        assertThat(opens).hasText("1 highlight, 1 note");
        assertThat(page.evaluate(PAINTED, "yellow").toString()).matches("\\S.*\\.");

        // Removed and taken back.
        opens.focus();
        page.keyboard().press("Enter");
        button(page, Pattern.compile("Change the yellow highlight")).click();
        button(page, "Remove").click();
        assertThat(opens).hasText("Highlight");
        button(page, "Undo").click();
        assertThat(opens).hasText("1 highlight, 1 note");
        assertThat(accessibility.violations()).isEmpty();
    }

    /** Browser and server count the letters of every passage alike, or nothing would be taken. */
    @Test
    @Order(3)
    void everyKindOfPassageCanBeHighlightedWhole(Visitors visitors) {
        var page = visitors.signedIn("student12");
        for (var section : new String[] {"targets", "elastic-labels"}) {
            visitors.open(page, "/lessons/" + section);
            ofPassage(page, 0).waitFor();
            int passages = page.locator("[data-passage]").count();
            for (int passage = 0; passage < passages; passage++) {
                ofPassage(page, passage).click();
                field(page, "What to highlight").selectOption(new SelectOption().setIndex(0));
                tools(page).getByText("Blue").click();
                assertThat(ofPassage(page, passage)).hasText("1 highlight");
            }
        }
    }

    @Test
    @Order(4)
    void listsNotesAndTakesThemOut(Visitors visitors) throws IOException {
        var page = visitors.signedIn(READER);
        var accessibility = new Accessibility(page);
        visitors.open(page, "/learn");
        link(page, "My notes").click();
        assertThat(page.locator(".kept-highlights li")).hasCount(2);
        assertThat(page.locator("main")).containsText("2 highlights, 2 with a note");
        accessibility.look("notes");
        var text = page.waitForDownload(() -> page.getByText("Download as text").click());
        assertThat(text.suggestedFilename()).isEqualTo("my-notes.md");
        assertThat(Files.readString(text.path())).contains("# My notes", "Only the famous ones?", "By keyboard");
        var table =
                page.waitForDownload(() -> page.getByText("Download as a table").click());
        assertThat(Files.readString(table.path())).contains("Only the famous ones?", "blue", "yellow");
        page.locator(".kept-highlights a").last().click();
        page.waitForURL("**" + SECTION + "/*");
        assertThat(page.locator(".passage.highlighted")).isInViewport();

        var other = visitors.signedIn("student13");
        visitors.open(other, "/notes");
        assertThat(other.locator("main")).containsText("You have no notes yet.");
        new Accessibility(other).look("notes-empty");
        assertThat(accessibility.violations()).isEmpty();
    }

    @Test
    @Order(5)
    void searchesWithATypingErrorAndComesBack(Visitors visitors) {
        var page = visitors.signedIn(READER);
        var accessibility = new Accessibility(page);
        visitors.open(page, "/search");
        assertThat(field(page, "Words to look for")).isFocused();
        page.keyboard().type("trokia");
        assertThat(page.locator("main [role=status]")).hasText(Pattern.compile("\\d+ places for \"trokia\""));
        assertThat(page.locator("main")).containsText("\"trokia\" is nowhere in this spelling.");
        assertThat(page.locator(".hits mark").first())
                .hasText(Pattern.compile("tro[iï]ka.*", Pattern.CASE_INSENSITIVE));
        accessibility.look("search");
        page.waitForURL("**/search?q=trokia");
        page.locator(".hits a[href*=lessons]").first().click();
        assertThat(page.locator(".passage.highlighted")).isInViewport();
        page.goBack();
        assertThat(field(page, "Words to look for")).hasValue("trokia");
        assertThat(page.locator(".hits li").first()).isVisible();
        field(page, "Words to look for").fill("kolectivizacion");
        assertThat(page.locator("main [role=status]")).hasText("Nothing for \"kolectivizacion\"");
        accessibility.look("search-nothing");
        link(page, "collectivization").click();
        assertThat(page.locator(".hits li").first()).isVisible();
        assertThat(accessibility.violations()).isEmpty();
    }

    @Test
    @Order(6)
    void practisesWithTheGlossaryToItsEndByKeyboard(Visitors visitors) {
        var page = visitors.signedIn(READER);
        var accessibility = new Accessibility(page);
        visitors.open(page, "/learn");
        link(page, "Glossary").click();
        link(page, "Practise: which term is meant?").click();
        page.waitForURL("**/glossary/drill");
        page.locator("vaadin-radio-group").getByText("Institutions (").click();
        accessibility.look("drill");
        Keyboard.tabTo(page, button(page, "Begin"));
        page.keyboard().press("Enter");
        assertThat(page.locator(".drill-choices vaadin-button")).hasCount(4);
        accessibility.look("drill-card");
        turn(page, "Not yet: ask me again");
        int cards = Integer.parseInt(known(page).innerText().split(" ")[2]);
        for (int card = 0; card < cards; card++) {
            assertThat(known(page)).hasText(card + " of " + cards + " known");
            turn(page, "I knew it");
        }
        assertThat(page.locator("main")).containsText("You have known all " + cards + " once.");
        accessibility.look("drill-end");
        assertThat(accessibility.violations()).isEmpty();
    }

    @Test
    @Order(7)
    void goesFromAQuestionToItsPassageAndBack(Visitors visitors) {
        var page = visitors.signedIn(READER);
        var accessibility = new Accessibility(page);
        visitors.open(page, "/learn");
        var goOn = page.locator("main a[href*=lessons]").first().getAttribute("href");
        var quiz = new QuizPage(page);
        quiz.start(visitors.address());
        var address = page.url();
        var asked = quiz.shown();
        quiz.fill();
        quiz.sendAnswer();
        quiz.verdict();
        page.locator(".feedback a[href*=lessons]").click();
        page.waitForURL("**/lessons/*/*?from=*");
        assertThat(page.locator(".passage.highlighted")).isInViewport();
        accessibility.look("from-quiz");
        // As if it were read: the place would be told now.
        page.locator("[data-passage]").last().scrollIntoViewIfNeeded();
        assertThat(page.locator(".way-back a")).hasCount(2);
        page.locator(".way-back a").last().click();
        page.waitForURL(address);
        assertThat(page.locator(".where")).hasText(asked.where());
        assertThat(page.locator(".stem")).hasText(asked.stem());
        assertThat(page.locator(".feedback")).isVisible();

        quiz.end();
        page.waitForURL("**/review");
        page.locator(".reviewed > vaadin-details > vaadin-details-summary")
                .last()
                .click();
        page.locator(".reviewed")
                .last()
                .locator(".feedback a[href*=lessons]")
                .last()
                .click();
        page.waitForURL("**/lessons/*/*?from=*");
        page.locator(".way-back a").first().click();
        page.waitForURL("**/review?question=1");
        var opened = page.locator("vaadin-details[opened]").first();
        assertThat(opened).isInViewport();
        assertThat(opened.locator(".feedback").first()).isVisible();
        visitors.open(page, "/learn");
        assertThat(page.locator("main a[href*=lessons]").first()).hasAttribute("href", goOn);
        assertThat(accessibility.violations()).isEmpty();
    }

    @Test
    @Order(8)
    void enlargesAFigure(Visitors visitors) {
        var page = visitors.signedIn(READER);
        var accessibility = new Accessibility(page);
        visitors.open(page, "/lessons/the-quotas");
        var enlarge = button(page, Pattern.compile("Enlarge: .*")).first();
        enlarge.focus();
        page.keyboard().press("Enter");
        var dialog = page.locator("dialog.enlarged");
        assertThat(dialog.locator("casebook-chart svg")).isVisible();
        assertThat(button(page, "Close")).isFocused();
        accessibility.look("enlarged");
        var before = dialog.locator("casebook-chart").boundingBox().width;
        button(page, "Larger").click();
        assertThat(dialog.locator("casebook-chart").boundingBox().width).isGreaterThan(before * 1.3);
        page.keyboard().press("Escape");
        assertThat(dialog).hasCount(0);
        assertThat(enlarge).isFocused();
        assertThat(page.locator("figure casebook-chart svg").first()).isVisible();
        assertThat(accessibility.violations()).isEmpty();
    }

    @Test
    @Order(9)
    void highlightsOnAPhone(Visitors visitors) {
        var page = visitors.signedIn("student14", Device.PHONE, ColorScheme.DARK);
        visitors.open(page, SECTION);
        var opens = ofPassage(page, 0);
        opens.tap();
        assertThat(tools(page)).isInViewport();
        assertThat(Widths.tooWide(page)).isEmpty();
        tools(page).getByText("Yellow").tap();
        assertThat(opens).hasText("1 highlight");
        visitors.open(page, "/notes");
        assertThat(Widths.tooWide(page)).isEmpty();
    }

    private static void turn(Page page, String answer) {
        Keyboard.tabTo(page, button(page, "Turn the card"));
        page.keyboard().press("Enter");
        assertThat(button(page, answer)).isVisible();
        Keyboard.tabTo(page, button(page, answer));
        page.keyboard().press("Enter");
        assertThat(button(page, answer)).hasCount(0);
    }

    private static Locator known(Page page) {
        return page.locator("main > .about");
    }

    private static Locator tools(Page page) {
        return page.locator(".highlight-tools");
    }

    private static Locator ofPassage(Page page, int place) {
        return page.locator("[data-passage]").nth(place).locator(".highlight-passage");
    }

    private static double[] startOfText(Page page, int passage) {
        var box = page.locator("[data-passage]").nth(passage).boundingBox();
        return new double[] {box.x + 4, box.y + 14};
    }

    private static void selectByMouse(Page page, int passage) {
        ofPassage(page, passage).waitFor();
        var start = startOfText(page, passage);
        page.mouse().move(start[0], start[1]);
        page.mouse().down();
        page.mouse().move(start[0] + 200, start[1] + 3);
        page.mouse().move(start[0] + 320, start[1]);
        page.mouse().up();
    }
}
