package org.casebook.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes lines of the audit trail that are older than the school keeps them. */
@Component
class AuditRetention {

    private final AuditRepository lines;
    private final Audit audit;
    private final Period keep;
    private final Clock clock;

    /** @param keep {@code casebook.audit.keep}, such as 2y, 18m or 90d */
    AuditRetention(AuditRepository lines, Audit audit, @Value("${casebook.audit.keep:2y}") Period keep, Clock clock) {
        this.lines = lines;
        this.audit = audit;
        this.keep = keep;
        this.clock = clock;
    }

    /** {@code casebook.audit.cron} says when; '-' means never. Of two nodes, the later finds nothing to delete. */
    @Scheduled(cron = "${casebook.audit.cron:0 40 3 * * *}")
    @Transactional
    void deleteOld() {
        var oldest = oldestKept();
        int deleted = lines.deleteBefore(oldest);
        if (deleted > 0) {
            audit.record(
                    null,
                    AuditAction.AUDIT_TRIMMED,
                    AuditSubject.SCHOOL,
                    deleted + (deleted == 1 ? " line" : " lines") + " before " + oldest);
        }
    }

    private Instant oldestKept() {
        return clock.instant()
                .atZone(ZoneOffset.UTC)
                .minus(keep)
                .truncatedTo(ChronoUnit.DAYS)
                .toInstant();
    }
}
