package org.casebook.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.casebook.support.Browser.Device;

/** Collects what breaks WCAG 2.2 A or AA, or a phone's width, on pages at a desk by day and on a phone by night. */
final class Accessibility {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final Page page;
    private final List<String> violations = new ArrayList<>();

    Accessibility(Page page) {
        this.page = page;
    }

    /** What was found since the beginning, with the place of each. */
    List<String> violations() {
        return violations;
    }

    /** Looks at the page as it is now. */
    void look() {
        look("at a desk, light");
        page.setViewportSize(Device.PHONE.width, Device.PHONE.height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        look("on a phone, dark");
        Widths.tooWide(page).forEach(wide -> violations.add(page.url() + ": " + wide));
        page.setViewportSize(Device.DESKTOP.width, Device.DESKTOP.height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private void look(String how) {
        new AxeBuilder(page)
                .withTags(WCAG)
                .analyze()
                .getViolations()
                .forEach(rule -> violations.add(page.url() + ", " + how + ": " + describe(rule)));
    }

    private static String describe(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> node.getTarget() + " " + node.getHtml() + " " + node.getFailureSummary())
                .collect(Collectors.joining("\n  ", rule.getId() + ":\n  ", "\n"));
    }
}
