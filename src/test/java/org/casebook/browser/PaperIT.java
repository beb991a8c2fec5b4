package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.casebook.browser.Keyboard.tabTo;
import static org.casebook.support.Controls.button;
import static org.casebook.support.Controls.field;
import static org.casebook.support.Controls.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.casebook.support.Accessibility;
import org.casebook.support.Browser.Device;
import org.casebook.support.ClassPages;
import org.casebook.support.InBrowser;
import org.casebook.support.LayoutShifts;
import org.casebook.support.Visitors;
import org.casebook.support.Widths;
import org.junit.jupiter.api.Test;

/** A teacher chooses a test's questions by keyboard; a student gets them, and so does the printer. */
@InBrowser
class PaperIT {

    private static final int PAPER = 718;

    @Test
    void questionsAreChosenByKeyboardGivenOutTakenAndPrinted(Visitors visitors) {
        var teacher = visitors.signedIn("teacher2");
        newTest(visitors, teacher, "By hand");
        press(teacher, button(teacher, "Choose the questions"));
        assertThat(teacher.locator("main h1")).hasText("Questions of ‘By hand’");
        var look = new Accessibility(teacher);
        look.look("questions");

        press(teacher, button(teacher, "Take all out"));
        assertThat(field(teacher, "Search")).isFocused();
        for (int added = 1; added <= 3; added++) {
            press(teacher, button(teacher, Pattern.compile("^Add: ")).first());
            assertThat(chosen(teacher)).hasCount(added);
            assertThat(field(teacher, "Search")).isFocused();
        }
        var third = chosen(teacher).nth(2).innerText();
        teacher.locator("main h1").focus();
        press(teacher, button(teacher, "Move question 3 earlier"));
        assertThat(button(teacher, "Move question 2 earlier")).isFocused();
        teacher.keyboard().press("Enter");
        assertThat(button(teacher, "Move question 1 later")).isFocused();
        Assertions.assertThat(stem(chosen(teacher).first())).isEqualTo(withoutNumber(third));

        press(teacher, button(teacher, "Swap question 2 for another"));
        var dialog = teacher.locator("vaadin-dialog");
        assertThat(dialog).containsText("In place of: ");
        look.look("swap");
        press(teacher, dialog.locator(".paper-unit vaadin-button").first());
        press(teacher, button(teacher, "Save the questions"));
        teacher.getByText("Saved. Students get these questions").waitFor();
        var stems = stems(teacher);
        var questions = teacher.url();

        link(teacher, "Back to the assignment").click();
        button(teacher, "Give it out").click();
        teacher.getByText("Given to ").waitFor();

        var student = visitors.signedIn("student21", Device.PHONE, ColorScheme.LIGHT);
        visitors.open(student, "/assignments");
        link(student, "By hand").click();
        button(student, "Start the quiz").click();
        assertThat(student.locator(".stem")).containsText(stems.getFirst());

        var shifts = new LayoutShifts(teacher);
        teacher.navigate(questions);
        Assertions.assertThat(shifts.sum()).isLessThan(LayoutShiftIT.MOST);
        assertThat(teacher.locator("main .notice")).containsText("Somebody has begun");
        assertThat(button(teacher, "Save the questions")).hasCount(0);

        link(teacher, "On paper, with key").click();
        assertThat(teacher.locator("main h1")).hasText("‘By hand’ on paper");
        look.look("paper");
        var sheet = teacher.locator(".paper:not(.paper-key) .paper-questions > li");
        assertThat(sheet).hasCount(3);
        for (int place = 0; place < 3; place++) {
            assertThat(sheet.nth(place)).containsText(stems.get(place));
        }
        assertThat(teacher.locator(".paper-key .paper-questions > li")).hasCount(3);
        teacher.setViewportSize(PAPER, 1000);
        teacher.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(teacher.locator(".tools").first()).isHidden();
        Assertions.assertThat(Widths.tooWide(teacher)).isEmpty();
        Assertions.assertThat(look.violations()).isEmpty();

        for (var other : List.of(visitors.signedIn("teacher1"), student)) {
            for (var address : List.of(questions, questions.replace("/questions", "/paper"))) {
                other.navigate(address);
                assertThat(other.locator("main h1")).hasText("Not found");
            }
        }
    }

    @Test
    void neighboursGetDifferentForms(Visitors visitors) {
        var teacher = visitors.signedIn("teacher2", Device.PHONE, ColorScheme.DARK);
        newTest(visitors, teacher, "Two forms");
        button(teacher, "Choose the questions").click();
        field(teacher, "Questions in a form").fill("6");
        field(teacher, "Forms").fill("2");
        field(teacher, "Forms").press("Tab");
        button(teacher, "Choose for me").click();
        teacher.getByText("Form B", new Page.GetByTextOptions().setExact(true))
                .first()
                .waitFor();
        button(teacher, "Save the questions").click();
        teacher.getByText("Saved. Students get these questions").waitFor();

        assertThat(teacher.locator("main table")).containsText("B");
        var look = new Accessibility(teacher, Device.PHONE, ColorScheme.DARK);
        look.look("forms");
        Assertions.assertThat(Widths.tooWide(teacher)).isEmpty();
        link(teacher, "On paper, with key").click();
        assertThat(teacher.locator(".paper h2")).hasText(new String[] {
            "Two forms, form A", "Key to Two forms, form A", "Two forms, form B", "Key to Two forms, form B"
        });
        Assertions.assertThat(look.violations()).isEmpty();
    }

    private static void newTest(Visitors visitors, Page teacher, String title) {
        ClassPages.open(visitors, teacher, "History 10b", "Assignments");
        link(teacher, "New assignment").click();
        teacher.getByLabel("Test", new Page.GetByLabelOptions().setExact(true)).check();
        assertThat(button(teacher, "Choose the questions")).isVisible();
        field(teacher, "Title").fill(title);
    }

    private static void press(Page page, Locator place) {
        tabTo(page, place);
        page.keyboard().press("Enter");
    }

    private static Locator chosen(Page page) {
        return page.locator(".paper-unit:has(.paper-unit-number)");
    }

    private static List<String> stems(Page page) {
        return chosen(page).all().stream().map(PaperIT::stem).toList();
    }

    private static String stem(Locator unit) {
        return unit.locator(".paper-unit-stem p").first().innerText().strip();
    }

    private static String withoutNumber(String unit) {
        return unit.lines()
                .map(String::strip)
                .filter(line -> !line.matches("\\d+\\.|"))
                .findFirst()
                .orElseThrow();
    }
}
