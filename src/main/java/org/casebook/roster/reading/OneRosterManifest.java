package org.casebook.roster.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casebook.base.InvalidInputException;

/**
 * What a bundle says of itself.
 *
 * @param modes of each file, by its name without '.csv' and capitals: absent, bulk or delta
 */
record OneRosterManifest(Map<String, String> modes, List<String> notes) {

    private static final Set<String> USED =
            Set.of("manifest", "users", "roles", "classes", "enrollments", "academicsessions");
    /** Files that a complete bundle has, whose content Casebook has no place for. */
    private static final Set<String> EXPECTED = Set.of("orgs", "courses");

    /** @throws InvalidInputException if the bundle contradicts itself or is of a version that isn't known */
    static OneRosterManifest of(Map<String, Table> tables) {
        var modes = new HashMap<String, String>();
        var notes = new ArrayList<String>();
        var manifest = tables.get("manifest");
        if (manifest == null) {
            throw new InvalidInputException("A OneRoster bundle needs a 'manifest.csv'.");
        }
        for (var row : manifest.rows()) {
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
        modes.forEach((file, mode) -> {
            if (!mode.equals("absent") && USED.contains(file) && !tables.containsKey(file)) {
                throw new InvalidInputException("The manifest announces '" + file + ".csv', and it is not there.");
            }
        });
        tables.keySet().stream()
                .filter(file -> !USED.contains(file) && !EXPECTED.contains(file))
                .sorted()
                .forEach(file -> notes.add("'" + file + ".csv' is not used: Casebook has no place for it."));
        return new OneRosterManifest(modes, notes);
    }

    boolean isAbsent(String file) {
        return "absent".equals(modes.get(file));
    }

    /** Whether the bundle has everybody: a single table of changes makes it one of changes. */
    boolean isFull() {
        return USED.stream().noneMatch(file -> "delta".equals(modes.get(file)));
    }
}
