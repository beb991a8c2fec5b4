package org.casebook.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** The folder of a demonstration school, filled once for all tests of a run: that takes three times as long as a start. */
public final class DemoFolder {

    private static final Path FILLED = fill();

    private DemoFolder() {}

    /** Starts a demonstration school of one's own. */
    public static RunningCasebook start(Path folder) {
        copyTo(folder);
        return RunningCasebook.start("--demo", "--port", "0", "--data", folder.toString());
    }

    /** Puts a school into a folder that is empty or not there yet. */
    public static void copyTo(Path folder) {
        try {
            FileSystemUtils.copyRecursively(FILLED, folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A new folder, which is deleted at the end of the run. */
    static Path forThisRun(String name) {
        try {
            var folder = Files.createTempDirectory(name);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path fill() {
        var folder = forThisRun("casebook-demo");
        try (var casebook = RunningCasebook.start("--demo", "--port", "0", "--data", folder.toString())) {
            casebook.demoPassword();
        }
        return folder;
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
