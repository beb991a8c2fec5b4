package org.casebook.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path folder;

    private Path database;

    @BeforeEach
    void database() {
        database = folder.resolve("casebook.mv.db");
    }

    @Test
    void whatIsLeftOfADatabaseThatWasCutOffIsNamedWhereverItEnds() throws Exception {
        fill(DataFolder.databaseUrl(folder));
        assertThat(DataFolder.trouble(folder)).isEmpty();
        var whole = Files.readAllBytes(database);
        assertThat(whole.length).isGreaterThan(100_000);

        for (int left : new int[] {0, 1, 100, 4096, 8192, 12_288, 16_384, whole.length / 2, whole.length - 4096}) {
            Files.write(database, Arrays.copyOf(whole, left));
            assertThat(DataFolder.trouble(folder))
                    .as("%d of %d bytes", left, whole.length)
                    .hasValueSatisfying(said -> assertThat(said)
                            .contains(database + " is empty or cut off", "restore FILE --data " + folder));
        }
        Files.write(database, whole);
        assertThat(DataFolder.trouble(folder)).isEmpty();
    }

    @Test
    void oneThatWasNotClosedIsLeftToH2() throws Exception {
        try (var open = DriverManager.getConnection(DataFolder.databaseUrl(folder));
                var statement = open.createStatement()) {
            statement.execute("create table answer (given varchar)");

            assertThat(DataFolder.trouble(folder)).isEmpty();
        }
    }

    @Test
    void aFileThatCannotBeWrittenToIsNamed() throws Exception {
        assertThat(DataFolder.prepare(folder)).isEmpty();
        for (var name : new String[] {"casebook.log", "casebook.mv.db"}) {
            var inTheWay = Files.createDirectory(folder.resolve(name));

            assertThat(DataFolder.prepare(folder))
                    .hasValueSatisfying(said -> assertThat(said).startsWith(inTheWay + " can't be written to"));

            Files.delete(inTheWay);
            Files.createFile(inTheWay);
            assertThat(DataFolder.prepare(folder)).isEmpty();
        }
    }

    @Test
    void whatAMoveThatWasKilledHasLeftGoes() throws Exception {
        fill(DataFolder.databaseUrl(folder));
        Files.writeString(DataFolder.moving(folder), "the school");
        Files.writeString(folder.resolve("casebook-moving.zip.part"), "a part of it");

        DataFolder.deleteMoving(folder);

        assertThat(Files.list(folder)).containsExactly(database);
    }

    @Test
    void anUnfinishedRestoreIsNoSchoolAndIsNamed() throws Exception {
        fill(DataFolder.unfinishedUrl(folder));

        assertThat(DataFolder.holdsDatabase(folder)).isFalse();
        assertThat(DataFolder.trouble(folder)).hasValueSatisfying(said -> assertThat(said)
                .contains("unfinished restore", "restore FILE --data " + folder, "delete"));

        DataFolder.deleteUnfinished(folder);
        assertThat(DataFolder.trouble(folder)).isEmpty();
    }

    @Test
    void aDatabaseInUseIsNotDeleted() throws Exception {
        try (var open = DriverManager.getConnection(DataFolder.databaseUrl(folder))) {
            DataFolder.deleteDatabase(folder);
            assertThat(open.isValid(1)).isTrue();
            assertThat(database).exists();
        }
        DataFolder.deleteDatabase(folder);
        assertThat(database).doesNotExist();
    }

    @Test
    void whatAnEarlierCasebookLeftOpenIsClosed() throws IOException {
        var log = open(Files.writeString(folder.resolve("casebook.log"), ""), "rw-r--r--");
        var backups = open(Files.createDirectory(folder.resolve("backups")), "rwxr-xr-x");
        var backup = open(Files.writeString(backups.resolve("casebook-2026-11-28-024000.zip"), ""), "rw-r--r--");
        open(folder, "rwxr-xr-x");

        assertThat(DataFolder.narrow(folder)).containsExactlyInAnyOrder(log, backups, backup, folder);
        assertThat(DataFolder.narrow(folder)).isEmpty();
        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(permissions(backup)).isEqualTo("rw-------");
    }

    @Test
    void aFolderThatHoldsOtherThingsTooKeepsItsPermissionsAndTheirs() throws IOException {
        var log = open(Files.writeString(folder.resolve("casebook.log"), ""), "rw-r--r--");
        var letter = open(Files.writeString(folder.resolve("letter.txt"), ""), "rw-r--r--");
        open(folder, "rwxr-xr-x");

        assertThat(DataFolder.narrow(folder)).containsExactly(log);
        assertThat(permissions(folder)).isEqualTo("rwxr-xr-x");
        assertThat(permissions(letter)).isEqualTo("rw-r--r--");
    }

    private static void fill(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("create table answer as select x, repeat('a', 100) from system_range(1, 5000)");
        }
    }

    private static Path open(Path path, String permissions) throws IOException {
        return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
