package org.casebook.gradebook.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/** Comma-separated values as RFC 4180 has them, in UTF-8 with the mark by which spreadsheets know it. */
final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA_STARTS = "=+-@＝＋－＠";

    private CsvFile() {}

    static void write(List<String> head, Iterator<List<Value>> rows, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        // Only flushed at the end: closing it would close a stream that isn't ours.
        var csv = CsvWriter.builder().build(writer);
        csv.writeRecord(head.stream().map(CsvFile::harmless).toList());
        while (rows.hasNext()) {
            csv.writeRecord(rows.next().stream().map(CsvFile::written).toList());
        }
        csv.flush();
        writer.flush();
    }

    private static String written(Value value) {
        return switch (value) {
            case Value.Text(var text) -> harmless(text);
            case Value.Number(var number) -> number.toPlainString();
        };
    }

    /** A spreadsheet takes a text that begins like a formula for one, and runs it; an apostrophe says that it is text. */
    static String harmless(String text) {
        if (text.isEmpty()) {
            return text;
        }
        boolean control = Character.isISOControl(text.charAt(0));
        var visible = text.stripLeading();
        boolean formula = !visible.isEmpty() && FORMULA_STARTS.indexOf(visible.charAt(0)) >= 0;
        return control || formula ? "'" + text : text;
    }
}
