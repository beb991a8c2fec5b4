package org.casebook.roster.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the school knows already that helps to read a file.
 *
 * @param columns what columns were said to mean, by the {@link HeadSet}s, in the order of the sorted heads
 * @param classes the names of the classes that are here, as {@link org.casebook.base.NameKey}s
 */
public record Familiar(Map<UUID, List<ColumnMeaning>> columns, Set<String> classes) {

    /** A school that has nothing yet. */
    public static final Familiar NOTHING = new Familiar(Map.of(), Set.of());

    /** What the columns of a table mean: what was said of them, or else a guess. */
    TableColumns columnsOf(Table table) {
        var heads = HeadSet.of(table.columns());
        var said = columns.get(heads.id());
        return said == null || said.size() != table.columns().size()
                ? ColumnGuess.of(table)
                : TableColumns.of(table, heads.ofTable(said), true);
    }
}
