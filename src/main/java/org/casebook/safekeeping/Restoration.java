package org.casebook.safekeeping;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;

/** Fills an empty database from an archive. */
final class Restoration {

    private final DataSource database;
    private final ArchiveReader archive;

    Restoration(DataSource database, ArchiveReader archive) {
        this.database = database;
        this.archive = archive;
    }

    /**
     * Makes the tables as they were when the archive was made and fills them; the next start brings them up to date. All
     * or nothing: what has been begun is taken away again when something goes wrong.
     *
     * @throws UnusableArchiveException if the database is not empty, or the archive is damaged or too new
     */
    Manifest restore() throws SQLException {
        try (var connection = database.getConnection()) {
            if (!SchemaReader.isEmpty(connection)) {
                throw new UnusableArchiveException("The database is not empty. Restore into an empty one.");
            }
        }
        var manifest = archive.manifest();
        var newest = Migrations.newest(Migrations.on(database));
        if (MigrationVersion.fromVersion(manifest.schema()).isNewerThan(newest)) {
            throw new UnusableArchiveException("The backup was made by a newer Casebook (its tables have version "
                    + manifest.schema() + ", this one knows " + newest + "). Restore it with that one.");
        }
        archive.verify();
        var flyway = Migrations.upTo(database, manifest.schema());
        try (var connection = database.getConnection()) {
            flyway.migrate();
            fill(connection);
        } catch (SQLException | RuntimeException failure) {
            flyway.clean();
            throw failure;
        }
        return manifest;
    }

    private void fill(Connection connection) throws SQLException {
        Map<String, TableShape> shapes = new HashMap<>();
        for (var shape : SchemaReader.tables(connection)) {
            shapes.put(shape.name(), shape);
        }
        connection.setAutoCommit(false);
        for (var table : archive.manifest().tables()) {
            var shape = shapes.get(table.name());
            if (shape == null || !shape.columnNames().equals(archive.columns(table.name()))) {
                throw new UnusableArchiveException("The backup has a table '" + table.name()
                        + "' that this Casebook doesn't know in this form. Restore it with the Casebook that made it.");
            }
            insert(connection, shape, table);
            if (!Rows.summary(connection, shape).equals(table)) {
                throw new UnusableArchiveException(
                        "The table '" + table.name() + "' could not be restored as it was. Nothing was kept.");
            }
        }
        connection.commit();
    }

    private void insert(Connection connection, TableShape shape, Manifest.Table table) throws SQLException {
        var kinds = shape.columns().stream().map(TableShape.Column::kind).toList();
        try (var insert = connection.prepareStatement(shape.insert())) {
            var waiting = new int[1];
            archive.<SQLException>each(table, line -> {
                Rows.bind(insert, kinds, line);
                insert.addBatch();
                if (++waiting[0] == Rows.AT_A_TIME) {
                    insert.executeBatch();
                    waiting[0] = 0;
                }
            });
            insert.executeBatch();
        }
    }
}
