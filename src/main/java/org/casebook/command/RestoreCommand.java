package org.casebook.command;

import java.nio.file.Path;
import java.sql.SQLException;
import org.casebook.safekeeping.Archives;
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
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Override
    int run(Installation school, Path folder) throws SQLException {
        if (school.keepsItsOwnDatabase() && DataFolder.holdsDatabase(folder)) {
            return school.fail("There is a school in " + folder
                    + " already, and a restored one would take its place. Choose an empty folder with --data DIR.");
        }
        var unusable = DataFolder.prepare(folder);
        if (unusable.isPresent()) {
            return school.fail(unusable.get());
        }
        try (var database = database(school.databaseUrl(folder))) {
            var restored = Archives.restore(file.toAbsolutePath().normalize(), database);
            return say("Restored: " + size(restored) + " as they were on " + restored.madeAt()
                    + ". Every table was compared. " + (DataFolder.holdsKey(folder) ? "" : KEY)
                    + "Start Casebook on it as usual.");
        }
    }
}
