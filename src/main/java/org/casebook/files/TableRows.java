package org.casebook.files;

import java.util.List;

/**
 * The rows of a table, those without a word left out.
 *
 * @param notes what was noticed while it was read, for people
 */
public record TableRows(List<Row> rows, List<String> notes) {

    /** More than a school has. */
    public static final int MOST = 100_000;

    public TableRows {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /**
     * A row.
     *
     * @param line where it stands in the file, from 1
     * @param cells as they are written
     */
    public record Row(int line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        boolean saysNothing() {
            return cells.stream().allMatch(String::isBlank);
        }

        /** The cell in a column, from 0, without the spaces around it; an empty text where there is none. */
        public String cell(int column) {
            return 0 <= column && column < cells.size() ? cells.get(column).strip() : "";
        }
    }

    /**
     * Reads a workbook's first sheet that says something, or a text with commas, semicolons or tabs between its fields,
     * as a file or a spreadsheet's copy has it.
     *
     * @throws UnreadableTableException if it is neither
     */
    public static TableRows of(byte[] content) throws UnreadableTableException {
        return Workbook.isOne(content) ? Workbook.read(content) : SeparatedText.read(FileText.of(content));
    }

    static void checkNumber(List<Row> rows) throws UnreadableTableException {
        if (rows.size() > MOST) {
            throw new UnreadableTableException("There are more than " + MOST + " rows. Please split the file.");
        }
    }
}
