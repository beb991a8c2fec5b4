package org.casebook.backup;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the last backup since the start was made, and the school's own command took it: {@code /ops/health/backups}. */
@Component
class BackupHealthIndicator implements HealthIndicator {

    private final Backups backups;
    private final AfterBackup after;

    BackupHealthIndicator(Backups backups, AfterBackup after) {
        this.backups = backups;
        this.after = after;
    }

    @Override
    public Health health() {
        boolean well = backups.lastFailure().isEmpty() && after.lastFailure().isEmpty();
        return (well ? Health.up() : Health.down()).build();
    }
}
