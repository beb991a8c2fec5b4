package org.casebook.support;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Goes with the Tab key through what a page shows, and collects what somebody who has no mouse would miss at a stop: the
 * name that a screen reader says, a visible sign of where the focus is, the way on.
 */
public final class TabStops {

    /** More stops than any page has that is walked here. */
    private static final int PATIENCE = 150;

    /** Gives the element that has the focus, unless the walk was there before; judges the one before by its looks. */
    private static final String NEXT = """
            (() => {
                const walk = window.tabStops ??= {been: new Set(), unseen: []};
                const inside = root => [...root?.querySelectorAll('*') ?? []]
                    .filter(one => one.part.length || one.shadowRoot)
                    .flatMap(one => [one, ...inside(one.shadowRoot)]);
                const around = element => {
                    const found = [];
                    for (let one = element; one && found.length < 5; ) {
                        found.push(one);
                        one = one.assignedSlot ?? one.parentElement ?? one.getRootNode().host;
                    }
                    return found.flatMap(one => [one, ...inside(one.shadowRoot)]);
                };
                const looks = all => all.map(one => [null, '::before', '::after'].map(pseudo => {
                    const style = getComputedStyle(one, pseudo);
                    return pseudo && style.content === 'none' ? ''
                        : (style.outlineStyle === 'none' ? '' : style.outline) + style.boxShadow;
                }).join()).join();
                let element = document.activeElement;
                while (element.shadowRoot?.activeElement) {
                    element = element.shadowRoot.activeElement;
                }
                if (walk.last && element === walk.last.element) {
                    element.blur();
                }
                if (walk.last && looks(walk.last.around) === walk.last.looks) {
                    walk.unseen.push(walk.last.element.outerHTML.slice(0, 150));
                }
                if (element === document.body || walk.been.has(element)) {
                    walk.last = null;
                    return null;
                }
                walk.been.add(element);
                const circle = around(element);
                walk.last = {element, around: circle, looks: looks(circle)};
                return element;
            })()
            """;

    private final Page page;
    private final CDPSession browser;
    private final List<String> faults = new ArrayList<>();

    public TabStops(Page page) {
        this.page = page;
        browser = page.context().newCDPSession(page);
        browser.send("Accessibility.enable");
    }

    /** What was found since the beginning, with the place of each. */
    public List<String> faults() {
        return faults;
    }

    /** Walks through the page's content. */
    public void walkContent() {
        page.locator("main").focus();
        walk();
    }

    /** Walks from where the focus is until it leaves the page or is where it was before. */
    public void walk() {
        page.evaluate("delete window.tabStops");
        int stops = 0;
        for (page.keyboard().press("Tab"); look(); page.keyboard().press("Tab")) {
            if (++stops > PATIENCE) {
                throw new AssertionError("the Tab key leads nowhere on " + page.url());
            }
        }
        var unseen = (List<?>) page.evaluate("window.tabStops.unseen");
        unseen.forEach(element -> faults.add(page.url() + ": nobody sees the focus on " + element));
        if (stops == 0) {
            faults.add(page.url() + ": nothing takes the focus");
        }
    }

    private boolean look() {
        var given = new JsonObject();
        given.addProperty("expression", NEXT);
        var element = browser.send("Runtime.evaluate", given).getAsJsonObject("result");
        if (!element.has("objectId")) {
            return false;
        }
        var asked = new JsonObject();
        asked.add("objectId", element.get("objectId"));
        asked.addProperty("fetchRelatives", false);
        var node = browser.send("Accessibility.getPartialAXTree", asked)
                .getAsJsonArray("nodes")
                .get(0)
                .getAsJsonObject();
        if (value(node, "name").isBlank()) {
            faults.add(page.url() + ": no name on " + value(node, "role") + ", "
                    + element.get("description").getAsString());
        }
        return true;
    }

    private static String value(JsonObject node, String property) {
        return node.has(property) ? node.getAsJsonObject(property).get("value").getAsString() : "";
    }
}
