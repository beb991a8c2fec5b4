package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.casebook.support.Controls.button;
import static org.casebook.support.Controls.link;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.casebook.support.Accessibility;
import org.casebook.support.Browser.Device;
import org.casebook.support.ClassPages;
import org.casebook.support.InBrowser;
import org.casebook.support.Visitors;
import org.casebook.support.Widths;
import org.junit.jupiter.api.Test;

/** A class of forty with names of sixty characters, from right to left too, and titles of a hundred, on every screen. */
@InBrowser
class LongListsIT {

    private static final int STUDENTS = 40;
    private static final String CLASS = "Forty with long names of whom some are written from right to left";
    private static final String TITLE =
            "The quotas of the order, what they were for and how they rose: a test with the longest of titles here";
    private static final String LONGEST = "Wolfeschlegelsteinhausen-Bergerdorff Maximiliana-Theodora Ng";
    private static final List<String> OTHERS =
            List.of("محمد عبد الله الأحمد", "יעל כהן-לוי", "فاطمة الزهراء", "דוד בן גוריון");

    /** What of the parts that stay has moved when everything has been scrolled; empty if nothing has. */
    private static final String MOVED = """
            frame => {
              const place = cell => cell.getBoundingClientRect();
              const corner = frame.querySelector('thead th'), name = frame.querySelector('tbody tr:last-child th');
              frame.scrollTop = frame.scrollHeight;
              frame.scrollLeft = frame.scrollWidth;
              const inside = place(frame), moved = [];
              const near = (one, other) => Math.abs(one - other) < 2;
              if (!near(place(corner).left, inside.left) || !near(place(corner).top, inside.top)) moved.push('corner');
              if (inside.right > innerWidth + 1) moved.push('frame to ' + inside.right);
              if (!near(place(name).left, inside.left)) moved.push('name at ' + place(name).left);
              if (place(name).width > inside.width * .62) moved.push('name as wide as ' + place(name).width);
              for (const head of frame.querySelectorAll('thead th'))
                if (!near(place(head).top, place(corner).top)) moved.push('head ' + head.textContent);
              const covered = document.elementFromPoint(place(corner).left + 4, place(corner).top + 4);
              if (!corner.contains(covered)) moved.push('corner under ' + covered?.localName);
              frame.scrollTop = frame.scrollLeft = 0;
              return moved;
            }""";

    /** Texts with at most two lines that have more. */
    private static final String MORE_THAN_TWO_LINES = """
            () => [...document.querySelectorAll('.two-lines, .lines > li > div > a:first-child')]
                .filter(text => text.clientHeight > 2.2 * parseFloat(getComputedStyle(text).lineHeight || 24))
                .map(text => text.textContent)""";

    @Test
    void everyListKeepsItsHeadItsNamesAndItsWidth(Visitors visitors) {
        bringIn(visitors);
        var page = visitors.signedIn("teacher1");
        ClassPages.open(visitors, page, CLASS, "Assignments");
        link(page, "New assignment").click();
        page.getByLabel("Title").fill(TITLE);
        ClassPages.unfold(page);
        page.getByLabel("Questions at most").fill("12");
        page.getByLabel("The same questions for everyone").check();
        button(page, "Give it out").click();
        assertThat(page.locator("main h1")).hasText(TITLE);
        // The address changes a moment after what is shown.
        page.waitForURL(Pattern.compile(".*/assignments/[0-9a-f-]{36}"));
        var live = page.url();
        var results = live.replaceFirst("/assignments/.*", "");

        var accessibility = new Accessibility(page, Device.TABLET, ColorScheme.LIGHT);
        for (var device : Device.values()) {
            page.setViewportSize(device.width, device.height);
            for (var address : List.of(live, live + "/results", results, results + "/grades")) {
                page.navigate(address);
                page.locator("main tbody tr").nth(STUDENTS - 1).waitFor();
                Assertions.assertThat(Widths.tooWide(page))
                        .as(address + " on " + device)
                        .isEmpty();
                var frame = page.locator(".table-frame:has(tbody tr:nth-child(" + STUDENTS + "))");
                frame.evaluate("frame => frame.scrollIntoView()");
                Assertions.assertThat((List<?>) frame.evaluate(MOVED))
                        .as(address + " on " + device)
                        .isEmpty();
                Assertions.assertThat((List<?>) page.evaluate(MORE_THAN_TWO_LINES))
                        .as(address)
                        .isEmpty();
            }
        }
        page.setViewportSize(Device.TABLET.width, Device.TABLET.height);
        int looked = 0;
        for (var address : List.of(
                live, live + "/results", results, results + "/grades", results + "/people", results + "/assignments")) {
            page.navigate(address);
            page.locator("main h1").waitFor();
            page.locator("main").locator(".table-frame, .lines, .to-do").first().waitFor();
            accessibility.look("long-lists-" + ++looked);
            Assertions.assertThat((List<?>) page.evaluate(MORE_THAN_TWO_LINES))
                    .as(address)
                    .isEmpty();
        }
        Assertions.assertThat(accessibility.violations()).isEmpty();
        everyListIsInTheSameOrder(page, List.of(live, live + "/results", results, results + "/grades"), results);
        printed(page, List.of(live + "/results", results + "/grades"));
    }

    private static void everyListIsInTheSameOrder(Page page, List<String> tables, String ofClass) {
        page.setViewportSize(Device.DESKTOP.width, Device.DESKTOP.height);
        page.navigate(ofClass + "/people");
        var names = page.locator("main ul.lines a[href*='/student/']");
        names.nth(STUDENTS - 1).waitFor();
        var byName = names.allTextContents();
        Assertions.assertThat(byName).hasSize(STUDENTS);

        button(page, "Register numbers").click();
        var dialog = page.locator("vaadin-dialog");
        dialog.getByLabel("Order this class’s lists by number").check();
        button(page, "Save").click();
        assertThat(dialog).hasCount(0);
        var byNumber = names.allTextContents();
        // The file numbers them from the last to the first.
        Assertions.assertThat(byNumber).hasSameElementsAs(byName).isNotEqualTo(byName);
        for (var address : tables) {
            page.navigate(address);
            page.locator("main tbody tr").nth(STUDENTS - 1).waitFor();
            Assertions.assertThat(page.locator(".table-frame:has(tbody tr:nth-child(" + STUDENTS + ")) tbody th")
                            .allTextContents())
                    .as(address)
                    .isEqualTo(byNumber);
        }
        page.navigate(ofClass + "/grades");
        page.locator(".grades thead button").first().click();
        assertThat(page.locator(".grades tbody th").first()).hasText(byName.getFirst());
        Assertions.assertThat(page.locator(".grades tbody th").allTextContents())
                .isEqualTo(byName);
    }

    private static void printed(Page page, List<String> addresses) {
        int paper = 0;
        for (var address : addresses) {
            page.navigate(address);
            page.locator("main tbody tr").nth(STUDENTS - 1).waitFor();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".print-head")).isVisible();
            assertThat(page.locator(".print-head")).containsText(CLASS);
            assertThat(page.locator(".print-head")).containsText("Printed on ");
            assertThat(page.locator("vaadin-side-nav")).isHidden();
            Assertions.assertThat(page.locator(".table-frame thead")
                            .first()
                            .evaluate("head => getComputedStyle(head).display"))
                    .isEqualTo("table-header-group");
            // A head with a button's box in it isn't repeated.
            Assertions.assertThat(page.locator(".sortable thead button")
                            .first()
                            .evaluate("button => getComputedStyle(button).display"))
                    .isEqualTo("contents");
            Assertions.assertThat(page.locator(".table-frame tbody tr")
                            .first()
                            .evaluate("row => getComputedStyle(row).breakInside"))
                    .isEqualTo("avoid");
            page.pdf(new Page.PdfOptions()
                    .setPreferCSSPageSize(true)
                    .setPath(Path.of("target", "screenshots", "long-lists-" + ++paper + ".pdf")));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
    }

    private static void bringIn(Visitors visitors) {
        var admin = visitors.signedIn("admin");
        visitors.open(admin, "/people/import");
        var rows = new ArrayList<>(List.of("name;username;class;register_number"));
        for (int student = 1; student <= STUDENTS; student++) {
            var name = student <= OTHERS.size()
                    ? OTHERS.get(student - 1)
                    : LONGEST.substring(0, student % 3 == 0 ? 20 : 57) + " " + student;
            rows.add("%s;long%02d;%s;%d".formatted(name, student, CLASS, STUDENTS + 1 - student));
        }
        rows.add(";teacher1;" + CLASS + ";");
        admin.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "people.csv",
                        "text/csv",
                        rows.stream().collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8)));
        assertThat(admin.getByText("Every row can be taken")).isVisible();
        button(admin, "Do all this").click();
        assertThat(admin.getByText(STUDENTS + " new people")).isVisible();
    }
}
