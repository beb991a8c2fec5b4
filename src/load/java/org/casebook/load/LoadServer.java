package org.casebook.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.casebook.support.RunningCasebook;
import org.jspecify.annotations.Nullable;

/**
 * The packaged application with a school for many students.
 *
 * @param password of all of them
 * @param postgres where the school is; null for a file of H2
 */
record LoadServer(
        RunningCasebook casebook, String password, @Nullable EmbeddedPostgres postgres) implements AutoCloseable {

    /**
     * @param history how often each student has every quiz of the one whose copy they are
     * @param inPostgres whether the application's own command moves the school to PostgreSQL first
     */
    static LoadServer start(int students, int history, boolean inPostgres) {
        try {
            var data = Files.createTempDirectory("casebook-load");
            var password = LoadSchool.fill(data, students, history);
            if (!inPostgres) {
                return new LoadServer(started(data), password, null);
            }
            var postgres = EmbeddedPostgres.start();
            return new LoadServer(started(data, "--db", moved(data, postgres)), password, postgres);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static RunningCasebook started(Path data, String... more) {
        return RunningCasebook.start(Stream.concat(Stream.of("--port", "0", "--data", data.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private static String moved(Path data, EmbeddedPostgres to) {
        var database = to.getJdbcUrl("postgres", "postgres");
        try (var move = RunningCasebook.launch("move", "--to", database, "--data", data.toString())) {
            if (move.exitCode() != 0) {
                throw new IllegalStateException(move.output());
            }
        }
        return database;
    }

    String address() {
        return casebook.address();
    }

    ProcessHandle process() {
        return casebook.process();
    }

    @Override
    public void close() {
        casebook.close();
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
