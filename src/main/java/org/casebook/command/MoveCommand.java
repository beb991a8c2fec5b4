package org.casebook.command;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import org.casebook.safekeeping.Archives;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    int run(Installation school, Path folder) throws SQLException {
        if (!target.startsWith(Installation.POSTGRESQL)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--to takes an address that begins with " + Installation.POSTGRESQL);
        }
        if (school.keepsItsOwnDatabase() && !DataFolder.holdsDatabase(folder)) {
            return school.fail(DataFolder.missing(folder));
        }
        var from = database(school.databaseUrl(folder));
        // Held to the end: a Casebook that started meanwhile would take answers that are left behind.
        try (var _ = from.getConnection()) {
            var moved = Archives.copy(from, database(target), Instant.now());
            return say("Moved: " + size(moved) + ". Every table was compared. From now on start Casebook with --db and"
                    + " that address; the old database stays in " + folder + ".");
        }
    }
}
