package org.casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
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

/** The grades of a class as files, and that they say what the page says. */
final class GradeFiles {

    private static final int OF_ASSIGNMENT = 3;

    private GradeFiles() {}

    /** Downloads both files, each from the page that is open. */
    static void expectToSayWhatIsShown(Page page, String className) throws IOException {
        page.getByText("Download the grades").click();
        var csv = csv(download(page, "CSV, as shown here"), className);
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

    /** A grade, with its per cent if it isn't one itself, as the page shows them; empty where there is none. */
    private static String shown(List<String> record, int column) {
        var grade = record.get(column);
        var percent = record.get(column + 1) + " %";
        if (grade.isEmpty()) {
            return "";
        }
        return percent.equals(grade + " %") ? percent : grade + " (" + percent + ")";
    }

    private static Download download(Page page, String link) {
        return page.waitForDownload(() -> page.getByText(link).click());
    }

    private static List<List<String>> csv(Download file, String className) throws IOException {
        assertThat(file.suggestedFilename()).matches("Grades " + className + " \\d{4}-\\d\\d-\\d\\d\\.csv");
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
}
