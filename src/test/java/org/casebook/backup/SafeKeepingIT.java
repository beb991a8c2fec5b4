package org.casebook.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casebook.support.DemoFolder;
import org.casebook.support.Permissions;
import org.casebook.support.RunningCasebook;
import org.casebook.support.Waiting;
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
            aStartFailsLate(postgres);
            assertThat(said(0, "move", "--to", postgresUrl, "--data", elsewhere.toString()))
                    .startsWith("Moved: ");

            assertThat(Permissions.otherThanPrivate(folder)).isEmpty();
            running.stop();
            running.exitCode();
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

    /** It has made the tables of a school that nobody ever sets up; they are in nobody's way. */
    private void aStartFailsLate(EmbeddedPostgres postgres) throws SQLException {
        said(
                1,
                Map.of("CASEBOOK_CLEANING_CRON", "never"),
                "--port",
                "0",
                "--data",
                folder.resolve("late").toString(),
                "--db",
                postgres.getJdbcUrl("postgres", "postgres"));
        try (var left = postgres.getPostgresDatabase().getConnection()) {
            assertThat(SchemaReader.isEmpty(left)).isFalse();
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
        assertThat(said(1, "restore", folder.resolve("wrong.zip").toString(), "--data", none))
                .startsWith("There is no file");
        assertThat(folder.resolve("none")).doesNotExist();
        assertThat(said(2, "move", "--to", "jdbc:h2:mem:x", "--data", none))
                .startsWith("--to (or CASEBOOK_DB) takes an address");
    }

    @Test
    void aRestoreThatIsKilledLeavesNothingInTheWay() throws Exception {
        var file = demonstration();
        var data = folder.resolve("killed");
        try (var restore = RunningCasebook.launch("restore", file, "--data", data.toString())) {
            Waiting.until("it has begun", () -> Files.exists(data.resolve("casebook-unfinished.mv.db")));
            restore.kill();
        }
        assertThat(data.resolve("casebook.mv.db")).doesNotExist();

        assertThat(said(1, "--port", "0", "--data", data.toString()))
                .contains("unfinished restore", "restore FILE --data " + data);
        assertThat(said(0, "restore", file, "--data", data.toString())).startsWith("Restored: ");
        assertThat(Files.list(data)).containsExactly(data.resolve("casebook.mv.db"));
    }

    @Test
    void aDemonstrationIsSavedWhileItIsFilled() throws Exception {
        var data = folder.resolve("filling");
        var file = folder.resolve("filling.zip").toString();
        try (var _ = RunningCasebook.launch("--demo", "--port", "0", "--data", data.toString())) {
            Waiting.until("it takes orders", () -> Files.exists(data.resolve("backups.socket")));
            assertThat(said(0, "backup", file, "--data", data.toString())).startsWith("Saved: ");
        }
    }

    @Test
    void aMoveThatIsKilledLeavesNothingInTheWay() throws Exception {
        var data = folder.resolve("demo");
        DemoFolder.copyTo(data);
        try (var postgres = EmbeddedPostgres.start();
                var watching = postgres.getPostgresDatabase().getConnection()) {
            var url = postgres.getJdbcUrl("postgres", "postgres");
            try (var move = RunningCasebook.launch("move", "--to", url, "--data", data.toString())) {
                Waiting.until("it writes", () -> writesTables(watching));
                move.kill();
            }
            Waiting.until("its connection is gone", () -> !writesTables(watching));
            assertThat(SchemaReader.isEmpty(watching)).isTrue();
            assertThat(data.resolve("casebook-moving.zip")).exists();

            assertThat(said(0, "move", "--to", url, "--data", data.toString())).startsWith("Moved: ");
            assertThat(data.resolve("casebook-moving.zip")).doesNotExist();
            assertThat(tables(url)).isEqualTo(tables(url(data)));
        }
    }

    @Test
    void aStartThatFailsLeavesNoSchool() throws Exception {
        var data = folder.resolve("failed");
        said(1, Map.of(), "--port", "0", "--data", data.toString(), "--course", folder.toString());
        assertThat(data.resolve("casebook.mv.db")).doesNotExist();
        try (var postgres = EmbeddedPostgres.start();
                var looking = postgres.getPostgresDatabase().getConnection();
                var taken = new ServerSocket(0)) {
            var url = postgres.getJdbcUrl("postgres", "postgres");
            said(1, Map.of(), "--port", "0", "--data", data.toString(), "--course", folder.toString(), "--db", url);
            assertThat(SchemaReader.isEmpty(looking)).isTrue();

            var port = String.valueOf(taken.getLocalPort());
            assertThat(said(1, "--port", port, "--data", data.toString())).contains("is in use by another program");
            assertThat(data.resolve("casebook.mv.db")).doesNotExist();
        }
    }

    @Test
    void anEmptyDatabaseFileIsNoNewSchool() throws Exception {
        var database = Files.createFile(folder.resolve("casebook.mv.db"));

        for (var arguments : List.of(
                List.of("--port", "0"),
                List.of("backup", folder.resolve("a.zip").toString()),
                List.of("restore", "a.zip"),
                List.of("calibrate"))) {
            var command = new ArrayList<>(arguments);
            command.addAll(List.of("--data", folder.toString()));
            assertThat(said(1, command.toArray(String[]::new))).startsWith(database + " is empty or cut off");
        }
        assertThat(database).isEmptyFile();
    }

    @Test
    void theAddressAndThePasswordOfADatabaseStandInTheEnvironment() throws Exception {
        var data = folder.resolve("demo");
        DemoFolder.copyTo(data);
        var cluster = folder.resolve("postgres");
        try (var postgres = EmbeddedPostgres.builder()
                .setDataDirectory(cluster.toFile())
                .setCleanDataDirectory(false)
                .start()) {
            var named = Map.of(
                    "CASEBOOK_DB",
                    postgres.getJdbcUrl("postgres", "postgres"),
                    "CASEBOOK_DB_PASSWORD",
                    "not on a line");
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("alter role postgres password 'not on a line'");
                Files.writeString(cluster.resolve("pg_hba.conf"), "host all all all scram-sha-256\n");
                statement.execute("select pg_reload_conf()");
            }

            assertThat(said(0, named, "move", "--data", data.toString())).startsWith("Moved: ");
            var file = folder.resolve("school.zip").toString();
            var elsewhere = folder.resolve("elsewhere").toString();
            try (var running = RunningCasebook.start(named, "--port", "0", "--data", elsewhere)) {
                assertThat(running.output()).doesNotContain("set it up");
                assertThat(said(0, named, "backup", file, "--data", elsewhere)).startsWith("Saved: ");
            }
            assertThat(said(0, named, "calibrate", "--data", elsewhere)).contains("--undo takes it back");
            assertThat(said(1, named, "restore", file, "--data", elsewhere)).contains("not empty");
        }
    }

    /** A demonstration school's backup. */
    private String demonstration() {
        var data = folder.resolve("demo");
        DemoFolder.copyTo(data);
        var file = folder.resolve("demo.zip").toString();
        said(0, "backup", file, "--data", data.toString());
        return file;
    }

    private static boolean writesTables(Connection watching) throws SQLException {
        try (var statement = watching.createStatement();
                var found = statement.executeQuery("select count(*) from pg_locks where mode = 'AccessExclusiveLock'"
                        + " and pid <> pg_backend_pid()")) {
            found.next();
            return found.getInt(1) > 0;
        }
    }

    private static String url(Path data) {
        return "jdbc:h2:file:" + data.resolve("casebook");
    }

    private static List<Manifest.Table> tables(String url) throws SQLException {
        var tables = new ArrayList<Manifest.Table>();
        try (var connection = DriverManager.getConnection(url)) {
            for (var table : SchemaReader.tables(connection)) {
                tables.add(TableRows.summary(connection, table));
            }
        }
        return tables;
    }

    private static String said(int code, String... arguments) {
        var said = said(code, Map.of(), arguments);
        assertThat(said.lines()).hasSize(1);
        return said;
    }

    private static String said(int code, Map<String, String> settings, String... arguments) {
        try (var command = RunningCasebook.launch(settings, arguments)) {
            assertThat(command.exitCode()).as(command.output()).isEqualTo(code);
            return command.output();
        }
    }
}
