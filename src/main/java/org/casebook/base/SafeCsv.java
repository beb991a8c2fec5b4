package org.casebook.base;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Comma-separated values as spreadsheets read them: UTF-8, said by a mark at the beginning, and no cell that a
 * spreadsheet would compute. What begins like a formula gets an apostrophe before it.
 */
public final class SafeCsv implements Closeable {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    private final CsvWriter writer;

    /** @param out is closed with this */
    public SafeCsv(OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        this.writer = CsvWriter.builder().build(text);
    }

    /** Writes a row. */
    public void row(String... cells) {
        row(Arrays.asList(cells));
    }

    /** Writes a row. */
    public void row(List<String> cells) {
        writer.writeRecord(cells.stream().map(SafeCsv::harmless).toList());
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && BEGINS_A_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
