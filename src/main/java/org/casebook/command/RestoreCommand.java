package org.casebook.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.casebook.backup.Archives;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "restore",
        description = "Brings a school back from a backup, into an empty folder or an empty database.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
class RestoreCommand extends ArchiveCommand {

    private static final String KEY =
            "If people have one-time codes, put the school's casebook.key into the data folder"
                    + " first (docs/running.md). ";

    @Parameters(paramLabel = "FILE", description = "the backup")
    private Path file;

    @Override
    int run(Installation school, Path folder) throws SQLException {
        if (school.keepsItsOwnDatabase() && DataFolder.holdsDatabase(folder)) {
            return school.fail(DataFolder.trouble(folder)
                    .orElse("There is a school in " + folder + " already, and a restored one would take its place."
                            + " Choose an empty folder with --data DIR."));
        }
        var archive = file.toAbsolutePath().normalize();
        Archives.verify(archive);
        var unusable = DataFolder.prepare(folder);
        if (unusable.isPresent()) {
            return school.fail(unusable.get());
        }
        var restored = school.keepsItsOwnDatabase()
                ? restoreAside(archive, folder)
                : restore(archive, school.database(folder));
        return say("Restored: " + size(restored) + " as they were on " + restored.madeAt()
                + ". Every table was compared. " + (DataFolder.holdsKey(folder) ? "" : KEY)
                + "Start Casebook on it as usual.");
    }

    /** Into a file that bears the school's name only when it is whole. */
    private static Archives.Contents restoreAside(Path archive, Path folder) throws SQLException {
        try {
            DataFolder.deleteUnfinished(folder);
            try {
                var restored = restore(archive, new DatabaseAddress(DataFolder.unfinishedUrl(folder), null));
                DataFolder.finish(folder);
                return restored;
            } finally {
                DataFolder.deleteUnfinished(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Archives.Contents restore(Path archive, DatabaseAddress address) throws SQLException {
        try (var database = database(address)) {
            return Archives.restore(archive, database);
        }
    }
}
