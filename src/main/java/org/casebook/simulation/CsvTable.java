package org.casebook.simulation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a comma-separated file with a header, row by row, and says exactly where one is malformed. */
final class CsvTable {

    /** Takes a file's rows. */
    interface RowReader {
        void read(Row row) throws MalformedFileException;
    }

    /** What a person or a statistics program writes; Java would read 1f and 0x1p3 as numbers too. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d++\\.?\\d*+|\\.\\d++)([eE][+-]?\\d+)?");

    private final Path file;
    private final List<String> header;

    private CsvTable(Path file, List<String> header) {
        this.file = file;
        this.header = header;
    }

    /** @param columns is told the header before the first row, and refuses one that doesn't fit */
    static void read(Path file, HeaderCheck columns, RowReader rows) throws MalformedFileException {
        long line = 1;
        try (var reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(Utf8File.read(file))) {
            var records = reader.iterator();
            if (!records.hasNext()) {
                throw new MalformedFileException(file, 1, "1", "the file is empty; it begins with a header");
            }
            var table = new CsvTable(file, records.next().getFields());
            table.checkHeader(columns);
            int count = 0;
            while (records.hasNext()) {
                var row = records.next();
                line = row.getStartingLineNumber();
                rows.read(table.row(row));
                count++;
            }
            if (count == 0) {
                throw new MalformedFileException(file, 2, "1", "there is no row after the header");
            }
        } catch (NoSuchFileException _) {
            throw new MalformedFileException(file, "there is no such file");
        } catch (CsvParseException failure) {
            throw new MalformedFileException(file, line + 1, "1", "no comma-separated row: " + firstLine(failure));
        } catch (UncheckedIOException | IOException failure) {
            throw new MalformedFileException(
                    file, Files.isDirectory(file) ? "this is a folder" : "can't be read: " + firstLine(failure));
        }
    }

    /** Says what is wrong with a column of the header, if anything is. */
    interface HeaderCheck {
        /** @return the problem, or an empty text */
        String problem(List<String> header, int column);

        /** The columns that there must be. */
        Set<String> needed();
    }

    private void checkHeader(HeaderCheck check) throws MalformedFileException {
        var seen = new HashSet<String>();
        for (int column = 0; column < header.size(); column++) {
            var problem = seen.add(header.get(column)) ? check.problem(header, column) : "is there twice";
            if (!problem.isEmpty()) {
                throw new MalformedFileException(file, 1, place(column), problem);
            }
        }
        for (var needed : check.needed()) {
            if (!header.contains(needed)) {
                throw new MalformedFileException(
                        file, 1, String.valueOf(header.size() + 1), "the column '" + needed + "' is missing");
            }
        }
    }

    private String place(int column) {
        return (column + 1) + " (" + header.get(column) + ")";
    }

    private static String firstLine(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("unknown reason");
    }

    private Row row(CsvRecord fields) throws MalformedFileException {
        long line = fields.getStartingLineNumber();
        if (fields.getFieldCount() < header.size()) {
            throw new MalformedFileException(
                    file, line, place(fields.getFieldCount()), "the row ends before this column");
        }
        if (fields.getFieldCount() > header.size()) {
            throw new MalformedFileException(
                    file, line, String.valueOf(header.size() + 1), "the row has more columns than the header");
        }
        return new Row(line, fields);
    }

    /** A row of the file. */
    final class Row {

        private final long line;
        private final CsvRecord fields;

        private Row(long line, CsvRecord fields) {
            this.line = line;
            this.fields = fields;
        }

        boolean has(String column) {
            return header.contains(column);
        }

        /** The text of a column, which must not be blank. */
        String text(String column) throws MalformedFileException {
            var text = fields.getField(header.indexOf(column)).strip();
            if (text.isEmpty()) {
                throw malformed(column, "is empty");
            }
            return text;
        }

        /** The finite number in a column. */
        double number(String column) throws MalformedFileException {
            var text = text(column);
            double number = NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
            if (!Double.isFinite(number)) {
                throw malformed(column, "'" + text + "' is no number");
            }
            return number;
        }

        MalformedFileException malformed(String column, String problem) {
            return new MalformedFileException(file, line, place(header.indexOf(column)), problem);
        }
    }
}
