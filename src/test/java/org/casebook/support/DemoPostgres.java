package org.casebook.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.util.FileSystemUtils;

/** The demonstration school on PostgreSQL, moved there once for all tests of a run. */
public final class DemoPostgres {

    private static final Path MOVED = DemoFolder.forThisRun("casebook-demo-postgres");

    static {
        move();
    }

    private DemoPostgres() {}

    /**
     * Starts a server of one's own with the school in it.
     *
     * @param data where Casebook then finds the demonstration accounts' password
     */
    public static EmbeddedPostgres start(Path cluster, Path data) throws IOException {
        FileSystemUtils.copyRecursively(MOVED.resolve("cluster"), cluster);
        Files.setPosixFilePermissions(cluster, PosixFilePermissions.fromString("rwx------"));
        Files.createDirectories(data);
        var password = Path.of("demo-password.txt");
        Files.copy(MOVED.resolve("data").resolve(password), data.resolve(password));
        return serve(cluster);
    }

    private static void move() {
        var data = MOVED.resolve("data");
        DemoFolder.copyTo(data);
        try (var postgres = serve(MOVED.resolve("cluster"));
                var move = RunningCasebook.launch(
                        "move", "--to", postgres.getJdbcUrl("postgres", "postgres"), "--data", data.toString())) {
            if (move.exitCode() != 0) {
                throw new IllegalStateException(move.output());
            }
        } catch (IOException failure) {
            throw new ExceptionInInitializerError(failure);
        }
    }

    private static EmbeddedPostgres serve(Path cluster) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .start();
    }
}
