package org.casebook.backup;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;

/** Fills an empty database from an archive. */
record Restoration(DataSource database, ArchiveReader archive) {

    /**
     * Makes the tables as they were when the archive was made and fills them; the next start brings them up to date. On
     * PostgreSQL all of it is one transaction: whoever looks, and whoever comes after it was broken off, finds the school
     * or nothing. On H2 what has been begun stays.
     *
     * @throws UnusableArchiveException if the database holds anything but an {@link UnusedSchema}, or the archive is damaged or too new
     */
    Manifest restore() throws SQLException {
        var manifest = archive.manifest();
        var newest = Migrations.newest(Migrations.on(database));
        var version = MigrationVersion.fromVersion(manifest.schema());
        if (Migrations.isBeforeFirstRelease(version)) {
            throw new UnusableArchiveException("The backup was made before Casebook 1.0 (its tables have version "
                    + manifest.schema() + "), which can't be carried over.");
        }
        if (version.isNewerThan(newest)) {
            throw new UnusableArchiveException("The backup was made by a newer Casebook (its tables have version "
                    + manifest.schema() + ", this one knows " + newest + "). Restore it with that one.");
        }
        try (var connection = database.getConnection()) {
            boolean isEmpty = SchemaReader.isEmpty(connection);
            if (!isEmpty && !UnusedSchema.isAllOf(database, connection)) {
                throw new UnusableArchiveException("The database is not empty. Restore into an empty one.");
            }
            connection.setAutoCommit(false);
            if (!isEmpty) {
                UnusedSchema.drop(connection);
            }
            Migrations.upTo(OneTransaction.on(connection), manifest.schema()).migrate();
            fill(connection);
            connection.commit();
        }
        return manifest;
    }

    private void fill(Connection connection) throws SQLException {
        var shapes = shapes(connection);
        for (var table : archive.manifest().tables()) {
            var shape = requireNonNull(shapes.get(table.name()));
            insert(connection, shape, table);
            if (!TableRows.summary(connection, shape).equals(table)) {
                throw new UnusableArchiveException(
                        "The table '" + table.name() + "' could not be restored as it was. Nothing was kept.");
            }
        }
    }

    /** The tables by name, which are the archive's: looked at before the first row is written. */
    private Map<String, TableShape> shapes(Connection connection) throws SQLException {
        var archived =
                archive.manifest().tables().stream().map(Manifest.Table::name).collect(Collectors.toSet());
        var shapes = new HashMap<String, TableShape>();
        for (var shape : SchemaReader.tables(connection)) {
            if (!archived.contains(shape.name())) {
                throw new UnusableArchiveException(
                        "The backup is not whole: the table '" + shape.name() + "' is missing from it.");
            }
            shapes.put(shape.name(), shape);
        }
        for (var table : archived) {
            var shape = shapes.get(table);
            if (shape == null || !shape.columnNames().equals(archive.columns(table))) {
                throw new UnusableArchiveException("The backup has a table '" + table
                        + "' that this Casebook doesn't know in this form. Restore it with the Casebook that made it.");
            }
        }
        return shapes;
    }

    private void insert(Connection connection, TableShape shape, Manifest.Table table) throws SQLException {
        var kinds = shape.columns().stream().map(TableShape.Column::kind).toList();
        try (var insert = connection.prepareStatement(shape.insert())) {
            var waiting = new int[1];
            archive.<SQLException>each(table, line -> {
                TableRows.bind(insert, kinds, line);
                insert.addBatch();
                if (++waiting[0] == TableRows.AT_A_TIME) {
                    insert.executeBatch();
                    waiting[0] = 0;
                }
            });
            insert.executeBatch();
        }
    }
}
