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

    private static final String FORMULA_STARTS = "=+-@＝＋－＠";

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

    /**
     * The cell with an apostrophe before it if a spreadsheet would take it for a formula and run it, spaces before it
     * or not. What begins with a control sign counts as such, too.
     */
    public static String harmless(String cell) {
        boolean control = !cell.isEmpty() && Character.isISOControl(cell.charAt(0));
        return control || beginsLikeAFormula(cell.stripLeading()) ? "'" + cell : cell;
    }

    /** As {@link #harmless}, but so that {@link #original} gives every cell back that neither spaces nor controls begin. */
    public static String reversible(String cell) {
        return beginsLikeAFormula(withoutApostrophes(cell)) ? "'" + cell : cell;
    }

    /** What {@link #reversible} was given. */
    public static String original(String cell) {
        return cell.startsWith("'") && beginsLikeAFormula(withoutApostrophes(cell)) ? cell.substring(1) : cell;
    }

    private static boolean beginsLikeAFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    private static String withoutApostrophes(String cell) {
        int first = 0;
        while (first < cell.length() && cell.charAt(first) == '\'') {
            first++;
        }
        return cell.substring(first);
    }
}
