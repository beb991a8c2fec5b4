package org.casebook.base;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.casebook.support.SmallDisk;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** H2 on a disk without any room. */
class FullDiskTest {

    private static final int MEGABYTES = 4;
    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    Path folder;

    private int tried;
    private int written;

    @Test
    void aDatabaseThatHasClosedIsOpenedAnewWhenThereIsRoom() throws Exception {
        Assumptions.assumeTrue(SmallDisk.isPossible(), "no small disk can be made here");
        try (var disk = SmallDisk.at(folder, MEGABYTES)) {
            var watch = new DatabaseWatch();
            var pool = new HikariDataSource();
            pool.setJdbcUrl("jdbc:h2:file:" + folder.resolve("casebook") + ";DB_CLOSE_ON_EXIT=FALSE");
            pool.setConnectionTimeout(1_000);
            pool.setValidationTimeout(500);
            var database = (DataSource) watch.postProcessAfterInitialization(pool, "dataSource");
            try {
                execute(database, "create table answer(id int primary key, text varchar)");
                write(database);
                disk.fill(0);

                var refusal = untilRefused(database);
                assertThat(DatabaseTrouble.in(refusal)).contains(DatabaseTrouble.FULL);

                disk.free();
                untilWritten(database);
                assertThat(count(database)).isGreaterThanOrEqualTo(written);
            } finally {
                watch.destroy();
            }
            // Whoever comes next finds the file closed, and everything in it.
            try (var connection = DriverManager.getConnection(pool.getJdbcUrl());
                    var result = connection.createStatement().executeQuery("select count(*) from answer")) {
                result.next();
                assertThat(result.getInt(1)).isBetween(written, tried);
            }
        }
    }

    private SQLException untilRefused(DataSource database) {
        for (int tries = 0; tries < 10_000; tries++) {
            try {
                write(database);
            } catch (SQLException refused) {
                return refused;
            }
        }
        throw new AssertionError("the disk is never full");
    }

    /** Writes a row to the disk, and counts it when it is there. */
    private void write(DataSource database) throws SQLException {
        execute(database, "insert into answer values (" + tried++ + ", repeat('an answer ', 1000))", "checkpoint");
        written++;
    }

    private static void execute(DataSource database, String... commands) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var command : commands) {
                statement.execute(command);
            }
        }
    }

    private static int count(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var result = connection.createStatement().executeQuery("select count(*) from answer")) {
            result.next();
            return result.getInt(1);
        }
    }

    private void untilWritten(DataSource database) throws SQLException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        int before = written;
        while (written == before) {
            try {
                write(database);
            } catch (SQLException stillClosed) {
                if (System.nanoTime() > end) {
                    throw stillClosed;
                }
            }
        }
    }
}
