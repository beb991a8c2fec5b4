package org.casebook.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.casebook.support.RunningCasebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A school is saved, brought back elsewhere and moved to PostgreSQL by the packaged application. */
class SafeKeepingIT {

    @TempDir
    Path folder;

    @Test
    void aSchoolIsSavedWhileItRunsBroughtBackAndMoved() throws Exception {
        var school = folder.resolve("school");
        var file = folder.resolve("school.zip").toString();
        try (var running = RunningCasebook.start("--port", "0", "--data", school.toString());
                var postgres = EmbeddedPostgres.start()) {
            assertThat(said(0, "backup", file, "--data", school.toString()))
                    .startsWith("Saved: ")
                    .contains(file);
            assertThat(said(1, "backup", file, "--data", school.toString())).contains("Choose another name");
            var postgresUrl = postgres.getJdbcUrl("postgres", "postgres");
            assertThat(said(1, "move", "--to", postgresUrl, "--data", school.toString()))
                    .contains("is in use by another Casebook");

            var elsewhere = folder.resolve("elsewhere");
            assertThat(said(0, "restore", file, "--data", elsewhere.toString())).startsWith("Restored: ");
            assertThat(said(1, "restore", file, "--data", elsewhere.toString()))
                    .startsWith("There is a school in " + elsewhere + " already");
            assertThat(said(0, "move", "--to", postgresUrl, "--data", elsewhere.toString()))
                    .startsWith("Moved: ");

            running.close();
            assertThat(Files.list(school)).noneMatch(left -> left.endsWith("backups.socket"));
            var original = tables(url(school));
            assertThat(original).anyMatch(table -> table.rows() > 0);
            assertThat(tables(url(elsewhere))).isEqualTo(original);
            assertThat(tables(postgresUrl)).isEqualTo(original);

            try (var moved = RunningCasebook.start(
                    "--port", "0", "--data", folder.resolve("moved").toString(), "--db", postgresUrl)) {
                assertThat(moved.address()).startsWith("http");
            }
        }
    }

    @Test
    void whatCannotBeSavedOrBroughtBackIsSaidInOneLine() throws Exception {
        var none = folder.resolve("none").toString();
        assertThat(said(1, "backup", folder.resolve("a.zip").toString(), "--data", none))
                .startsWith("There is no school in " + none);
        var text =
                Files.writeString(folder.resolve("letter.txt"), "not a backup").toString();
        assertThat(said(1, "restore", text, "--data", none)).contains("is not a whole backup");
        assertThat(said(2, "move", "--to", "jdbc:h2:mem:x", "--data", none)).startsWith("--to takes an address");
    }

    private static String url(Path data) {
        return "jdbc:h2:file:" + data.resolve("casebook");
    }

    private static List<Manifest.Table> tables(String url) throws SQLException {
        var tables = new ArrayList<Manifest.Table>();
        try (var connection = DriverManager.getConnection(url)) {
            for (var table : SchemaReader.tables(connection)) {
                tables.add(Rows.summary(connection, table));
            }
        }
        return tables;
    }

    private static String said(int code, String... arguments) {
        try (var command = RunningCasebook.launch(arguments)) {
            assertThat(command.exitCode()).as(command.output()).isEqualTo(code);
            assertThat(command.output().lines()).hasSize(1);
            return command.output();
        }
    }
}
