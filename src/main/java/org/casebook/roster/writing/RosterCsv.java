package org.casebook.roster.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.casebook.base.SafeCsv;

/** A table as a CSV file. */
public record RosterCsv(String name, List<String> columns, List<List<String>> rows) {

    byte[] forPrograms() {
        var bytes = new ByteArrayOutputStream();
        write(SafeCsv.forPrograms(bytes));
        return bytes.toByteArray();
    }

    public byte[] forSpreadsheets() {
        var bytes = new ByteArrayOutputStream();
        try {
            write(SafeCsv.forSpreadsheets(bytes));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private void write(SafeCsv csv) {
        try (csv) {
            csv.row(columns);
            rows.forEach(csv::row);
        }
    }
}
