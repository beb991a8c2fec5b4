package org.casebook.support;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casebook.support.Browser.Device;

/**
 * Collects what breaks WCAG 2.2 A or AA, or a phone's width, on pages as they are visited and on a phone by night, and
 * leaves a picture of each in target/screenshots.
 */
public final class Accessibility {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final Path PICTURES = Path.of("target", "screenshots");

    private final Page page;
    private final Device device;
    private final ColorScheme colours;
    private final List<String> violations = new ArrayList<>();

    /** Looks at the pages of someone at a desk by day. */
    public Accessibility(Page page) {
        this(page, Device.DESKTOP, ColorScheme.LIGHT);
    }

    /** Looks at the pages of someone who has them so. */
    public Accessibility(Page page, Device device, ColorScheme colours) {
        this.page = page;
        this.device = device;
        this.colours = colours;
    }

    /** What was found since the beginning, with the place of each. */
    public List<String> violations() {
        return violations;
    }

    /** Looks at the page as it is now, under a name for its pictures. */
    public void look(String name) {
        examine(device + ", " + colours);
        photograph(name + "-" + device.name().toLowerCase(Locale.ROOT));
        page.setViewportSize(Device.PHONE.width, Device.PHONE.height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        examine("on a phone, dark");
        photograph(name + "-phone");
        Widths.tooWide(page).forEach(wide -> violations.add(page.url() + ": " + wide));
        page.setViewportSize(device.width, device.height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
    }

    private void examine(String how) {
        new AxeBuilder(page)
                .withTags(WCAG)
                // Without it, results are put together on a page of its own; there are no frames here.
                .setLegacyMode(true)
                .analyze()
                .getViolations()
                .forEach(rule -> rule.getNodes().stream()
                        .filter(node -> !isGridCell(node))
                        .forEach(node -> violations.add(page.url() + ", " + how + ": " + describe(rule, node))));
    }

    /** A cell takes the focus, for the arrow keys, but is nothing to be hit: only the link in it is. */
    private static boolean isGridCell(CheckedNode node) {
        return node.getHtml().startsWith("<td id=\"vaadin-grid-cell");
    }

    private void photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    private static String describe(Rule rule, CheckedNode node) {
        return rule.getId() + ": " + node.getTarget() + " " + node.getHtml() + " " + node.getFailureSummary();
    }
}
