package org.casebook.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "=cmd|' /C calc'!A0"})
    void whatASpreadsheetWouldRunIsDisarmed(String formula) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var csv = new SafeCsv(bytes)) {
            csv.row(formula);
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("'" + formula);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Ann-Marie", "O'Brien", "3 = 3", "1-", "Ärzte", "'quoted'"})
    void otherTextsAreLeftAlone(String text) {
        assertThat(SafeCsv.harmless(text)).isEqualTo(text);
        assertThat(SafeCsv.reversible(text)).isEqualTo(text);
        assertThat(SafeCsv.original(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "-x", "＠x", "'=1", "''+1", "-two\nlines"})
    void whatWasDisarmedReversiblyComesBack(String text) {
        assertThat(SafeCsv.reversible(text)).startsWith("'").isNotEqualTo(text);
        assertThat(SafeCsv.original(SafeCsv.reversible(text))).isEqualTo(text);
    }

    @Test
    void aFormulaThatWasNeverDisarmedIsItself() {
        assertThat(SafeCsv.original("=1")).isEqualTo("=1");
    }
}
