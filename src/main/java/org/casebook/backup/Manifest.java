package org.casebook.backup;

import java.time.Instant;
import java.util.List;

/**
 * What an archive says of itself.
 *
 * @param format the version of the archive's own form
 * @param schema the version of the tables, as Flyway numbers it
 * @param tables each after those that it refers to
 */
record Manifest(int format, String schema, Instant madeAt, List<Table> tables) {

    static final int FORMAT = 1;

    /**
     * A table.
     *
     * @param fingerprint of its rows
     */
    record Table(String name, long rows, String fingerprint) {}

    Manifest {
        tables = List.copyOf(tables);
    }

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
