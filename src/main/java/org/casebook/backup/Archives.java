package org.casebook.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.casebook.base.PrivateFiles;

/** Saves a school's whole database in a file, and brings it back, on H2 and on PostgreSQL alike. */
public final class Archives {

    private static final long NEXT_TO_NOTHING = 65_536;

    private Archives() {}

    /**
     * What an archive holds.
     *
     * @param bytes the file's size
     */
    public record Contents(Instant madeAt, int tables, long rows, long bytes) {

        private static Contents of(Manifest manifest, Path file) throws IOException {
            return new Contents(manifest.madeAt(), manifest.tables().size(), manifest.rows(), Files.size(file));
        }
    }

    /** Writes an archive into a stream. */
    public interface Source {
        void writeTo(OutputStream out) throws IOException, SQLException;
    }

    /**
     * The database as it is at the moment, while others may go on writing.
     *
     * @throws UnusableArchiveException if it is empty
     */
    public static Source of(DataSource database, Instant now) {
        return out -> {
            var version = Migrations.current(Migrations.on(database))
                    .orElseThrow(() -> new UnusableArchiveException("There is no school in this database."));
            try (var connection = database.getConnection()) {
                ArchiveWriter.write(connection, version.toString(), now, out);
            }
        };
    }

    /**
     * Saves an archive in a file, which is there only when it is whole: it is read again before it gets its name.
     *
     * @throws UnusableArchiveException if there is such a file already, or it can't be written
     */
    public static Contents save(Source source, Path file) throws SQLException {
        if (Files.exists(file)) {
            throw new UnusableArchiveException("There is a file " + file + " already. Choose another name.");
        }
        var unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var out = PrivateFiles.write(unfinished)) {
                source.writeTo(out);
            }
            try (var archive = new ArchiveReader(unfinished)) {
                archive.verify();
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
                return Contents.of(archive.manifest(), file);
            }
        } catch (IOException failure) {
            throw new UnusableArchiveException(
                    "The backup " + file + " could not be written: "
                            + (isFull(file)
                                    ? "the disk is full. Make room there, or save it somewhere else."
                                    : reason(failure)),
                    failure);
        } finally {
            deleteQuietly(unfinished);
        }
    }

    /**
     * Reads an archive from its beginning to its end.
     *
     * @throws UnusableArchiveException if it is no archive of ours, or damaged
     */
    public static void verify(Path file) {
        try (var archive = new ArchiveReader(file)) {
            archive.verify();
        }
    }

    /**
     * Fills an empty database, or one in which no school was ever set up, from a file that is whole. On PostgreSQL it is all or nothing; on H2 a restore that fails
     * or is broken off leaves what it has begun, so there it goes into a file that isn't the school's yet.
     *
     * @throws UnusableArchiveException if the database is not empty, or the archive is damaged or too new
     */
    public static Contents restore(Path file, DataSource database) throws SQLException {
        try (var archive = new ArchiveReader(file)) {
            return Contents.of(new Restoration(database, archive).restore(), file);
        } catch (IOException failure) {
            throw new UnusableArchiveException(file + " can't be read: " + reason(failure), failure);
        }
    }

    /**
     * Copies a school from one database into another, which is empty, and compares every table.
     *
     * @param between where the archive is in between; what a copy that was killed has left there is overwritten
     * @throws UnusableArchiveException if it can't be copied; the other database is then empty as before
     */
    public static Contents copy(DataSource from, DataSource to, Path between, Instant now) throws SQLException {
        try {
            Files.deleteIfExists(between);
            try {
                save(of(from, now), between);
                return restore(between, to);
            } finally {
                Files.deleteIfExists(between);
            }
        } catch (IOException failure) {
            throw new UnusableArchiveException("The school can't be copied: " + reason(failure), failure);
        }
    }

    static String reason(IOException failure) {
        var message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    /** To be asked before the unfinished file is deleted. */
    private static boolean isFull(Path file) {
        var folder = file.toAbsolutePath().resolveSibling(".").toFile();
        return folder.isDirectory() && folder.getUsableSpace() < NEXT_TO_NOTHING;
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // It bears a name that nothing takes for a backup.
        }
    }
}
