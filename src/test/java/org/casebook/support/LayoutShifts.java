package org.casebook.support;

import com.microsoft.playwright.Page;
import java.util.List;

/** How much of what is seen on a page moves by itself while the page comes: the browser's own measure of it. */
public final class LayoutShifts {

    private static final String WATCH = """
            window.shifts = [];
            new PerformanceObserver(list => list.getEntries().filter(shift => !shift.hadRecentInput).forEach(shift =>
                window.shifts.push({ value: shift.value, moved: shift.sources.map(({ node, previousRect, currentRect }) =>
                    `${node?.localName ?? 'a part'}.${node?.className ?? ''} ${[previousRect.x, previousRect.y]}`
                    + ` -> ${[currentRect.x, currentRect.y]}`) })))
                .observe({ type: 'layout-shift', buffered: true });
            """;

    /** Nothing is under way between page and server, what came is drawn, and so is every typeface. */
    private static final String QUIET = """
            async () => {
                const drawn = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
                await document.fonts.ready;
                await drawn();
                const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
                if (clients.some(client => client.isActive?.())) return false;
                await drawn();
                return !clients.some(client => client.isActive?.());
            }
            """;

    private final Page page;

    /** Watches whatever the page shows from its next load on, as if its browser had kept nothing. */
    public LayoutShifts(Page page) {
        this.page = page;
        page.addInitScript(WATCH);
        new Transfer(page).withoutCache();
    }

    /** The sum since the page was loaded, when it has come to rest. */
    public double sum() {
        page.waitForFunction(QUIET);
        return ((Number) page.evaluate("() => window.shifts.reduce((sum, shift) => sum + shift.value, 0)"))
                .doubleValue();
    }

    /** What moved, from where and to where. */
    public List<?> details() {
        return (List<?>) page.evaluate("() => window.shifts.map(shift => `${shift.value.toFixed(3)}: ${shift.moved}`)");
    }
}
