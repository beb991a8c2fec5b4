package org.casebook.browser;

import static org.casebook.support.Controls.button;
import static org.casebook.support.Controls.field;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.casebook.support.Browser;
import org.casebook.support.HostileText;

/** Somebody on whose pages the scripts of others would run, if they did. */
final class HostileReader {

    private static final double PATIENCE_MILLISECONDS = 20_000;

    /** What a page is made of, inside its components too. */
    private static final String EVERYTHING = """
            function* everything(root) {
                for (const node of root.querySelectorAll('*')) {
                    yield node;
                    if (node.shadowRoot) yield* everything(node.shadowRoot);
                }
            }
            """;

    private static final String ELEMENTS = "() => {" + EVERYTHING + """
            return [...everything(document)].filter(node => [...node.attributes].some(({ name, value }) =>
                    name === 'data-pwned' || name.startsWith('on') && value.includes('pwned')
                    || /^\\s*javascript:/i.test(value) || name === 'srcdoc'))
                .map(node => node.outerHTML.slice(0, 300));
            }
            """;

    private static final String WORDS = "() => {" + EVERYTHING + """
            const words = new Set();
            const read = text => { for (const found of (text ?? '').matchAll(/data-pwned=([a-z_.]+)/g)) words.add(found[1]); };
            for (const node of everything(document.body)) {
                if (node.localName === 'script' || node.localName === 'style') continue;
                for (const child of node.childNodes) if (child.nodeType === Node.TEXT_NODE) read(child.data);
                for (const { value } of node.attributes) read(value);
                if (typeof node.value === 'string') read(node.value);
            }
            return [...words];
            }
            """;

    private static final String LINKS = "() => {" + EVERYTHING + """
            return [...everything(document.body)].filter(node => node.localName === 'a' && node.hasAttribute('href'))
                .map(node => node.href)
                .filter(href => typeof href === 'string' && href.startsWith(document.baseURI))
                .map(href => href.slice(document.baseURI.length).replace(/#.*/, ''));
            }
            """;

    private static final String PRESS = "() => {" + EVERYTHING + """
            for (const node of [...everything(document.body)]) {
                if (['vaadin-button', 'vaadin-details-summary'].includes(node.localName)
                        && !/sign out|end all|print/i.test(node.textContent + node.getAttribute('aria-label'))) {
                    node.click();
                } else if (['vaadin-select', 'vaadin-combo-box', 'vaadin-multi-select-combo-box'].includes(node.localName)) {
                    node.opened = true;
                }
            }
            }
            """;

    /** Nothing is under way between page and server, and what came is drawn. */
    private static final String QUIET = """
            async () => {
                const drawn = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
                await drawn();
                const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
                if (clients.some(client => client.isActive?.())) return false;
                await drawn();
                return !clients.some(client => client.isActive?.());
            }
            """;

    private final Page page;
    private final String address;
    private final List<String> faults;
    private final Set<String> shown = new TreeSet<>();

    HostileReader(Browser browser, String address, List<String> faults) {
        this.address = address;
        this.faults = faults;
        page = browser.open(Browser.Device.DESKTOP, ColorScheme.LIGHT);
        page.setDefaultTimeout(PATIENCE_MILLISECONDS);
        page.onPageError(error -> fault(error));
        page.onConsoleMessage(message -> {
            if (message.text().contains("pwned") || message.text().contains("Content Security Policy")) {
                fault(message.text());
            }
        });
        page.onRequest(request -> {
            if (request.url().matches(".*(/x|pwned\\(\\)>?)")) {
                fault("asked for " + request.url());
            }
        });
        page.onDialog(dialog -> {
            if (!dialog.type().equals("beforeunload")) {
                fault(dialog.message());
            }
            dialog.accept();
        });
    }

    void signIn(String username, String password) {
        Browser.signInByPost(page, address, username, password);
    }

    /** Opens a page and looks whether anything of it is what it must not be. */
    void open(String path) {
        page.navigate(address + "/" + path);
        page.locator("h1").first().waitFor();
        look();
    }

    /** The addresses, below the school's, that the page links to. */
    @SuppressWarnings("unchecked")
    List<String> links() {
        return (List<String>) page.evaluate(LINKS);
    }

    /** Presses all there is to press, and looks again. */
    void pressAll() {
        page.evaluate(PRESS);
        look();
    }

    /** Goes as far with hostile questions as somebody does who looks at them before they are kept. */
    void pasteQuestions(String text) {
        open("questions");
        button(page, "Import questions").click();
        // With braces it would be GIFT.
        var words = text.replaceAll("[{}]", "");
        field(page, "Or paste them here")
                .fill("1. What? %1$s\na) right %1$s\nb) wrong %1$s\n\nKey: 1 a\n".formatted(words));
        button(page, "Read what is pasted").click();
        page.locator(".draft-summary").first().waitFor();
        look();
    }

    /** What a chart says of a point that is pointed at. */
    void pointAtCharts(String text) {
        open("lessons/the-quotas");
        var chart = page.locator("casebook-chart").first();
        chart.evaluate(
                "(chart, text) => chart.data = { ...chart.data, labels: chart.data.labels.map(() => text),"
                        + " series: chart.data.series.map(() => text) }",
                text);
        chart.locator("svg").hover();
        chart.getByText(HostileText.MARK).first().waitFor();
        look();
    }

    /** The columns whose text was seen as text. */
    Set<String> shown() {
        return shown;
    }

    @SuppressWarnings("unchecked")
    private void look() {
        page.waitForFunction(QUIET);
        ((List<String>) page.evaluate(ELEMENTS)).forEach(this::fault);
        shown.addAll((List<String>) page.evaluate(WORDS));
    }

    private void fault(String what) {
        faults.add(page.url() + ": " + what);
    }
}
