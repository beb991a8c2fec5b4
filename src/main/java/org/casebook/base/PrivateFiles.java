package org.casebook.base;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Files and folders that only the user may open whom Casebook runs as. What Casebook writes itself, it writes here; the
 * start script keeps others out of what libraries write. A file system that knows no such permissions is used as it is.
 */
public final class PrivateFiles {

    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private PrivateFiles() {}

    /** Makes a folder, and those above it, where they are missing; one that is there stays as it is. */
    public static void createFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder);
        narrow(folder);
    }

    /** Opens a file to be written from its beginning, for its owner alone from the first byte. */
    public static OutputStream write(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file);
        narrow(file);
        return Files.newOutputStream(file);
    }

    /** Writes a file with this text and nothing else. */
    public static void write(Path file, String text) throws IOException {
        try (var out = write(file)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Takes a file's or folder's permissions from everybody but its owner, as far as the file system lets this user.
     *
     * @return whether others had any and now have none
     */
    public static boolean narrow(Path path) {
        try {
            if (!Files.getFileStore(path).supportsFileAttributeView("posix") || Files.isSymbolicLink(path)) {
                return false;
            }
            var allowed = Files.isDirectory(path) ? FOLDER : FILE;
            if (allowed.containsAll(Files.getPosixFilePermissions(path))) {
                return false;
            }
            Files.setPosixFilePermissions(path, allowed);
            return true;
        } catch (IOException _) {
            return false; // Somebody else's, or a share that knows no permissions.
        }
    }
}
