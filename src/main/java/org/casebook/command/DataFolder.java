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

    static boolean holdsDatabase(Path folder) {
        return Files.exists(folder.resolve("casebook.mv.db"));
    }

    /** Whether the key to the secrets of one-time codes is there. */
    static boolean holdsKey(Path folder) {
        return Files.exists(folder.resolve("casebook.key"));
    }

    /** What to say of a folder that holds none. */
    static String missing(Path folder) {
        return "There is no school in " + folder + ". Name its folder with --data DIR or its database with --db.";
    }

    /** The address of the folder's own database. */
    static String databaseUrl(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("casebook") + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    }
}
