package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.casebook.support.Controls.button;
import static org.casebook.support.Controls.field;
import static org.casebook.support.Controls.row;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.casebook.support.Accessibility;
import org.casebook.support.ClassPages;
import org.casebook.support.InBrowser;
import org.casebook.support.Visitors;
import org.junit.jupiter.api.Test;

/** A teacher grades a class, and the files say what the page says. */
@InBrowser
class GradeBookIT {

    @Test
    void aTeacherSetsLettersAGradeByHandAndTakesTheGradesOut(Visitors visitors) throws IOException {
        var page = visitors.signedIn("teacher2");
        var accessibility = new Accessibility(page);
        openGrades(page, visitors);
        var address = page.url();
        accessibility.look("grades");

        page.getByText("Change how this class is graded").click();
        page.getByText("Letters or other grades").click();
        field(page, "Grade").first().fill("A*");
        button(page, "Show what changes").click();
        assertThat(page.getByText("Grades are A* from 90 %")).isVisible();
        assertThat(page.locator("main")).containsText(Pattern.compile("\\d+ grades and \\d+ totals change"));
        accessibility.look("grade-scheme");
        button(page, "Grade this class like this").click();
        assertThat(page.getByText("Last changed by Theo Teacher")).isVisible();

        page.navigate(address);
        var row = row(page, "Tara Singh");
        // The first link is the total's.
        row.locator("td a").nth(1).click();
        assertThat(page.locator("main h1")).containsText("Tara Singh");
        field(page, "Grade").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("A*"))
                .click();
        field(page, "Why").fill("Explained all of it in class.");
        button(page, "Set this grade").click();
        assertThat(page.getByText("set by Theo Teacher")).isVisible();
        accessibility.look("grade");
        page.getByText("Grades of History 10b").click();
        assertThat(row(page, "Tara Singh")).containsText("A* (95 %) set by teacher");

        GradeFiles.expectToSayWhatIsShown(page, "History 10b");
        var other = visitors.signedIn("teacher1");
        var file =
                visitors.address() + "/" + page.getByText("CSV, as shown here").getAttribute("href");
        assertThat(page.request().get(file).text()).contains("Tara Singh");
        assertThat(other.request().get(file).text()).doesNotContain("Tara Singh");

        page.getByText("Reports to print").click();
        assertThat(page.locator(".report")).hasCount(15);
        accessibility.look("grade-reports");
        assertThat(accessibility.violations()).isEmpty();

        for (var path : List.of("", "/scheme", "/reports")) {
            other.navigate(address + path);
            assertThat(other.locator("main h1")).hasText("Not found");
        }
        gradeInPerCentAgain(page, address);
    }

    /** As the class was found: others look at its grades, too. */
    private static void gradeInPerCentAgain(Page page, String grades) {
        page.navigate(grades);
        page.getByText("Change how this class is graded").click();
        button(page, "See what it was before: Grades are in per cent.").click();
        button(page, "Grade this class like this").click();
        assertThat(button(page, Pattern.compile("^See what it was before: Grades are A\\*")))
                .isVisible();
    }

    @Test
    void workDoneElsewhereIsTypedInByKeyboardAndIsInTheTotal(Visitors visitors) {
        var page = visitors.signedIn("teacher2");
        var accessibility = new Accessibility(page);
        openGrades(page, visitors);
        accessibility.look("grades-with-totals");
        button(page, "Add a column for work done elsewhere").click();
        field(page, "Title").fill("Talk on the sources");
        button(page, "Save").click();
        assertThat(page.locator("main h1")).hasText("Talk on the sources");

        var points = page.locator(".external-fields vaadin-text-field input");
        points.first().fill("8");
        points.first().press("Enter");
        assertThat(page.locator(".external-fields .undoable")).containsText("saved.");
        assertThat(points.nth(1)).isFocused();
        page.keyboard().type("11");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".external-fields")
                        .getByText("Please give points from 0 to 10 in tenths; '11' is not."))
                .isVisible();
        assertThat(points.nth(2)).isFocused();
        accessibility.look("outside-work");

        page.getByText("Paste or upload grades").click();
        page.getByLabel("Rows to paste").fill("Tara Singh\t9.5\nNobody at all\t3");
        button(page, "Show what it would do").click();
        assertThat(page.getByText("No student in this class has that name.")).isVisible();
        accessibility.look("outside-import");
        button(page, "Set this grade").click();
        assertThat(page.getByText("1 grade is set.")).isVisible();

        page.getByText("Grades of History 10b").click();
        assertThat(row(page, "Tara Singh")).containsText("9.5 of 10 points");
        row(page, "Tara Singh").locator("td a").first().click();
        assertThat(page.locator("main h1")).hasText("Total of Tara Singh");
        assertThat(page.locator(".total-sum")).containsText("Talk on the sources");
        accessibility.look("total");
        page.getByText("Grades of History 10b").click();
        page.getByText("Change how this class is graded").click();
        button(page, "Add a category").click();
        accessibility.look("categories");
        assertThat(accessibility.violations()).isEmpty();
    }

    @Test
    void aStudentSeesTheirOwnGrades(Visitors visitors) {
        var page = visitors.signedIn("student18");
        var accessibility = new Accessibility(page);
        page.navigate(visitors.address() + "/grades");
        assertThat(page.locator("main h2")).hasText("History 10b");
        assertThat(page.locator("main table").first()).containsText("Short test");
        accessibility.look("own-grades");
        assertThat(accessibility.violations()).isEmpty();
    }

    private static void openGrades(Page page, Visitors visitors) {
        ClassPages.open(visitors, page, "History 10b", "Grades");
        page.locator(".grades tbody a").first().waitFor();
    }
}
