package org.casebook.base;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Comma-separated values in UTF-8, as RFC 4180 has them, without a cell that a spreadsheet would compute: a text that
 * begins like a formula gets an apostrophe before it, in heads too and in whatever file, because any of them may be
 * opened by a double click. {@link #original} takes it away again. There is no other way to write such a file.
 */
public final class SafeCsv implements Closeable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA_STARTS = "=+-@＝＋－＠";

    private final CsvWriter writer;

    private SafeCsv(OutputStreamWriter text) {
        this.writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    }

    /**
     * Begins with the mark by which spreadsheets know UTF-8.
     *
     * @param out is closed with this
     */
    public static SafeCsv forSpreadsheets(OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        return new SafeCsv(text);
    }

    /**
     * Begins without a mark, which many programs take for a part of the first head.
     *
     * @param out is closed with this
     */
    public static SafeCsv forPrograms(OutputStream out) {
        return new SafeCsv(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** Writes a row of texts. */
    public void row(String... cells) {
        row(List.of(cells));
    }

    /** Writes a row. A cell that is a {@link Number} stays one, below zero too; any other is a text. */
    public void row(List<?> cells) {
        writer.writeRecord(cells.stream().map(SafeCsv::written).toList());
    }

    /** Hands on what was written so far, for streams that are somebody else's to close. */
    public void flush() throws IOException {
        writer.flush();
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    /** The cell as it was before it was written here. */
    public static String original(String cell) {
        return cell.startsWith("'") && isArmed(cell) ? cell.substring(1) : cell;
    }

    private static String written(Object cell) {
        return switch (cell) {
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> disarmed(cell.toString());
        };
    }

    /** With one apostrophe more than the text has itself, so that it can be taken away again. */
    private static String disarmed(String text) {
        return isArmed(text) ? "'" + text : text;
    }

    /**
     * Whether a spreadsheet might take the text for a formula, if there are no apostrophes before it: its first sign
     * that can be seen begins one, or it begins with a control sign.
     */
    private static boolean isArmed(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        if (first < text.length() && Character.isISOControl(text.charAt(first))) {
            return true;
        }
        while (first < text.length() && (text.charAt(first) == '\'' || isUnseen(text.charAt(first)))) {
            first++;
        }
        return first < text.length() && FORMULA_STARTS.indexOf(text.charAt(first)) >= 0;
    }

    private static boolean isUnseen(char sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.isISOControl(sign)
                || Character.getType(sign) == Character.FORMAT;
    }
}
