package org.casebook.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder that holds a school's database and log. */
final class DataFolder {

    private DataFolder() {}

    /** Makes the folder if it is missing; gives the reason in one line if it can't be used. */
    static Optional<String> prepare(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return Optional.of("The data folder " + folder + " is a file. Choose another with --data DIR.");
        }
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "can-write", null));
        } catch (IOException failure) {
            return Optional.of("The data folder " + folder
                    + " can't be written to. Change its rights or choose another with --data DIR.");
        }
        return Optional.empty();
    }

    /**
     * WRITE_DELAY=0: a committed answer is in the file before the student sees 'saved', even if the process is killed in
     * the next moment. By default H2 waits half a second.
     */
    static String databaseUrl(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("casebook") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }
}
