package org.casebook.roster.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import org.casebook.roster.plan.Place;
import org.casebook.roster.plan.Roster.Line;
import org.casebook.roster.plan.Roster.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file with a header.
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
            Place place,
            Map<String, String> fields,
            @Nullable String fault,
            Line line) {

        static Row of(Place place, List<String> columns, Line line) {
            var fields = new LinkedHashMap<String, String>();
            for (int column = 0; column < Math.min(columns.size(), line.cells().size()); column++) {
                fields.putIfAbsent(key(columns.get(column)), line.cells().get(column));
            }
            return new Row(place, fields, line.cells().size() > columns.size() ? TOO_MANY_FIELDS : null, line);
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
        var text = Text.of(file.content());
        var name = file.baseName();
        var notes = new ArrayList<String>();
        if (text.isGuessed()) {
            notes.add("'" + name + "' is not UTF-8; it was read as " + text.encoding()
                    + ". Look whether letters with accents are right.");
        }
        var records = records(name, text.content());
        if (!records.isEmpty() && Separator.isSaid(text.content())) {
            records.removeFirst();
        }
        if (records.isEmpty()) {
            throw new InvalidInputException("'" + name + "' is empty. Its first line has to name the columns.");
        }
        var header = records.getFirst().getFields().stream().map(String::strip).toList();
        var rows = new ArrayList<Row>();
        records.subList(1, records.size()).forEach(csv -> rows.add(row(name, header, csv)));
        return new Table(name, header, rows, notes);
    }

    boolean has(String... names) {
        return keys().stream().anyMatch(List.of(names)::contains);
    }

    boolean hasAll(String... names) {
        return keys().containsAll(List.of(names));
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

    private static Row row(String name, List<String> header, CsvRecord csv) {
        var checksum = new CRC32();
        checksum.update(String.join("\0", csv.getFields()).getBytes(StandardCharsets.UTF_8));
        return Row.of(
                new Place(name, (int) csv.getStartingLineNumber()),
                header,
                new Line(csv.getFields(), "%08x".formatted(checksum.getValue()), false));
    }

    private static List<CsvRecord> records(String name, String content) {
        var records = new ArrayList<CsvRecord>();
        try (var reader = CsvReader.builder()
                .fieldSeparator(Separator.of(content))
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(content)) {
            for (var csv : reader) {
                // Rows of nothing but separators: what a spreadsheet leaves under a table.
                if (csv.getFields().stream().allMatch(String::isBlank)) {
                    continue;
                }
                requireSize(name, csv);
                if (records.size() > Limits.ROWS) {
                    throw new InvalidInputException(
                            "'" + name + "' has more than " + Limits.ROWS + " rows. Please split it.");
                }
                records.add(csv);
            }
        } catch (IOException | CsvParseException unreadable) {
            int line = records.isEmpty() ? 1 : (int) records.getLast().getStartingLineNumber() + 1;
            throw new InvalidInputException("'" + name + "' can't be read from line " + line
                    + " on. Is there a quotation mark that isn't closed?");
        }
        return records;
    }

    private static void requireSize(String name, CsvRecord csv) {
        var where = new Place(name, (int) csv.getStartingLineNumber());
        if (csv.getFieldCount() > Limits.COLUMNS) {
            throw new InvalidInputException(where + ": There are more than " + Limits.COLUMNS
                    + " columns. Please leave out those that aren't about people and classes.");
        }
        if (csv.getFields().stream().anyMatch(field -> field.length() > Limits.CELL)) {
            throw new InvalidInputException(where + ": A cell has more than %,d characters. Is there a quotation mark that isn't closed?".formatted(Limits.CELL));
        }
    }
}
