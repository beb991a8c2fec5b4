package org.casebook.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a school into an archive: a ZIP file with one text file for each table, whose first line names the columns and
 * whose other lines are the rows, and a manifest. docs/decisions/backups.md says why it is not the database's own.
 */
final class ArchiveWriter {

    static final String MANIFEST = "manifest.json";

    private ArchiveWriter() {}

    /**
     * Writes all tables as they are at one moment, while others go on writing.
     *
     * @param connection is given back as it was
     * @param to is not closed
     */
    static Manifest write(Connection connection, String schema, Instant madeAt, OutputStream to)
            throws SQLException, IOException {
        return Snapshot.of(connection, () -> {
            var zip = new ZipOutputStream(new BufferedOutputStream(to), StandardCharsets.UTF_8);
            var tables = new ArrayList<Manifest.Table>();
            for (var table : SchemaReader.tables(connection)) {
                zip.putNextEntry(new ZipEntry(entryOf(table.name())));
                write(zip, JsonMapper.shared().writeValueAsString(table.columnNames()));
                var fingerprint = new Fingerprint();
                TableRows.<IOException>each(connection, table, line -> {
                    fingerprint.add(line);
                    write(zip, line);
                });
                zip.closeEntry();
                tables.add(new Manifest.Table(table.name(), fingerprint.rows(), fingerprint.text()));
            }
            var manifest = new Manifest(Manifest.FORMAT, schema, madeAt, tables);
            zip.putNextEntry(new ZipEntry(MANIFEST));
            write(zip, JsonMapper.shared().writeValueAsString(manifest));
            zip.closeEntry();
            zip.finish();
            zip.flush();
            return manifest;
        });
    }

    static String entryOf(String table) {
        return "tables/" + table + ".jsonl";
    }

    private static void write(OutputStream to, String line) throws IOException {
        to.write(line.getBytes(StandardCharsets.UTF_8));
        to.write('\n');
    }
}
