package org.casebook.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneId;
import org.casebook.base.CannotStartException;
import org.casebook.support.TestClock;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupBeforeUpgradeTest {

    @TempDir
    Path data;

    private final JdbcDataSource database = new JdbcDataSource();
    private BackupBeforeUpgrade upgrade;

    @BeforeEach
    void setUp() {
        var clock = new TestClock();
        database.setURL("jdbc:h2:mem:upgrade" + System.identityHashCode(this) + ";DB_CLOSE_DELAY=-1");
        upgrade = new BackupBeforeUpgrade(new AfterBackup(clock, ""), clock, data.toString());
    }

    @Test
    void anOlderSchoolIsSavedAsItWasAndThenUpgraded() throws Exception {
        Migrations.upTo(database, "104").migrate();
        try (var connection = database.getConnection()) {
            FilledTables.in(connection, 5);
        }

        upgrade.migrate(Migrations.on(database));

        assertThat(Migrations.current(Migrations.on(database))).contains(Migrations.newest(Migrations.on(database)));
        var saved = new BackupFolder(data.resolve("backups"), ZoneId.systemDefault()).list();
        assertThat(saved).hasSize(1);
        try (var archive = new ArchiveReader(
                data.resolve("backups").resolve(saved.getFirst().name()))) {
            archive.verify();
            assertThat(archive.manifest().schema()).isEqualTo("104");
        }
    }

    @Test
    void anEmptyDatabaseAndOneThatIsUpToDateNeedNone() {
        upgrade.migrate(Migrations.on(database));
        upgrade.migrate(Migrations.on(database));

        assertThat(data.resolve("backups")).doesNotExist();
    }

    @Test
    void withoutABackupNothingIsUpgraded() throws IOException {
        Migrations.upTo(database, "104").migrate();
        Files.writeString(data.resolve("backups"), "a file where the folder should be");

        assertThatExceptionOfType(CannotStartException.class)
                .isThrownBy(() -> upgrade.migrate(Migrations.on(database)))
                .withMessageEndingWith("Nothing was changed.");
        assertThat(Migrations.current(Migrations.on(database)).orElseThrow()).hasToString("104");
    }

    @Test
    void theDatabaseOfANewerCasebookIsLeftAlone() throws SQLException {
        Migrations.on(database).migrate();
        try (var connection = database.getConnection();
                var newer = connection.createStatement()) {
            newer.execute("update \"flyway_schema_history\" set \"version\" = '9999' where \"version\" = '"
                    + Migrations.newest(Migrations.on(database)) + "'");
        }

        assertThatExceptionOfType(CannotStartException.class)
                .isThrownBy(() -> upgrade.migrate(Migrations.on(database)))
                .withMessageContaining("newer Casebook");
    }

    @Test
    void aDatabaseFromBeforeTheFirstReleaseIsLeftAlone() throws SQLException {
        Migrations.on(database).migrate();
        try (var connection = database.getConnection();
                var older = connection.createStatement()) {
            older.execute("delete from \"flyway_schema_history\" where \"version\" <> '100'");
            older.execute("update \"flyway_schema_history\" set \"version\" = '39'");
        }

        assertThatExceptionOfType(CannotStartException.class)
                .isThrownBy(() -> upgrade.migrate(Migrations.on(database)))
                .withMessageContaining("before Casebook 1.0");
        assertThat(Migrations.current(Migrations.on(database)).orElseThrow()).hasToString("39");
    }
}
