package org.casebook.command;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import org.casebook.backup.Archives;
import org.jspecify.annotations.Nullable;
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
            paramLabel = "URL",
            description = "the empty database: jdbc:postgresql://HOST/NAME?user=… (default: what CASEBOOK_DB in the"
                    + " environment says; the password stands in CASEBOOK_DB_PASSWORD)")
    private @Nullable String target;

    /** The environment already names the database that the school is to have. */
    @Override
    void check(Installation school) {
        school.check(false);
        if (target == null) {
            target = DatabaseAddress.fromEnvironment();
        }
        if (target == null || !DatabaseAddress.isPostgres(target)) {
            throw misused(DatabaseAddress.expected("--to"));
        }
    }

    @Override
    int run(Installation school, Path folder) throws SQLException {
        var trouble = school.trouble(folder);
        if (trouble.isPresent()) {
            return school.fail(trouble.get());
        }
        try (var from = database(school.database(folder));
                var to = database(DatabaseAddress.postgres(requireNonNull(target)))) {
            var moved = Archives.copy(from, to, DataFolder.moving(folder), Instant.now());
            return say("Moved: " + size(moved) + ". Every table was compared. From now on start Casebook with --db and"
                    + " that address; the old database stays in " + folder + ".");
        }
    }
}
