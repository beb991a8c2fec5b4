package org.casebook.command;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import org.casebook.safekeeping.Archives;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "move",
        description =
                "Copies a school from its folder into an empty PostgreSQL database. Casebook must be stopped; what is"
                        + " in the folder stays there.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
class MoveCommand extends ArchiveCommand {

    @Option(
            names = "--to",
            required = true,
            paramLabel = "URL",
            description = "the empty database: jdbc:postgresql://HOST/NAME?user=…&password=…")
    @SuppressWarnings("NullAway.Init")
    private String target;

    @Override
    void check() {
        if (!target.startsWith(Installation.POSTGRESQL)) {
            throw misused("--to takes an address that begins with " + Installation.POSTGRESQL);
        }
    }

    @Override
    int run(Installation school, Path folder) throws SQLException {
        if (school.keepsItsOwnDatabase() && !DataFolder.holdsDatabase(folder)) {
            return school.fail(DataFolder.missing(folder));
        }
        try (var from = database(school.databaseUrl(folder));
                var to = database(target)) {
            var moved = Archives.copy(from, to, Instant.now());
            return say("Moved: " + size(moved) + ". Every table was compared. From now on start Casebook with --db and"
                    + " that address; the old database stays in " + folder + ".");
        }
    }
}
