package org.casebook.backup;

import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** Which versions of the tables there are. */
final class Migrations {

    /** The first that was released; what is older can't be carried over. */
    private static final MigrationVersion FIRST = MigrationVersion.fromVersion("100");

    private Migrations() {}

    static boolean isBeforeFirstRelease(MigrationVersion version) {
        return FIRST.isNewerThan(version.toString());
    }

    /** The version that this Casebook works with. */
    static MigrationVersion newest(Flyway flyway) {
        var known = flyway.info().all();
        MigrationVersion newest = MigrationVersion.EMPTY;
        for (MigrationInfo migration : known) {
            var version = migration.getVersion();
            if (migration.getState().isResolved() && version != null && version.isNewerThan(newest)) {
                newest = version;
            }
        }
        return newest;
    }

    /** The version that a database has; nothing for an empty one. */
    static Optional<MigrationVersion> current(Flyway flyway) {
        return Optional.ofNullable(flyway.info().current()).map(MigrationInfo::getVersion);
    }

    /** Flyway as the application configures it. */
    static Flyway on(DataSource database) {
        return Flyway.configure().dataSource(database).load();
    }

    /** The same up to one version. */
    static Flyway upTo(DataSource database, String version) {
        return Flyway.configure()
                .dataSource(database)
                .target(MigrationVersion.fromVersion(version))
                .load();
    }
}
