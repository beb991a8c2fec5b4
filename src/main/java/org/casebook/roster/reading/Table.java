package org.casebook.roster.reading;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.casebook.base.InvalidInputException;
import org.casebook.base.SafeCsv;
import org.casebook.files.TableRows;
import org.casebook.files.UnreadableTableException;
import org.casebook.roster.plan.Roster.Line;
import org.casebook.roster.plan.Roster.Sheet;
import org.casebook.roster.plan.RosterPlace;
import org.jspecify.annotations.Nullable;

/**
 * A table with a header: a CSV file or a workbook.
 *
 * @param name the file's, without folders
 * @param columns in the file's own writing
 * @param notes what was noticed while reading it, for people
 */
record Table(String name, List<String> columns, List<Row> rows, List<String> notes) {

    /**
     * A row.
     *
     * @param fields by the names of their columns, without capitals and anything but letters and digits
     * @param fault why it can't be read as a row of this table; null if it can
     */
    record Row(
            RosterPlace place,
            Map<String, String> fields,
            @Nullable String fault,
            Line line) {

        static Row of(RosterPlace place, List<String> columns, Line line) {
            var fields = new LinkedHashMap<String, String>();
            for (int column = 0; column < Math.min(columns.size(), line.cells().size()); column++) {
                fields.putIfAbsent(key(columns.get(column)), line.cells().get(column));
            }
            return new Row(place, fields, line.cells().size() > columns.size() ? TOO_MANY_FIELDS : null, line);
        }

        /** The same without what a file of Casebook's has before its cells. */
        Row original() {
            var cells = new LinkedHashMap<String, String>();
            fields.forEach((column, cell) -> cells.put(column, SafeCsv.original(cell.strip())));
            return new Row(place, cells, fault, line);
        }

        /** What stands in the column at the place; empty if nothing does. */
        String cell(int column) {
            return column < line.cells().size() ? line.cells().get(column).strip() : "";
        }

        /** The first of the given columns that says something; empty if none does. */
        String get(String... names) {
            for (var name : names) {
                var value = fields.getOrDefault(name, "");
                if (!value.isBlank()) {
                    return value.strip();
                }
            }
            return "";
        }
    }

    private static final String TOO_MANY_FIELDS = "This line has more fields than there are columns. Is a text with a"
            + " separator in it not in quotation marks?";

    /** @throws InvalidInputException if it is no table */
    static Table of(UploadedFile file) {
        var name = file.baseName();
        TableRows read;
        try {
            read = TableRows.of(file.content());
        } catch (UnreadableTableException unreadable) {
            throw new InvalidInputException("'" + name + "': " + unreadable.getMessage());
        }
        if (read.rows().isEmpty()) {
            throw new InvalidInputException("'" + name + "' is empty. Its first line has to name the columns.");
        }
        read.rows().forEach(row -> requireSize(name, row));
        var header = read.rows().getFirst().cells().stream().map(String::strip).toList();
        var rows =
                read.rows().stream().skip(1).map(row -> row(name, header, row)).toList();
        return new Table(
                name,
                header,
                rows,
                read.notes().stream().map(note -> "'" + name + "': " + note).toList());
    }

    boolean has(String... names) {
        return keys().stream().anyMatch(List.of(names)::contains);
    }

    static String key(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** The columns' names as keys, in their order. */
    List<String> keys() {
        return columns.stream().map(Table::key).toList();
    }

    /** The columns with something in them whose place {@code used} doesn't accept. */
    List<String> unused(IntPredicate used) {
        return IntStream.range(0, columns.size())
                .filter(column -> !used.test(column))
                .filter(column ->
                        rows.stream().anyMatch(row -> !row.cell(column).isEmpty()))
                .mapToObj(columns::get)
                .filter(column -> !column.isEmpty())
                .toList();
    }

    /** Names columns that say something and aren't used; nothing if there are none. */
    Optional<String> noteOnUnused(IntPredicate used) {
        var unused = unused(used);
        return unused.isEmpty()
                ? Optional.empty()
                : Optional.of("Columns not used: " + String.join(", ", unused) + " ('" + name + "').");
    }

    /** The tables as they were written. */
    static List<Sheet> sheets(Collection<Table> tables) {
        return tables.stream()
                .map(table -> new Sheet(
                        table.name(),
                        table.columns(),
                        table.rows().stream()
                                .collect(Collectors.toMap(
                                        row -> row.place().line(), Row::line, (first, _) -> first, TreeMap::new))))
                .toList();
    }

    private static Row row(String name, List<String> header, TableRows.Row row) {
        var checksum = new CRC32();
        checksum.update(String.join("\0", row.cells()).getBytes(StandardCharsets.UTF_8));
        return Row.of(
                new RosterPlace(name, row.line()),
                header,
                new Line(row.cells(), "%08x".formatted(checksum.getValue()), false));
    }

    private static void requireSize(String name, TableRows.Row row) {
        var where = new RosterPlace(name, row.line());
        if (row.cells().size() > Limits.COLUMNS) {
            throw new InvalidInputException(where + ": There are more than " + Limits.COLUMNS
                    + " columns. Please leave out those that aren't about people and classes.");
        }
        if (row.cells().stream().anyMatch(cell -> cell.length() > Limits.CELL)) {
            throw new InvalidInputException(where
                    + ": A cell has more than %,d characters. Is there a quotation mark that isn't closed?"
                            .formatted(Limits.CELL));
        }
    }
}
