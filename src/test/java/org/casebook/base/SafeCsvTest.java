package org.casebook.base;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\tname",
                " =1",
                "\u00a0=1",
                "\u3000 =1",
                "\uFEFF=1",
                "\u200b@x",
                "\u202e-1",
                "＝1",
                "＋1",
                "－1",
                "＠1",
                "'=1",
                "''+1",
                "' =1",
                "-two\nlines",
                "=cmd|' /C calc'!A0"
            })
    void whatASpreadsheetWouldRunIsDisarmedAndComesBack(String formula) throws IOException {
        var written = written(List.of(formula, "x")).getFirst();

        assertThat(written).isEqualTo("'" + formula);
        assertThat(SafeCsv.original(written)).isEqualTo(formula);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "Ann-Marie", "O'Brien", "3 = 3", "1-", "Ärzte", "'quoted'", "'", "2026-05-04", "–"})
    void otherTextsAreLeftAlone(String text) throws IOException {
        assertThat(written(List.of(text, "x")).getFirst()).isEqualTo(text);
        assertThat(SafeCsv.original(text)).isEqualTo(text);
    }

    @Test
    void aNumberStaysOneWhatIsWrittenAsATextDoesNot() throws IOException {
        assertThat(written(List.of(new BigDecimal("-3.50"), -2.5, -7, "-3.5")))
                .containsExactly("-3.50", "-2.5", "-7", "'-3.5");
    }

    @Test
    void aFormulaThatWasNeverDisarmedIsItself() {
        assertThat(SafeCsv.original("=1")).isEqualTo("=1");
    }

    @Test
    void onlyForSpreadsheetsIsThereAMark() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var csv = SafeCsv.forPrograms(bytes)) {
            csv.row("a", "=b");
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("a,'=b\r\n");
        bytes.reset();
        try (var csv = SafeCsv.forSpreadsheets(bytes)) {
            csv.row("a", "=b");
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFa,'=b\r\n");
    }

    private static List<String> written(List<?> cells) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var csv = SafeCsv.forSpreadsheets(bytes)) {
            csv.row(cells);
        }
        return CsvReader.builder()
                .detectBomHeader(true)
                .ofCsvRecord(new java.io.ByteArrayInputStream(bytes.toByteArray()))
                .stream()
                .map(CsvRecord::getFields)
                .findFirst()
                .orElseThrow();
    }
}
