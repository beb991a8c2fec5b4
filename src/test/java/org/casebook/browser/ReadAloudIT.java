package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.casebook.support.Controls.button;

import com.microsoft.playwright.Page;
import org.casebook.support.InBrowser;
import org.casebook.support.QuizPage;
import org.casebook.support.Visitors;
import org.casebook.support.Voice;
import org.junit.jupiter.api.Test;

/** Lessons and questions that a browser's voice reads. */
@InBrowser
class ReadAloudIT {

    private static final String LESSON = "/lessons/the-quotas";

    @Test
    void aLessonIsReadSentenceBySentenceAndEachIsLit(Visitors visitors) {
        var page = visitors.signedIn("student28");
        Voice.give(page);
        visitors.open(page, LESSON);

        button(page, "Read aloud").click();
        assertThat(Voice.said(page)).containsExactly("A quota is a number that is set beforehand.");
        assertThat(lit(page)).isEqualTo("A quota is a number that is set beforehand.");
        assertThat(Voice.latest(page, "voice")).isEqualTo("Own");
        assertThat(Voice.latest(page, "lang")).isEqualTo("en");
        Voice.finish(page);
        assertThat(Voice.said(page)).hasSize(2);
        // A number's point ends no sentence.
        assertThat(lit(page))
                .startsWith("Order No. 00447 set two for each region")
                .endsWith("in the second.");

        button(page, "Pause").click();
        Voice.finish(page);
        assertThat(Voice.said(page)).hasSize(2);
        assertThat(lit(page)).startsWith("Order No. 00447");
        button(page, "Read on").click();
        assertThat(Voice.said(page).getLast()).startsWith("Order No. 00447");

        button(page, "Stop reading").click();
        assertThat(lit(page)).isEmpty();
        assertThat(button(page, "Read aloud")).isFocused();
    }

    @Test
    void itBeginsWhereOneReadsOrAtWhatWasTouched(Visitors visitors) {
        var page = visitors.signedIn("student28");
        Voice.give(page);
        visitors.open(page, LESSON);
        var last = page.locator("[data-passage]").last();
        last.evaluate("passage => passage.scrollIntoView({ block: 'start' })");
        button(page, "Read aloud").click();
        var begun = Voice.said(page).getLast();
        assertThat(begun).doesNotStartWith("A quota is");
        assertThat(page.getByText(begun).first()).isInViewport();
        button(page, "Stop reading").click();

        last.click();
        button(page, "Read aloud").click();
        assertThat(last).containsText(Voice.said(page).getLast());
    }

    @Test
    void aQuestionIsReadWithItsOptionsAtTheSpeedOneSetsAndNothingFilledInIsLost(Visitors visitors) {
        var page = visitors.signedIn("student28");
        Voice.give(page);
        var quiz = new QuizPage(page);
        // Too short for a set, whose source would be read first.
        page.navigate(visitors.address() + "/quiz");
        page.getByText("8 questions").click();
        button(page, "Start the quiz").click();
        button(page, "Answer").waitFor();
        quiz.fill();
        var filled = filledIn(page);
        var stem = page.locator(".stem").innerText();

        button(page, "Read aloud").click();
        assertThat(stem).contains(Voice.said(page).getFirst());
        assertThat(lit(page)).isNotEmpty();
        assertThat(Voice.latest(page, "rate")).isEqualTo(1);
        DisplayIT.panel(page);
        DisplayIT.choice(page, "Speed of reading aloud", "Faster").check();
        assertThat(Voice.said(page)).hasSize(2);
        assertThat(Voice.said(page).getLast()).isEqualTo(Voice.said(page).getFirst());
        assertThat(Voice.latest(page, "rate")).isEqualTo(1.6);
        // The quiz has keys of its own, which the panel keeps from it.
        DisplayIT.choice(page, "Text size", "Larger").check();
        DisplayIT.choice(page, "Colours", "Dark").check();
        page.keyboard().press("3");
        page.keyboard().press("0");
        page.keyboard().press("Enter");
        page.keyboard().press("Escape");

        assertThat(filledIn(page)).isEqualTo(filled);
        assertThat(page.locator(".stem")).hasText(stem);
        assertThat(button(page, "Answer")).isVisible();
        assertThat(page.locator(".feedback")).hasCount(0);
        int parts = page.locator(".option").count();
        for (int sentence = 0; sentence < 40; sentence++) {
            Voice.finish(page);
        }
        assertThat(Voice.said(page)).hasSizeGreaterThan(1 + parts);
        assertThat(button(page, "Read aloud")).isVisible();
        assertThat(lit(page)).isEmpty();
        DisplayIT.panel(page);
        button(page, "Back to normal").click();
    }

    @Test
    void whereTheDeviceHasNoVoiceOfItsOwnThereIsNothingOfIt(Visitors visitors) {
        var page = visitors.signedIn("student28");
        Voice.take(page);
        visitors.open(page, LESSON);
        assertThat(page.locator("casebook-read-aloud button").first()).isAttached();
        assertThat(page.locator("casebook-read-aloud")).isHidden();
        DisplayIT.panel(page);
        assertThat(page.getByText("Speed of reading aloud")).isHidden();
    }

    private static String lit(Page page) {
        return (String) page.evaluate("() => [...(CSS.highlights.get('read-aloud') ?? [])].join('').trim()");
    }

    private static Object filledIn(Page page) {
        return page.evaluate("() => [...document.querySelectorAll('casebook-answer :is(input, select)')]"
                + ".map(field => /radio|checkbox/.test(field.type) ? field.checked : field.value).join()"
                + " + document.querySelector('casebook-answer').innerText");
    }
}
