package org.casebook.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.casebook.files.TableRows.Row;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableRowsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n\n\"x, y\",2\n,,\n",
                "a;b\n\nx, y;2\n;;\n",
                "a\tb\r\n\r\nx, y\t2\r\n",
                "sep=;\na;b\n\"x, y\"; 2 ",
                "\"SEP=|\"\r\na|b\r\nx, y|2",
                "\uFEFFa,b\n,\n\"x, y\",2"
            })
    void whateverSeparatesTheFieldsIsFound(String text) throws Exception {
        assertThat(TableRows.of(text.getBytes(StandardCharsets.UTF_8)).rows())
                .extracting(row -> List.of(row.cell(0), row.cell(1)))
                .containsExactly(List.of("a", "b"), List.of("x, y", "2"));
    }

    @Test
    void anotherEncodingIsReadAndSaid() throws Exception {
        var table = TableRows.of("Name\nJürgen".getBytes(Charset.forName("windows-1252")));

        assertThat(table.rows().getLast().cell(0)).isEqualTo("Jürgen");
        assertThat(table.notes()).singleElement().asString().contains("Windows-1252");
    }

    @Test
    void aWorkbookIsReadAsItIsSeen() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("First");
            sheet.value(2, 0, "Number");
            sheet.value(2, 2, "Text");
            sheet.value(3, 0, 2);
            sheet.value(3, 1, 75_950.5);
            sheet.value(3, 2, true);
            workbook.newWorksheet("Second").value(0, 0, "more");
        }

        var table = TableRows.of(bytes.toByteArray());

        assertThat(table.rows())
                .containsExactly(
                        new Row(3, List.of("Number", "", "Text")), new Row(4, List.of("2", "75950.5", "true")));
        assertThat(table.notes()).singleElement().asString().contains("'Second' is left out");
    }

    @Test
    void aWorkbookThatUnfoldsToTooMuchIsRefusedBeforeItIsRead() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var nothing = new byte[1_000_000];
            for (int megabyte = 0; megabyte < 60; megabyte++) {
                zip.write(nothing);
            }
        }

        assertThatExceptionOfType(UnreadableTableException.class)
                .isThrownBy(() -> TableRows.of(bytes.toByteArray()))
                .withMessage("The workbook is too large. Save its sheet as CSV (UTF-8), or split it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004", "a,\"b\nc,d"})
    void whatIsNoTableIsSaidInWordsOfOurs(String text) {
        assertThatExceptionOfType(UnreadableTableException.class)
                .isThrownBy(() -> TableRows.of(text.getBytes(StandardCharsets.UTF_8)))
                .withMessageStartingWith("Th");
    }
}
