package org.casebook.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Who may open what a school is kept in. */
public final class Permissions {

    private Permissions() {}

    /** What in a folder, itself with all below, isn't exactly its owner's to use: 700 a folder, 600 a file. */
    public static List<String> otherThanPrivate(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> !permissions(file).equals(Files.isDirectory(file) ? "rwx------" : "rw-------"))
                    .map(file -> file + " " + permissions(file))
                    .toList();
        }
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
