package org.casebook.roster.writing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.casebook.base.SafeCsv;

/** A table as a CSV file. */
public record CsvFile(String name, List<String> columns, List<List<String>> rows) {

    /** So that Excel, too, reads it as UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** For programs: UTF-8 without a mark, and every cell as it is. */
    byte[] forPrograms() {
        return text(rows).getBytes(StandardCharsets.UTF_8);
    }

    /** For spreadsheets: with a mark, and no cell that would be taken for a formula. */
    public byte[] forSpreadsheets() {
        var safe = rows.stream()
                .map(row -> row.stream().map(SafeCsv::reversible).toList())
                .toList();
        return (BYTE_ORDER_MARK + text(safe)).getBytes(StandardCharsets.UTF_8);
    }

    private String text(List<List<String>> safe) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            writer.writeRecord(columns);
            safe.forEach(writer::writeRecord);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return text.toString();
    }
}
