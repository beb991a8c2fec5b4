package org.casebook.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.casebook.files.TableRows.Row;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** A table in a workbook of Excel, LibreOffice and the like (XLSX). */
final class Workbook {

    /** Bytes that a workbook may unfold to: a small file can be made that fills any memory. */
    private static final long UNFOLDED = 50_000_000;

    private static final int COLUMNS = 200;

    private static final String UNREADABLE =
            "This is no workbook that can be read. Save it as .xlsx or as CSV (UTF-8).";

    private Workbook() {}

    static boolean isOne(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    static TableRows read(byte[] content) throws UnreadableTableException {
        checkSize(content);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            var notes = new ArrayList<String>();
            List<Row> rows = List.of();
            for (var sheet : workbook.getSheets().toList()) {
                if (rows.isEmpty()) {
                    rows = rows(sheet);
                } else if (!rows(sheet).isEmpty()) {
                    notes.add("Only the workbook's first sheet is read; the sheet '" + sheet.getName()
                            + "' is left out.");
                }
            }
            return new TableRows(rows, notes);
        } catch (IOException | ExcelReaderException _) {
            throw new UnreadableTableException(UNREADABLE);
        }
    }

    private static void checkSize(byte[] content) throws UnreadableTableException {
        long unfolded = 0;
        var buffer = new byte[8192];
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var stream = zip.getInputStream(entry)) {
                    for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                        unfolded += read;
                        if (unfolded > UNFOLDED) {
                            throw new UnreadableTableException(
                                    "The workbook is too large. Save its sheet as CSV (UTF-8), or split it.");
                        }
                    }
                }
            }
        } catch (IOException _) {
            throw new UnreadableTableException(UNREADABLE);
        }
    }

    private static List<Row> rows(Sheet sheet) throws IOException, UnreadableTableException {
        var rows = new ArrayList<Row>();
        try (var lines = sheet.openStream()) {
            for (var line : (Iterable<org.dhatim.fastexcel.reader.Row>) lines::iterator) {
                var cells = new ArrayList<String>();
                for (int column = 0; column < Math.min(line.getCellCount(), COLUMNS); column++) {
                    cells.add(text(line.getOptionalCell(column)));
                }
                var row = new Row(line.getRowNum(), cells);
                if (!row.saysNothing()) {
                    rows.add(row);
                    TableRows.checkNumber(rows);
                }
            }
        }
        return rows;
    }

    private static String text(Optional<Cell> cell) {
        return cell.map(Workbook::text).orElse("");
    }

    /** What a person reads in the cell; a formula's last result. */
    private static @Nullable String text(Cell cell) {
        return cell.getType() == CellType.NUMBER && cell.getValue() instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText();
    }
}
