package org.casebook.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casebook.base.PrivateFiles;

/** The folder that holds a school's database and log. */
final class DataFolder {

    private static final String DATABASE = "casebook";

    /** The database that a restore fills, until it is whole. */
    private static final String UNFINISHED = "casebook-unfinished";

    private static final String FILE = ".mv.db";

    /** The log, which the application opens before it can say anything. */
    private static final String LOG = "casebook.log";

    /** The archive by which a school moves. */
    private static final String MOVING = "casebook-moving.zip";

    /** What Casebook makes there. */
    private static final Pattern OWN = Pattern.compile("casebook[.-].*|backups|backups\\.socket|demo-password\\.txt");

    private DataFolder() {}

    /** Makes the folder if it is missing; gives the reason in one line if it can't be used. */
    static Optional<String> prepare(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return Optional.of("The data folder " + folder + " is a file. Choose another with --data DIR.");
        }
        try {
            PrivateFiles.createFolder(folder);
            Files.delete(Files.createTempFile(folder, "can-write", null));
        } catch (IOException failure) {
            return Optional.of("The data folder " + folder
                    + " can't be written to. Change its rights or choose another with --data DIR.");
        }
        // H2 opens a file that it can't write to for reading alone, and says so to nobody.
        return Stream.of(database(folder), log(folder))
                .filter(file -> Files.exists(file) && !(Files.isRegularFile(file) && Files.isWritable(file)))
                .findFirst()
                .map(file -> file + " can't be written to. Change its owner or its rights, so that it is a file of the"
                        + " user's whom Casebook runs as.");
    }

    /** The log that belongs there. */
    static Path log(Path folder) {
        return folder.resolve(LOG);
    }

    /**
     * Closes to others what an earlier Casebook left open to them: its files, and the folder if nothing else is in it.
     *
     * @return what was open
     */
    static List<Path> narrow(Path folder) {
        var narrowed = new ArrayList<Path>();
        try (var found = Files.list(folder)) {
            var all = found.toList();
            var own = all.stream()
                    .filter(path -> OWN.matcher(path.getFileName().toString()).matches())
                    .toList();
            for (var path : own) {
                try (var inside = Files.walk(path)) {
                    inside.filter(PrivateFiles::narrow).forEach(narrowed::add);
                }
            }
            if (own.size() == all.size() && PrivateFiles.narrow(folder)) {
                narrowed.add(folder);
            }
        } catch (IOException | UncheckedIOException _) {
            // Files of somebody else's: who may read them is not for Casebook to say.
        }
        return narrowed;
    }

    /** Whether there is a database, be it whole or not. */
    static boolean holdsDatabase(Path folder) {
        return Files.exists(database(folder));
    }

    /** Whether the key to the secrets of one-time codes is there. */
    static boolean holdsKey(Path folder) {
        return Files.exists(folder.resolve("casebook.key"));
    }

    /** What to say of a folder that holds none. */
    static String missing(Path folder) {
        return "There is no school in " + folder + ". Name its folder with --data DIR or its database with --db.";
    }

    /** What keeps a school from being opened or made there, and what to do; it is left as it is. */
    static Optional<String> trouble(Path folder) {
        var file = database(folder);
        if (Files.exists(file)) {
            return DatabaseFile.isWhole(file)
                    ? Optional.empty()
                    : Optional.of(file + " is empty or cut off, so it is no whole school; it was left as it is. Move it"
                            + " away, and restore a backup (./casebook restore FILE --data " + folder
                            + ") or start a new school.");
        }
        return Files.exists(unfinished(folder))
                ? Optional.of("There is an unfinished restore in " + folder + ". If it isn't running any more, repeat"
                        + " it: ./casebook restore FILE --data " + folder + ". For a new school instead, delete "
                        + unfinished(folder) + ".")
                : Optional.empty();
    }

    /** The address of the folder's own database. */
    static String databaseUrl(Path folder) {
        return url(folder, DATABASE);
    }

    /** The address of a database that isn't the school's before {@link #finish}. */
    static String unfinishedUrl(Path folder) {
        return url(folder, UNFINISHED);
    }

    /** Makes the database that was filled, and is closed now, the school's. */
    static void finish(Path folder) throws IOException {
        Files.move(unfinished(folder), database(folder));
    }

    /** Takes away what a restore has left. */
    static void deleteUnfinished(Path folder) throws IOException {
        DatabaseFile.deleteUnlessInUse(unfinished(folder));
    }

    /** Where the school is while it moves; {@link #deleteMoving} takes away what a move that was killed has left. */
    static Path moving(Path folder) {
        return folder.resolve(MOVING);
    }

    /** To be called by whoever holds the folder's database, so that no move is under way. */
    static void deleteMoving(Path folder) throws IOException {
        for (var left : List.of(MOVING, MOVING + ".part")) {
            Files.deleteIfExists(folder.resolve(left));
        }
    }

    /** Takes away a database that was made for a start which failed. */
    static void deleteDatabase(Path folder) {
        try {
            DatabaseFile.deleteUnlessInUse(database(folder));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path database(Path folder) {
        return folder.resolve(DATABASE + FILE);
    }

    private static Path unfinished(Path folder) {
        return folder.resolve(UNFINISHED + FILE);
    }

    private static String url(Path folder, String name) {
        // An answer and the next question are a dozen statements, and H2 keeps eight prepared unless it is told.
        return "jdbc:h2:file:" + folder.resolve(name)
                + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;QUERY_CACHE_SIZE=64";
    }
}
