package org.casebook.gradebook;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NameKey;
import org.casebook.base.SafeCsv;
import org.casebook.files.TableRows;
import org.casebook.files.UnreadableTableException;

/**
 * A table of students and points as a spreadsheet writes or copies it, with a row that names the columns or without.
 *
 * @param notes what was noticed while it was read, for people
 */
record ExternalTable(List<Row> rows, List<String> notes) {

    private static final Set<String> USERNAMES = Set.of("username", "user", "login");
    private static final Set<String> NAMES = Set.of("name", "student", "pupil");
    private static final Set<String> POINTS = Set.of("grade", "points", "mark", "marks", "score", "result");

    /**
     * A row.
     *
     * @param number of the line on which it begins, from 1
     * @param written what stands in it
     * @param username or a name, where no row names the columns; empty for nothing, as the others
     */
    record Row(long number, String written, String username, String name, String points) {}

    /** @throws InvalidInputException if it is no table, or too long */
    static ExternalTable of(byte[] content) {
        TableRows table;
        try {
            table = TableRows.of(content);
        } catch (UnreadableTableException unreadable) {
            throw new InvalidInputException(String.valueOf(unreadable.getMessage()));
        }
        var rows = table.rows();
        if (rows.isEmpty()) {
            throw new InvalidInputException("There are no rows. Each has a username or name, and the points.");
        }
        if (rows.size() > ExternalImport.MOST_ROWS) {
            throw new InvalidInputException("There are more than " + ExternalImport.MOST_ROWS + " rows.");
        }
        var columns = Columns.of(rows.getFirst());
        return new ExternalTable(
                rows.stream().skip(columns.named() ? 1 : 0).map(columns::row).toList(), table.notes());
    }

    /** Where in a row things stand; -1 for nowhere. */
    private record Columns(boolean named, int usernames, int names, int grades) {

        static Columns of(TableRows.Row first) {
            var keys = first.cells().stream().map(NameKey::of).toList();
            int grades = place(keys, POINTS);
            int usernames = place(keys, USERNAMES);
            int names = place(keys, NAMES);
            return grades >= 0 && (usernames >= 0 || names >= 0)
                    ? new Columns(true, usernames, names, grades)
                    : new Columns(false, 0, 0, 1);
        }

        private static int place(List<String> keys, Set<String> wanted) {
            return IntStream.range(0, keys.size())
                    .filter(place -> wanted.contains(keys.get(place)))
                    .findFirst()
                    .orElse(-1);
        }

        Row row(TableRows.Row row) {
            return new Row(
                    row.line(),
                    String.join(", ", row.cells()),
                    SafeCsv.original(row.cell(usernames)),
                    SafeCsv.original(row.cell(names)),
                    row.cell(grades));
        }
    }
}
