package org.casebook.roster.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casebook.base.SafeCsv;
import org.casebook.roster.plan.RefusedRow;
import org.casebook.roster.plan.Roster;
import org.casebook.roster.plan.Roster.Line;
import org.casebook.roster.plan.Roster.Sheet;
import org.casebook.roster.plan.RosterPlace;
import org.casebook.roster.plan.RosterPlan;

/**
 * The rows that can't be taken, as they were written, with the reasons: a file for each table, to be mended and chosen
 * beside it. Rows that were mended before stand in it again, so that the newest such file is enough.
 */
public final class RefusedRows {

    private RefusedRows() {}

    /** The files; none for a table of which every row can be taken. */
    public static List<RosterCsv> of(Roster roster, RosterPlan plan) {
        var reasons = plan.faults();
        return roster.sheets().stream()
                .filter(sheet ->
                        reasons.keySet().stream().anyMatch(place -> place.file().equals(sheet.file())))
                .map(sheet -> file(sheet, reasons))
                .toList();
    }

    private static RosterCsv file(Sheet sheet, Map<RosterPlace, Set<String>> reasons) {
        var columns = new ArrayList<>(List.of(RefusedRow.REASON, RefusedRow.FROM));
        columns.addAll(sheet.columns());
        var rows = new ArrayList<List<String>>();
        sheet.lines().forEach((number, line) -> {
            var place = new RosterPlace(sheet.file(), number);
            var why = reasons.getOrDefault(place, Set.of());
            if (line.mended() || !why.isEmpty()) {
                rows.add(row(place, line, String.join(" ", why)));
            }
        });
        return new RosterCsv(sheet.file().replaceFirst("(-refused)?(\\.[^.]*)?$", "-refused.csv"), columns, rows);
    }

    private static List<String> row(RosterPlace place, Line line, String reasons) {
        var cells = new ArrayList<>(List.of(reasons, RefusedRow.reference(place, line)));
        // A file that came from Casebook has its apostrophes already.
        line.cells().forEach(cell -> cells.add(SafeCsv.original(cell.strip())));
        return cells;
    }
}
