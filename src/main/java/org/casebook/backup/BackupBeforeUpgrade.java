package org.casebook.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import org.casebook.base.CannotStartException;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/** Saves a school before its tables are changed for a newer Casebook, and leaves those of a newer one alone. */
@Component
// A course that can't be read is found before a database is made for it.
@DependsOn("content")
class BackupBeforeUpgrade implements FlywayMigrationStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(BackupBeforeUpgrade.class);

    private final AfterBackup after;
    private final Clock clock;
    private final String data;

    BackupBeforeUpgrade(AfterBackup after, Clock clock, @Value("${casebook.data:}") String data) {
        this.after = after;
        this.clock = clock;
        this.data = data;
    }

    /** @throws CannotStartException if the database is a newer Casebook's or from before the first release, or the backup can't be made */
    @Override
    public void migrate(Flyway flyway) {
        var current = Migrations.current(flyway);
        var newest = Migrations.newest(flyway);
        if (current.isPresent() && current.get().isNewerThan(newest)) {
            throw new CannotStartException(
                    "This school's database was made by a newer Casebook (its tables have version " + current.get()
                            + ", this one knows " + newest + "). Start it with that one.");
        }
        if (current.filter(Migrations::isBeforeFirstRelease).isPresent()) {
            throw new CannotStartException(
                    "This school's database was made before Casebook 1.0 (its tables have version "
                            + current.get() + "), which can't be carried over. Start with another folder (--data DIR)"
                            + " or database (--db); nothing was changed in this one.");
        }
        if (current.isPresent()
                && !data.isEmpty()
                && newest.isNewerThan(current.get().toString())) {
            save(flyway);
        }
        flyway.migrate();
    }

    private void save(Flyway flyway) {
        try {
            var now = clock.instant();
            var file = new BackupFolder(Path.of(data).resolve("backups"), ZoneId.systemDefault()).fileFor(now);
            Archives.save(Archives.of(flyway.getConfiguration().getDataSource(), now), file);
            LOG.info("Backup {} made before the upgrade", file.getFileName());
            after.begin(file);
        } catch (IOException | SQLException | UnusableArchiveException failure) {
            LOG.error("No backup could be made before the upgrade", failure);
            throw new CannotStartException("Casebook makes a backup before it upgrades a school, and it could not: "
                    + failure.getMessage() + " Nothing was changed.");
        }
    }
}
