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
    public static Roster read(List<UploadedFile> chosen, LocalDate today, Familiar familiar) {
        var others = new ArrayList<String>();
        var tables = tables(chosen, others);
        var roster =
                OneRosterTables.areIn(tables) ? OneRosterFormat.read(tables, today) : OwnFormat.read(tables, familiar);
        return others.isEmpty() ? roster : roster.with(others);
    }

    /**
     * What the columns of each table mean, or may mean; empty for a OneRoster bundle, which says it itself.
     *
     * @throws InvalidInputException as above
     */
    public static List<TableColumns> columns(List<UploadedFile> chosen, Familiar familiar) {
        var tables = tables(chosen, new ArrayList<>());
        return OneRosterTables.areIn(tables)
                ? List.of()
                : tables.stream().map(familiar::columnsOf).toList();
    }

    /** @param others takes up what is said of files that are no tables */
    private static List<Table> tables(List<UploadedFile> chosen, List<String> others) {
        var files = new ArrayList<UploadedFile>();
        for (var file : chosen) {
            if (file.content().length > Limits.FILE) {
                throw new InvalidInputException(
                        "'" + file.name() + "' has more than " + Limits.FILE / 1_000_000 + " MB.");
            }
            files.addAll(file.isZip() && !file.isWorkbook() ? Unzipped.of(file) : List.of(file));
        }
        var tables = new ArrayList<Table>();
        int rows = 0;
        for (var file : files) {
            if (file.baseName().toLowerCase(Locale.ROOT).matches(".*\\.(csv|txt|tsv|xlsx)")) {
                var table = Table.of(file);
                tables.add(table);
                rows += table.rows().size();
                if (rows > Limits.ALL_ROWS) {
                    throw new InvalidInputException(
                            "The files have more than %,d rows, up to '%s'. Please import them one after the other."
                                    .formatted(Limits.ALL_ROWS, file.name()));
                }
            } else {
                others.add("'" + file.baseName() + "' is not used: it is no table.");
            }
        }
        if (tables.isEmpty()) {
            throw new InvalidInputException("There is no table here: no CSV file and no Excel workbook (.xlsx).");
        }
        return MendedRows.placed(tables);
    }
}
