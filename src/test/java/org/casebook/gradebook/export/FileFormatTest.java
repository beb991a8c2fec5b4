package org.casebook.gradebook.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileFormatTest {

    private static final int STUDENTS = 2_000;
    private static final int COLUMNS = 2 + 3 * 40 + 3;
    private static final int MOST_ROWS_HELD = 200;

    @Test
    void aSpreadsheetHasNumbersAsNumbersAndTextsAsTexts() throws IOException {
        var bytes = write(
                FileFormat.XLSX,
                List.of("Name", "=1+1"),
                List.of(
                        List.of(Value.of("=HYPERLINK(\"x\")"), new Value.Number(new BigDecimal("7.3"))),
                        List.of(Value.of("Zoë\u0001 <&>"), Value.EMPTY)));

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("Class 1-a");
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("=1+1");
            assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(7.3);
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue())
                    .startsWith("Zoë")
                    .endsWith("<&>");
            assertThat(sheet.getRow(2).getCell(1)).isNull();
        }
    }

    @Test
    void csvIsUtf8WithItsMarkAndQuotesWhatNeedsIt() throws IOException {
        var text = new String(
                write(
                        FileFormat.CSV,
                        List.of("Name", "Grade"),
                        List.of(
                                List.of(Value.of("Yılmaz, \"Elif\""), new Value.Number(new BigDecimal("7.3"))),
                                List.of(Value.of("two\nlines"), Value.of(40)))),
                StandardCharsets.UTF_8);

        assertThat(text).isEqualTo("\uFEFFName,Grade\r\n\"Yılmaz, \"\"Elif\"\"\",7.3\r\n\"two\nlines\",40\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "=cmd|' /C calc'!A0"})
    void csvDisarmsWhatASpreadsheetWouldRun(String formula) throws IOException {
        var bytes = write(FileFormat.CSV, List.of(formula), List.of(List.of(Value.of(formula))));

        var records = read(bytes);
        assertThat(records).hasSize(2).allSatisfy(record -> assertThat(record.getField(0))
                .isEqualTo("'" + formula));
    }

    @ParameterizedTest
    @EnumSource
    void aLargeTableIsHandedOnWhileItIsMade(FileFormat format) throws IOException {
        var out = new CountingStream();
        var head = Collections.nCopies(COLUMNS, "column");
        var bytesSoFar = new ArrayList<Long>();
        var rows = IntStream.range(0, STUDENTS).mapToObj(FileFormatTest::row).iterator();

        format.write("Class", head, watched(rows, () -> bytesSoFar.add(out.count)), out);

        assertThat(bytesSoFar).hasSize(STUDENTS);
        for (int row = MOST_ROWS_HELD; row < STUDENTS; row += MOST_ROWS_HELD) {
            assertThat(bytesSoFar.get(row))
                    .as("bytes handed on before row " + row)
                    .isGreaterThan(bytesSoFar.get(row - MOST_ROWS_HELD));
        }
        assertThat(out.closed).as("the stream is its owner's to close").isFalse();
    }

    private static List<Value> row(int student) {
        return IntStream.range(0, COLUMNS)
                .<Value>mapToObj(column ->
                        column % 3 == 2 ? Value.of("late " + student * column) : Value.of(student % 100 + column))
                .toList();
    }

    private static <T> Iterator<T> watched(Iterator<T> rows, Runnable pulled) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public T next() {
                pulled.run();
                return rows.next();
            }
        };
    }

    private static byte[] write(FileFormat format, List<String> head, List<List<Value>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        format.write("Class 1-a", head, rows.iterator(), out);
        return out.toByteArray();
    }

    private static List<CsvRecord> read(byte[] csv) {
        return CsvReader.builder().detectBomHeader(true).ofCsvRecord(new ByteArrayInputStream(csv)).stream()
                .toList();
    }

    private static final class CountingStream extends OutputStream {

        private long count;
        private boolean closed;

        @Override
        public void write(int oneByte) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count += length;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
