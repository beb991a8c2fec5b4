package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casebook.support.Accessibility;
import org.casebook.support.InBrowser;
import org.casebook.support.Visitors;
import org.junit.jupiter.api.Test;

/** A teacher grades a class, and the files say what the page says. */
@InBrowser
class GradeBookIT {

    private static final int OF_ASSIGNMENT = 3;

    @Test
    void aTeacherSetsLettersAGradeByHandAndTakesTheGradesOut(Visitors visitors) throws IOException {
        var page = visitors.signedIn("teacher2");
        var accessibility = new Accessibility(page);
        openGrades(page, visitors);
        var address = page.url();
        accessibility.look("grades");

        page.getByText("Change how this class is graded").click();
        page.getByText("Letters or other grades").click();
        page.getByLabel("Grade", new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill("A*");
        button(page, "Show what changes").click();
        assertThat(page.getByText("Grades are A* from 90 %")).isVisible();
        assertThat(page.locator("main"))
                .containsText(java.util.regex.Pattern.compile("\\d+ grades and \\d+ totals change"));
        accessibility.look("grade-scheme");
        button(page, "Grade this class so").click();
        assertThat(page.getByText("Last changed by Theo Teacher")).isVisible();

        page.navigate(address);
        var row = row(page, "Tara Singh");
        row.locator("td a").first().click();
        assertThat(page.locator("main h1")).containsText("Tara Singh");
        page.getByLabel("Grade", new Page.GetByLabelOptions().setExact(true)).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("A*"))
                .click();
        button(page, "Set this grade").click();
        assertThat(page.getByText("Please say why")).isVisible();
        page.getByLabel("Why").fill("Explained all of it in class.");
        button(page, "Set this grade").click();
        assertThat(page.getByText("set by Theo Teacher")).isVisible();
        accessibility.look("grade");
        page.getByText("Grades of History 10b").click();
        assertThat(row(page, "Tara Singh")).containsText("A* (95 %) set by teacher");

        expectFilesToSayWhatIsShown(page);
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
    }

    @Test
    void aStudentSeesTheirOwnGrades(Visitors visitors) {
        var page = visitors.signedIn("student18");
        var accessibility = new Accessibility(page);
        page.navigate(visitors.address() + "/grades");
        assertThat(page.locator("main h2")).hasText("History 10b");
        assertThat(page.locator("main table")).containsText("Short test");
        accessibility.look("own-grades");
        assertThat(accessibility.violations()).isEmpty();
    }

    private static void openGrades(Page page, Visitors visitors) {
        page.navigate(visitors.address() + "/classes");
        page.locator("main a.action").first().click();
        page.locator(".class-tabs a:text('Grades')").click();
        page.locator(".grades tbody a").first().waitFor();
    }

    private static void expectFilesToSayWhatIsShown(Page page) throws IOException {
        page.getByText("Take the grades out").click();
        var csv = csv(download(page, "CSV, as shown here"));
        assertThat(xlsx(download(page, "Spreadsheet (XLSX), as shown here"))).isEqualTo(csv);
        var rows = page.locator(".grades tbody tr").all();
        assertThat(csv).hasSize(rows.size() + 1);
        for (int line = 0; line < rows.size(); line++) {
            var record = csv.get(line + 1);
            var row = rows.get(line);
            assertThat(row.locator("th")).hasText(record.getFirst());
            var cells = row.locator("td").all();
            assertThat(cells.getFirst()).containsText(shown(record, record.size() - 3));
            for (int assignment = 1; assignment < cells.size(); assignment++) {
                int column = 2 + (assignment - 1) * OF_ASSIGNMENT;
                assertThat(cells.get(assignment)).containsText(shown(record, column));
                assertThat(cells.get(assignment)).containsText(record.get(column + 2));
            }
        }
    }

    /** A grade and its per cent as the page shows them; empty where there is none. */
    private static String shown(List<String> record, int column) {
        var grade = record.get(column);
        return grade.isEmpty() ? "" : grade + " (" + record.get(column + 1) + " %)";
    }

    private static Download download(Page page, String link) {
        return page.waitForDownload(() -> page.getByText(link).click());
    }

    private static List<List<String>> csv(Download file) throws IOException {
        assertThat(file.suggestedFilename()).matches("Grades History 10b \\d{4}-\\d\\d-\\d\\d\\.csv");
        try (var reader = CsvReader.builder().detectBomHeader(true).ofCsvRecord(Files.newInputStream(file.path()))) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }

    private static List<List<String>> xlsx(Download file) throws IOException {
        var words = new DataFormatter();
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file.path()))) {
            var sheet = workbook.getSheetAt(0);
            int columns = sheet.getRow(0).getLastCellNum();
            return StreamSupport.stream(sheet.spliterator(), false)
                    .map(row -> IntStream.range(0, columns)
                            .mapToObj(row::getCell)
                            .map(cell -> {
                                var text = words.formatCellValue(cell);
                                assertThat(cell == null
                                                || cell.getCellType() != CellType.STRING
                                                || !text.matches("\\d+"))
                                        .as("no number as text")
                                        .isTrue();
                                return text;
                            })
                            .toList())
                    .toList();
        }
    }

    private static Locator row(Page page, String student) {
        return page.locator(".grades tbody tr").filter(new Locator.FilterOptions().setHasText(student));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
