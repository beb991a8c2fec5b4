package org.casebook.roster.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casebook.base.InvalidInputException;

/**
 * What a bundle says of itself.
 *
 * @param modes of each file, by its name without '.csv' and capitals: absent, bulk or delta
 * @param isFull whether the bundle has everybody: a single table of changes makes it one of changes
 * @param notes for people
 */
record OneRosterManifest(Map<String, String> modes, boolean isFull, List<String> notes) {

    private static final String WITHOUT = "There is no 'manifest.csv', so the tables were told by their columns, and"
            + " nobody counts as missing from them.";

    /**
     * @param tables the bundle's by what they are
     * @throws InvalidInputException if the bundle contradicts itself or is of a version that isn't known
     */
    static OneRosterManifest of(Map<OneRosterTable, List<Table>> tables) {
        var modes = new HashMap<String, String>();
        var manifests = tables.getOrDefault(OneRosterTable.MANIFEST, List.of());
        if (manifests.isEmpty()) {
            return new OneRosterManifest(modes, false, List.of(WITHOUT));
        }
        for (var row : manifests.getFirst().rows()) {
            var property = row.get("propertyname").toLowerCase(Locale.ROOT);
            var value = row.get("value").toLowerCase(Locale.ROOT);
            if (property.equals("oneroster.version") && !value.matches("1\\.[12](\\.\\d+)?")) {
                throw new InvalidInputException(
                        row.place() + ": OneRoster " + value + " is not known here, only 1.2 and 1.1.");
            }
            if (property.startsWith("file.")) {
                modes.put(property.substring("file.".length()), value);
            }
        }
        for (var table : OneRosterTable.values()) {
            var mode = modes.getOrDefault(table.file(), "absent");
            if (!mode.equals("absent") && table.isUsed() && !tables.containsKey(table)) {
                throw new InvalidInputException(
                        "The manifest announces '" + table.file() + ".csv', and it is not there.");
            }
        }
        boolean full = tables.keySet().stream().noneMatch(table -> "delta".equals(modes.get(table.file())));
        return new OneRosterManifest(modes, full, List.of());
    }

    boolean isAbsent(OneRosterTable table) {
        return "absent".equals(modes.get(table.file()));
    }
}
