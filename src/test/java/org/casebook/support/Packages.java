package org.casebook.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What schools install, put together once for all tests of a run: that takes about a minute. */
public final class Packages {

    private static final Path FOLDER = Path.of("target/packages").toAbsolutePath();

    static {
        make();
    }

    private Packages() {}

    private static void make() {
        var log = Path.of("target/packaging.log");
        var packaging = new ProcessBuilder("./casebook", "package")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        packaging.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            if (packaging.start().waitFor() != 0) {
                throw new IllegalStateException("No packages: " + Files.readString(log));
            }
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** With its own Java. */
    public static Path archive() {
        return only(".tar.gz");
    }

    /** For Debian. */
    public static Path debian() {
        return only(".deb");
    }

    private static Path only(String ending) {
        try (var made = Files.list(FOLDER)) {
            var fitting = made.filter(file -> file.getFileName().toString().endsWith(ending))
                    .toList();
            if (fitting.size() != 1) {
                throw new IllegalStateException("Not one " + ending + ": " + fitting);
            }
            return fitting.getFirst();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What a command has said, and how it ended. */
    public record Outcome(int exitCode, String said) {

        public static Outcome of(String... command) {
            return of(new ProcessBuilder(List.of(command)));
        }

        public static Outcome of(ProcessBuilder command) {
            try (var running = RunningCasebook.launch(command)) {
                return new Outcome(running.exitCode(), running.output());
            }
        }
    }
}
