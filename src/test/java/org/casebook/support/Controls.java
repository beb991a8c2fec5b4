package org.casebook.support;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What can be pressed on a page, by the name that a screen reader says. */
public final class Controls {

    private Controls() {}

    /** The button of exactly this name. */
    public static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, exactly(name));
    }

    /** The buttons of such a name. */
    public static Locator button(Page page, Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** The link of exactly this name. */
    public static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, exactly(name));
    }

    /** The field of exactly this label. */
    public static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** The row of a table that has this text in it. */
    public static Locator row(Page page, String text) {
        return page.locator("main tbody tr").filter(new Locator.FilterOptions().setHasText(text));
    }

    /** The first choice of the list that is open. Its places are there, and empty, before what belongs in them. */
    public static Locator firstChoice(Page page) {
        return page.locator("vaadin-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\S")))
                .first();
    }

    /** Waits until the page waits for no answer: what the history does meanwhile would be lost. */
    public static void settled(Page page) {
        page.waitForFunction("() => Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive?.())");
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
