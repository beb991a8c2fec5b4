package org.casebook.gradebook.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.casebook.base.SafeCsv;

/** Comma-separated values as RFC 4180 has them, in UTF-8 with the mark by which spreadsheets know it. */
final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvFile() {}

    static void write(List<String> head, Iterator<List<Value>> rows, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        // Only flushed at the end: closing it would close a stream that isn't ours.
        var csv = CsvWriter.builder().build(writer);
        csv.writeRecord(head.stream().map(SafeCsv::harmless).toList());
        while (rows.hasNext()) {
            csv.writeRecord(rows.next().stream().map(CsvFile::written).toList());
        }
        csv.flush();
        writer.flush();
    }

    private static String written(Value value) {
        return switch (value) {
            case Value.Text(var text) -> SafeCsv.harmless(text);
            case Value.Number(var number) -> number.toPlainString();
        };
    }
}
