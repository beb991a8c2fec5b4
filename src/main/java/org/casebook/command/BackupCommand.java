package org.casebook.command;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import org.casebook.backup.Archives;
import org.casebook.backup.RunningSchool;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "backup",
        description = "Saves a school with everything in it in one file, also while it runs.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
class BackupCommand extends ArchiveCommand {

    @Parameters(paramLabel = "FILE", description = "the file to write, such as school.zip; there must be none yet")
    private Path file;

    @Override
    int run(Installation school, Path folder) throws SQLException {
        var trouble = school.trouble(folder);
        if (trouble.isPresent()) {
            return school.fail(trouble.get());
        }
        var saved = save(school, folder, file.toAbsolutePath().normalize());
        return say("Saved: " + size(saved) + " in " + file + ". It is everything that was stored at this moment.");
    }

    private static Archives.Contents save(Installation school, Path folder, Path file) throws SQLException {
        try (var database = database(school.database(folder))) {
            return Archives.save(Archives.of(database, Instant.now()), file);
        } catch (PoolInitializationException failure) {
            if (failure.getCause() instanceof SQLException cause && StartFailure.isInUse(cause)) {
                return Archives.save(RunningSchool.in(folder), file);
            }
            throw failure;
        }
    }
}
