package org.casebook.roster.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casebook.base.InvalidInputException;
import org.casebook.roster.plan.Roster;

/** Reads files that may hold a roster: CSV tables of Casebook's own or a OneRoster bundle, zipped or not. */
public final class RosterReader {

    private RosterReader() {}

    /**
     * What the files say.
     *
     * @param today enrolments that ended before count as ended
     * @throws InvalidInputException if they can't be read at all; what is wrong with single rows is among the remarks
     */
    public static Roster read(List<UploadedFile> chosen, LocalDate today) {
        var files = new ArrayList<UploadedFile>();
        for (var file : chosen) {
            if (file.content().length > Limits.FILE) {
                throw new InvalidInputException(
                        "'" + file.name() + "' has more than " + Limits.FILE / 1_000_000 + " MB.");
            }
            files.addAll(file.isZip() ? Unzipped.of(file) : List.of(file));
        }
        var tables = new ArrayList<Table>();
        int rows = 0;
        var others = new ArrayList<String>();
        for (var file : files) {
            if (file.baseName().toLowerCase(Locale.ROOT).matches(".*\\.(csv|txt|tsv)")) {
                var table = Table.of(file);
                tables.add(table);
                rows += table.rows().size();
                if (rows > Limits.ALL_ROWS) {
                    throw new InvalidInputException("The files have more than %,d rows, up to '%s'. Please bring them in one after the other.".formatted(Limits.ALL_ROWS, file.name()));
                }
            } else {
                others.add("'" + file.baseName() + "' is not used: it is no CSV file.");
            }
        }
        if (tables.isEmpty()) {
            throw new InvalidInputException("There is no CSV file here. Save a spreadsheet as CSV first.");
        }
        boolean bundle = tables.stream().anyMatch(table -> table.name().equalsIgnoreCase("manifest.csv"));
        var placed = MendedRows.placed(tables);
        var roster = bundle ? OneRosterFormat.read(placed, today) : OwnFormat.read(placed);
        return others.isEmpty() ? roster : roster.with(others);
    }
}
