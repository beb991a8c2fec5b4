package org.casebook.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Backups, from every database into every other. */
class ArchiveTest {

    private static final Instant NOW = Instant.parse("2026-11-28T01:30:00Z");
    private static EmbeddedPostgres postgres;

    @TempDir
    Path folder;

    private Path file;
    private int databases;

    @BeforeAll
    static void startPostgres() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void file() {
        file = folder.resolve("school.zip");
    }

    @Test
    void everyTableComesBackAsItWasFromH2IntoPostgresAndBack() throws Exception {
        var first = filled(h2());
        var onPostgres = postgres();
        var last = h2();

        var written = backup(first);
        var restored = restore(onPostgres);
        assertThat(restored).isEqualTo(written);
        assertThat(summaries(onPostgres)).isEqualTo(summaries(first)).allMatch(table -> table.rows() > 0);

        backup(onPostgres);
        restore(last);
        assertThat(summaries(last)).isEqualTo(summaries(first));
        assertThat(written.tables())
                .extracting(Manifest.Table::name)
                .contains("account", "attempt_item", "audit_entry");
    }

    @Test
    void aBackupIsOfOneMomentWhileOthersWrite() throws Exception {
        for (var database : List.of(filled(h2()), filled(postgres()))) {
            var before = summaries(database);
            try (var busy = database.getConnection();
                    var reading = database.getConnection()) {
                var read = Snapshot.of(reading, () -> {
                    var tables = SchemaReader.tables(reading);
                    var summaries = new ArrayList<Manifest.Table>();
                    summaries.add(TableRows.summary(reading, tables.getFirst()));
                    try (var delete = busy.createStatement()) {
                        delete.execute("delete from mastery_point");
                    }
                    for (var table : tables.subList(1, tables.size())) {
                        summaries.add(TableRows.summary(reading, table));
                    }
                    return summaries;
                });
                assertThat(read).isEqualTo(before);
            }
            assertThat(summaries(database)).isNotEqualTo(before);
        }
    }

    @Test
    void aDatabaseThatIsNotEmptyIsNotTouched() throws Exception {
        backup(filled(h2()));
        var other = filled(h2());
        var before = summaries(other);

        refused(() -> restore(other), "not empty");

        assertThat(summaries(other)).isEqualTo(before);
    }

    @Test
    void tablesInWhichNobodyEverWasAreNoSchool() throws Exception {
        var written = backup(filled(h2()));
        for (var version : List.of(written.schema(), "104")) {
            var unused = postgres();
            Migrations.upTo(unused, version).migrate();

            assertThat(restore(unused)).as(version).isEqualTo(written);
        }
    }

    @Test
    void whatIsNotOursOrHasSomebodyInItStays() throws Exception {
        backup(filled(h2()));
        var shared = unused();
        execute(shared, "create table somebody_elses (id int)");
        refused(() -> restore(shared), "not empty");

        var used = filled(postgres());
        var before = summaries(used);
        refused(() -> restore(used), "not empty");
        assertThat(summaries(used)).isEqualTo(before);
    }

    /** Whatever goes wrong afterwards, the tables of the start are there as they were. */
    @Test
    void whereTheRestoreFailsTheUnusedTablesStay() throws Exception {
        backup(filled(h2()));
        var counting = new BreakingDatabase(unused(), Integer.MAX_VALUE);
        restore(counting.asDataSource());
        var target = unused();

        for (int step : new int[] {counting.steps() / 2, counting.steps()}) {
            assertThatException()
                    .isThrownBy(() -> restore(new BreakingDatabase(target, step).asDataSource()))
                    .as("step %d", step);
            assertThat(summaries(target)).isNotEmpty().allMatch(table -> table.rows() == 0);
        }
        restore(target);
        assertThat(summaries(target)).allMatch(table -> table.rows() > 0);
    }

    @Test
    void aDamagedBackupIsRefusedAndNothingIsLeftBehind() throws Exception {
        backup(filled(h2()));
        var whole = Files.readAllBytes(file);
        var target = h2();

        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        refused(() -> restore(target), "not a whole backup");

        Files.writeString(file, "not a backup at all");
        refused(() -> restore(target), "not a whole backup");

        Files.delete(file);
        refused(() -> restore(target), "There is no file");
        assertThat(isEmpty(target)).isTrue();
    }

    @Test
    void aBackupOfANewerCasebookIsRefused() throws Exception {
        var source = filled(h2());
        try (var connection = source.getConnection();
                var out = Files.newOutputStream(file)) {
            ArchiveWriter.write(connection, "9999", NOW, out);
        }

        refused(() -> restore(h2()), "made by a newer Casebook");
    }

    @Test
    void oneFromBeforeTheFirstReleaseIsRefused() throws Exception {
        var source = filled(h2());
        try (var connection = source.getConnection();
                var out = Files.newOutputStream(file)) {
            ArchiveWriter.write(connection, "39", NOW, out);
        }

        refused(() -> restore(h2()), "made before Casebook 1.0");
    }

    @Test
    void anOlderBackupIsRestoredAsItWasAndThenBroughtUpToDate() throws Exception {
        var old = h2();
        Migrations.upTo(old, "104").migrate();
        try (var connection = old.getConnection()) {
            FilledTables.in(connection, 1);
        }
        backup(old);

        var restored = postgres();
        restore(restored);
        assertThat(version(restored)).isEqualTo("104");
        Migrations.on(restored).migrate();
        assertThat(version(restored))
                .isEqualTo(Migrations.newest(Migrations.on(restored)).toString());
    }

    @Test
    void aTableThatIsMissingIsNamedAndNothingIsWritten() throws Exception {
        backup(filled(h2()));
        var whole = Files.readAllBytes(file);
        var target = postgres();

        rewrite(whole, name -> !name.equals("tables/account.jsonl"), UnaryOperator.identity());
        refused(() -> Archives.verify(file), "the table 'account' is missing");

        rewrite(
                whole,
                name -> true,
                manifest -> new Manifest(
                        manifest.format(), manifest.schema(), manifest.madeAt(), without(manifest, "account")));
        Archives.verify(file);
        refused(() -> restore(target), "the table 'account' is missing");
        assertThat(isEmpty(target)).isTrue();

        Files.write(file, whole);
        restore(target);
    }

    @Test
    void aRestoreThatBreaksOffAtAnyStepLeavesPostgresAsItWas() throws Exception {
        backup(filled(h2()));
        var counting = new BreakingDatabase(postgres(), Integer.MAX_VALUE);
        restore(counting.asDataSource());
        int steps = counting.steps();
        assertThat(steps).isGreaterThan(100);

        var target = postgres();
        for (int step : new int[] {1, 2, 5, steps / 4, steps / 2, steps * 3 / 4, steps - 1, steps}) {
            assertThatException()
                    .as("step %d of %d", step, steps)
                    .isThrownBy(() -> restore(new BreakingDatabase(target, step).asDataSource()));
            assertThat(isEmpty(target)).as("after step %d of %d", step, steps).isTrue();
        }
        restore(target);
        assertThat(summaries(target)).allMatch(table -> table.rows() > 0);
    }

    private static List<Manifest.Table> without(Manifest manifest, String table) {
        return manifest.tables().stream()
                .filter(other -> !other.name().equals(table))
                .toList();
    }

    /** Writes the archive anew with some of its entries and another manifest. */
    private void rewrite(byte[] whole, Predicate<String> kept, UnaryOperator<Manifest> changed) throws IOException {
        try (var from = new ZipInputStream(new ByteArrayInputStream(whole));
                var to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (kept.test(entry.getName())) {
                    var bytes = from.readAllBytes();
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    to.write(
                            entry.getName().equals(ArchiveWriter.MANIFEST)
                                    ? JsonMapper.shared()
                                            .writeValueAsBytes(changed.apply(
                                                    JsonMapper.shared().readValue(bytes, Manifest.class)))
                                    : bytes);
                    to.closeEntry();
                }
            }
        }
    }

    private static boolean isEmpty(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            return SchemaReader.isEmpty(connection);
        }
    }

    private void refused(ThrowingCallable action, String reason) {
        assertThatExceptionOfType(UnusableArchiveException.class)
                .isThrownBy(action)
                .withMessageContaining(reason);
    }

    private Manifest backup(DataSource database) throws SQLException, IOException {
        try (var connection = database.getConnection();
                var out = Files.newOutputStream(file)) {
            return ArchiveWriter.write(connection, version(database), NOW, out);
        }
    }

    private Manifest restore(DataSource database) throws SQLException {
        try (var archive = new ArchiveReader(file)) {
            return new Restoration(database, archive).restore();
        }
    }

    /** The tables of a school that nobody ever set up. */
    private DataSource unused() throws SQLException {
        var database = postgres();
        Migrations.on(database).migrate();
        return database;
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String version(DataSource database) {
        return Migrations.current(Migrations.on(database)).orElseThrow().toString();
    }

    private static DataSource filled(DataSource database) throws SQLException {
        Migrations.on(database).migrate();
        try (var connection = database.getConnection()) {
            FilledTables.in(connection, 447);
        }
        return database;
    }

    private static List<Manifest.Table> summaries(DataSource database) throws SQLException {
        var summaries = new ArrayList<Manifest.Table>();
        try (var connection = database.getConnection()) {
            for (var table : SchemaReader.tables(connection)) {
                summaries.add(TableRows.summary(connection, table));
            }
        }
        return summaries;
    }

    private DataSource h2() {
        var database = new JdbcDataSource();
        database.setURL(
                "jdbc:h2:mem:archive" + databases++ + "_" + System.identityHashCode(this) + ";DB_CLOSE_DELAY=-1");
        return database;
    }

    private DataSource postgres() throws SQLException {
        var name = "archive" + databases++ + "_" + System.identityHashCode(this);
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var create = connection.createStatement()) {
            create.execute("create database " + name);
        }
        return postgres.getDatabase("postgres", name);
    }
}
