package org.casebook.roster.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.casebook.base.SafeCsv;
import org.casebook.roster.plan.RefusedRow;
import org.casebook.roster.plan.Roster.Line;

/** Puts rows that were given back as impossible, and have been mended since, in the places that they come from. */
final class MendedRows {

    private static final String REASON = Table.key(RefusedRow.REASON);
    private static final String FROM = Table.key(RefusedRow.FROM);

    private MendedRows() {}

    /** The tables without those that have mended rows alone, which stand in the others now. */
    static List<Table> placed(List<Table> tables) {
        var mended = tables.stream().filter(MendedRows::isMended).toList();
        if (mended.isEmpty()) {
            return tables;
        }
        var whole = tables.stream().filter(table -> !isMended(table)).toList();
        var places = whole.stream()
                .flatMap(table -> table.rows().stream())
                .map(MendedRows::reference)
                .collect(Collectors.toSet());
        Map<String, Table.Row> rows = new HashMap<>();
        var placed = new ArrayList<Table>();
        for (var table : mended) {
            table.rows().forEach(row -> rows.put(row.get(FROM), row));
            alone(table, places, placed);
        }
        whole.forEach(table -> placed.add(replaced(table, rows)));
        return placed;
    }

    private static boolean isMended(Table table) {
        return table.has(FROM) && table.has(REASON);
    }

    private static String reference(Table.Row row) {
        return RefusedRow.reference(row.place(), row.line());
    }

    /** Rows that come from no file that is here, or from one that has changed since. */
    private static void alone(Table table, Set<String> places, List<Table> placed) {
        var columns = table.columns().stream()
                .filter(column ->
                        !Table.key(column).equals(FROM) && !Table.key(column).equals(REASON))
                .toList();
        var alone = table.rows().stream()
                .filter(row -> !places.contains(row.get(FROM)))
                .map(row -> inPlaceOf(row, row, columns))
                .toList();
        if (!alone.isEmpty()) {
            var notes = new ArrayList<>(table.notes());
            notes.add("%,d of the rows of '%s' come from none of the other files as it is now; they are taken by"
                            .formatted(alone.size(), table.name())
                    + " themselves.");
            placed.add(new Table(table.name(), columns, alone, notes));
        }
    }

    private static Table replaced(Table table, Map<String, Table.Row> mended) {
        var rows = table.rows().stream()
                .map(row -> {
                    var other = mended.get(reference(row));
                    return other == null ? row : inPlaceOf(row, other, table.columns());
                })
                .toList();
        return new Table(table.name(), table.columns(), rows, table.notes());
    }

    private static Table.Row inPlaceOf(Table.Row before, Table.Row mended, List<String> columns) {
        var cells = new ArrayList<String>();
        columns.forEach(column -> cells.add(SafeCsv.original(mended.get(Table.key(column)))));
        var written = mended.line().cells();
        cells.addAll(written.subList(Math.min(written.size(), mended.fields().size()), written.size()));
        return Table.Row.of(
                before.place(), columns, new Line(cells, before.line().mark(), true));
    }
}
