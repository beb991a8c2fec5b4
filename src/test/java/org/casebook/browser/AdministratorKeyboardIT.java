package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.casebook.support.Controls.button;
import static org.casebook.support.Controls.field;
import static org.casebook.support.Controls.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.casebook.support.Accessibility;
import org.casebook.support.InBrowser;
import org.casebook.support.TabStops;
import org.casebook.support.Visitors;
import org.junit.jupiter.api.Test;

/** An administrator does everything without a mouse, sees where the focus is, and keeps it after each action. */
@InBrowser
class AdministratorKeyboardIT {

    private static final String NAME = "Kay Board";

    @Test
    void aPersonComesChangesMovesAndGetsASlip(Visitors visitors) {
        var page = visitors.signedIn("admin");
        var stops = new TabStops(page);
        var accessibility = new Accessibility(page);
        visitors.open(page, "/people");
        stops.walk();
        press(page, button(page, "Add a person"));
        assertThat(field(page, "Name")).isFocused();
        stops.walk();
        write(page, field(page, "Name"), "Kai Bord");
        write(page, field(page, "Username"), "kay.board");
        press(page, button(page, "Save"));
        assertThat(heading(page, "Kai Bord")).isVisible();

        visitors.open(page, "/people");
        write(page, field(page, "Name, username or external ID"), "kay.board");
        assertThat(page.getByText("1 person")).isVisible();
        openFirst(page);
        assertThat(heading(page, "Kai Bord")).isVisible();

        press(page, button(page, "Edit"));
        assertThat(field(page, "Name")).isFocused();
        stops.walk();
        accessibility.look("edit-person");
        page.keyboard().press("Escape");
        assertThat(button(page, "Edit")).isFocused();
        page.keyboard().press("Enter");
        write(page, field(page, "Name"), NAME);
        press(page, button(page, "Save"));
        assertThat(heading(page, NAME)).isVisible();
        assertThat(button(page, "Edit")).isFocused();

        choose(page, field(page, "Another class"), "History 10a");
        press(page, button(page, "Add to this class"));
        assertThat(link(page, "History 10a")).isVisible();
        assertThat(field(page, "Another class")).isFocused();
        choose(page, field(page, "Another class"), "History 10b");
        press(page, button(page, "Move to History 10b from History 10a"));
        assertThat(link(page, "History 10b")).isVisible();
        assertThat(heading(page, "Classes")).isFocused();
        stops.walkContent();
        press(page, button(page, "Remove from History 10b"));
        assertThat(link(page, "History 10b")).isHidden();
        assertThat(heading(page, "Classes")).isFocused();

        press(page, button(page, "New sign-in code"));
        assertThat(button(page, "Make a code")).isFocused();
        stops.walk();
        press(page, button(page, "Make a code"));
        press(page, button(page, "Close"));
        assertThat(button(page, "New sign-in code")).isFocused();

        press(page, button(page, "Deactivate"));
        assertThat(button(page, "Restore")).isFocused();
        page.keyboard().press("Enter");
        assertThat(button(page, "Deactivate")).isFocused();

        press(page, link(page, "Signing in"));
        page.waitForURL("**/sign-ins");
        stops.walkContent();
        accessibility.look("person-sign-ins");
        page.goBack();
        press(page, link(page, "Record"));
        page.waitForURL("**/record");
        button(page, "Erase " + NAME)
                .or(page.locator("main h2").first())
                .first()
                .waitFor();
        stops.walkContent();
        accessibility.look("person-record");

        visitors.open(page, "/people/slips?q=kay.board");
        stops.walkContent();
        press(page, button(page, "Make slips"));
        assertThat(page.locator(".slips li")).hasCount(1);
        assertThat(button(page, "Make slips")).isFocused();
        stops.walkContent();
        assertThat(accessibility.violations()).isEmpty();
        assertThat(stops.faults()).isEmpty();
    }

    @Test
    void filesComeInAndGoOut(Visitors visitors) {
        var page = visitors.signedIn("admin");
        var stops = new TabStops(page);
        var accessibility = new Accessibility(page);
        visitors.open(page, "/people/import");
        stops.walkContent();
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "people.csv",
                        "text/csv",
                        "username,name,class\nkey.file,Key File,Keyboard file\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.getByText("Every row can be taken")).isVisible();
        assertThat(page.locator("main h2").first()).isFocused();
        stops.walkContent();
        press(page, button(page, "Do all this"));
        assertThat(page.getByText("1 new person")).isVisible();
        assertThat(heading(page, "Done")).isFocused();
        accessibility.look("import-done");
        stops.walkContent();

        visitors.open(page, "/people/export");
        stops.walkContent();
        Keyboard.tabTo(page, link(page, "People (people.csv)"));
        var file = page.waitForDownload(() -> page.keyboard().press("Enter"));
        assertThat(file.suggestedFilename()).isEqualTo("people.csv");
        assertThat(accessibility.violations()).isEmpty();
        assertThat(stops.faults()).isEmpty();
    }

    @Test
    void aClassBeginsTakesPeopleInAndRollsOver(Visitors visitors) {
        var page = visitors.signedIn("admin");
        var stops = new TabStops(page);
        visitors.open(page, "/manage-classes");
        stops.walkContent();
        press(page, button(page, "Add a class"));
        assertThat(field(page, "Name")).isFocused();
        stops.walk();
        write(page, field(page, "Name"), "Keyboard class");
        press(page, button(page, "Save"));
        assertThat(heading(page, "Keyboard class")).isVisible();

        press(page, button(page, "Edit"));
        write(page, field(page, "Name"), "Class of keys");
        press(page, button(page, "Save"));
        assertThat(heading(page, "Class of keys")).isVisible();
        assertThat(button(page, "Edit")).isFocused();

        choose(page, field(page, "Add a student by name"), "student2");
        press(page, button(page, "Add a student by name: add"));
        assertThat(heading(page, "Students (1)")).isVisible();
        assertThat(field(page, "Add a student by name")).isFocused();
        write(page, field(page, "Usernames or external IDs"), "student29, student30");
        press(page, button(page, "Add them all"));
        assertThat(heading(page, "Students (3)")).isVisible();
        assertThat(button(page, "Add them all")).isFocused();
        stops.walkContent();

        press(page, button(page, "Roll over to a new year"));
        assertThat(field(page, "Name")).isFocused();
        stops.walk();
        page.keyboard().press("Escape");
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
        assertThat(button(page, "Roll over to a new year")).isFocused();
        press(page, button(page, "Archive"));
        assertThat(button(page, "Restore")).isFocused();
        assertThat(stops.faults()).isEmpty();
    }

    @Test
    void theSchoolIsLookedAfter(Visitors visitors) {
        var page = visitors.signedIn("admin");
        var stops = new TabStops(page);
        visitors.open(page, "/modules");
        stops.walkContent();
        var section = page.locator("vaadin-checkbox-group vaadin-checkbox").first();
        offer(page, section, false);
        offer(page, section, true);

        visitors.open(page, "/audit");
        stops.walkContent();
        choose(page, field(page, "Person"), "admin");
        page.waitForURL("**/audit?person=*");
        Keyboard.tabTo(page, page.locator("vaadin-select"));
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-select-item:focus")).hasCount(1);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL("**/audit?*action=*");

        visitors.open(page, "/backups");
        press(page, button(page, "Make a backup now"));
        assertThat(page.getByText("The backup is made")).isVisible();
        assertThat(button(page, "Make a backup now")).isFocused();
        stops.walkContent();

        visitors.open(page, "/privacy");
        stops.walkContent();
        for (int place = 0; place < page.locator("main a").count(); place++) {
            Keyboard.tabTo(page, page.locator("main a").nth(place));
        }
        press(page, link(page, "Back to Casebook"));
        page.waitForURL("**/people");
        assertThat(stops.faults()).isEmpty();
    }

    private static void press(Page page, Locator place) {
        Keyboard.tabTo(page, place);
        page.keyboard().press("Enter");
    }

    private static void write(Page page, Locator place, String text) {
        Keyboard.tabTo(page, place);
        page.keyboard().press("Control+a");
        page.keyboard().type(text);
    }

    /** Takes the first of the choices that have such words. */
    private static void choose(Page page, Locator box, String words) {
        write(page, box, words);
        assertThat(page.locator("vaadin-combo-box-item:not([hidden])")
                        .getByText(words)
                        .first())
                .isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
    }

    private static void openFirst(Page page) {
        Keyboard.tabTo(page, page.locator("vaadin-grid"));
        // From the head of the table to its rows, into the cell, and through the link in it.
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
    }

    private static void offer(Page page, Locator module, boolean offered) {
        Keyboard.tabTo(page, module);
        page.keyboard().press("Space");
        assertThat(module.locator("input")).isChecked(new LocatorAssertions.IsCheckedOptions().setChecked(offered));
        press(page, button(page, "Save"));
        assertThat(page.getByText("Saved. Teachers can assign").first()).isVisible();
        assertThat(button(page, "Save")).isFocused();
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
