package org.casebook.gradebook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NameKey;

/** A table of students and points as a spreadsheet writes or copies it, with a row that names the columns or without. */
final class OutsideTable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
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

    private OutsideTable() {}

    /** @throws InvalidInputException if it is no table, or too long */
    static List<Row> rows(String text) {
        var records = records(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
        if (records.isEmpty()) {
            throw new InvalidInputException("There are no rows. Each has a username or name, and the points.");
        }
        var columns = Columns.of(records.getFirst());
        return records.stream().skip(columns.named() ? 1 : 0).map(columns::row).toList();
    }

    private static List<CsvRecord> records(String text) {
        var records = new ArrayList<CsvRecord>();
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (var record : reader) {
                if (record.getFields().stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (records.size() == OutsideImport.MOST_ROWS) {
                    throw new InvalidInputException("There are more than " + OutsideImport.MOST_ROWS + " rows.");
                }
                records.add(record);
            }
        } catch (IOException | CsvParseException unreadable) {
            throw new InvalidInputException(
                    "This can't be read as a table. Is there a quotation mark that isn't closed?");
        }
        return records;
    }

    /** Tabs are what spreadsheets put between cells that are copied. */
    private static char separator(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 ? ';' : ',';
    }

    /** Where in a row things stand; -1 for nowhere. */
    private record Columns(boolean named, int usernames, int names, int grades) {

        static Columns of(CsvRecord first) {
            var keys = first.getFields().stream().map(NameKey::of).toList();
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

        Row row(CsvRecord record) {
            return new Row(
                    record.getStartingLineNumber(),
                    String.join(", ", record.getFields()),
                    at(record, usernames),
                    at(record, names),
                    at(record, grades));
        }

        private static String at(CsvRecord record, int place) {
            return place >= 0 && place < record.getFieldCount()
                    ? record.getField(place).strip()
                    : "";
        }
    }
}
