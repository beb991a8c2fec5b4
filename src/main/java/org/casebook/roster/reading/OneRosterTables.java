package org.casebook.roster.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.base.InvalidInputException;
import org.casebook.roster.plan.Roster.Sheet;

/**
 * The tables of a bundle by what they are.
 *
 * @param notes for people
 */
record OneRosterTables(Map<OneRosterTable, List<Table>> tables, OneRosterManifest manifest, List<String> notes) {

    /** Whether tables are of a bundle, with a manifest or without. */
    static boolean areIn(List<Table> tables) {
        return tables.stream()
                .map(OneRosterTable::byColumns)
                .flatMap(Optional::stream)
                .anyMatch(OneRosterTable::makesBundle);
    }

    /** @throws InvalidInputException if the bundle contradicts itself, or is of a version that isn't known */
    static OneRosterTables of(List<Table> all) {
        var notes = new ArrayList<String>();
        var tables = new EnumMap<OneRosterTable, List<Table>>(OneRosterTable.class);
        for (var table : all) {
            notes.addAll(table.notes());
            OneRosterTable.inBundle(table)
                    .ifPresentOrElse(
                            kind -> {
                                tables.computeIfAbsent(kind, _ -> new ArrayList<>())
                                        .add(table);
                                noteUnused(kind, table, notes);
                            },
                            () -> notes.add("'" + table.name() + "' is not used: Casebook has no place for it."));
        }
        var manifest = OneRosterManifest.of(tables);
        notes.addAll(manifest.notes());
        return new OneRosterTables(tables, manifest, notes);
    }

    Stream<Table.Row> rows(OneRosterTable kind) {
        return manifest.isAbsent(kind)
                ? Stream.empty()
                : tables.getOrDefault(kind, List.of()).stream()
                        .flatMap(table -> table.rows().stream())
                        .map(Table.Row::original);
    }

    /** All dates, as they are written. */
    Stream<String> dates() {
        return Stream.concat(
                rows(OneRosterTable.ACADEMIC_SESSIONS)
                        .flatMap(row -> Stream.of(row.get("startdate"), row.get("enddate"))),
                rows(OneRosterTable.ENROLLMENTS).flatMap(row -> Stream.of(row.get("begindate"), row.get("enddate"))));
    }

    /** Whether the bundle has everybody. */
    boolean isFull() {
        return manifest.isFull();
    }

    List<Sheet> sheets() {
        return Table.sheets(tables.values().stream().flatMap(List::stream).toList());
    }

    private static void noteUnused(OneRosterTable kind, Table table, List<String> notes) {
        if (kind.isUsed()) {
            var keys = table.keys();
            table.noteOnUnused(column -> kind.uses(keys.get(column))).ifPresent(notes::add);
        }
    }
}
