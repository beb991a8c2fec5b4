package org.casebook.support;

import com.microsoft.playwright.Page;
import java.util.List;

/** A browser's voice that says nothing: a test says when it has come to the end of what it reads. */
public final class Voice {

    private static final String MADE = """
            window.spoken = [];
            class Spoken { constructor(text) { this.text = text; } }
            window.SpeechSynthesisUtterance = Spoken;
            let now;
            Object.defineProperty(window, 'speechSynthesis', { value: {
                getVoices: () => [{ lang: 'de-DE', localService: true }, { lang: 'en-GB', localService: false },
                    { lang: 'en_US', localService: true, name: 'Own' }],
                addEventListener: () => {},
                removeEventListener: () => {},
                cancel: () => { now = undefined; },
                speak: utterance => { now = utterance; window.spoken.push(utterance); }
            } });
            window.endOfSentence = () => now?.onend();
            """;

    /** Voices that would send the text elsewhere, or can't say it. */
    private static final String OF_OTHERS = """
            Object.defineProperty(window, 'speechSynthesis', { value: {
                getVoices: () => [{ lang: 'de-DE', localService: true }, { lang: 'en-GB', localService: false }],
                addEventListener: () => {},
                removeEventListener: () => {},
                cancel: () => {}
            } });
            """;

    private Voice() {}

    /** From the next page on, the browser has a voice of its own for the course's language. */
    public static void give(Page page) {
        page.addInitScript(MADE);
    }

    /** From the next page on, the browser has none. */
    public static void take(Page page) {
        page.addInitScript(OF_OTHERS);
    }

    /** What it was to say since the page was opened. */
    @SuppressWarnings("unchecked")
    public static List<String> said(Page page) {
        return (List<String>) page.evaluate("() => window.spoken.map(each => each.text)");
    }

    /** How fast, and by which voice, it says the latest. */
    public static Object latest(Page page, String property) {
        return page.evaluate(
                "name => { const last = window.spoken.at(-1); return name === 'voice' ? last.voice?.name"
                        + " : last[name]; }",
                property);
    }

    /** It has said the sentence. */
    public static void finish(Page page) {
        page.evaluate("() => window.endOfSentence()");
    }
}
