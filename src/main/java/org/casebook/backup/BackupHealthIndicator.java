package org.casebook.backup;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the last backup since the start was made, and the school's own command took it: {@code /ops/health/backups}. */
@Component
record BackupHealthIndicator(Backups backups, AfterBackup after) implements HealthIndicator {

    @Override
    public Health health() {
        boolean well = backups.lastFailure().isEmpty() && after.lastFailure().isEmpty();
        return (well ? Health.up() : Health.down()).build();
    }
}
