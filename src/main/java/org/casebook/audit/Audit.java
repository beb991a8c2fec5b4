package org.casebook.audit;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who did what to whom, when and from where. A line is written in the transaction of what it tells of: both are kept,
 * or neither. Who may do the thing is for the caller to check, before.
 */
@Service
@Transactional
public class Audit {

    private static final int LONGEST_DETAIL = 1000;

    private final AuditRepository lines;
    private final Clock clock;

    Audit(AuditRepository lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    /**
     * Writes a line.
     *
     * @param actor whose account did it; null for somebody unknown and for Casebook itself
     * @param detail what changed, in words, empty where the action says it all; never a password, a student's name or
     *     an answer. Only the first {@value #LONGEST_DETAIL} characters are kept
     */
    public void record(@Nullable UUID actor, AuditAction action, AuditSubject subject, String detail) {
        var kept = detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL - 1) + "…";
        lines.save(new AuditRecord(new AuditEntry(
                clock.instant(),
                actor,
                action,
                subject,
                kept,
                RequestOrigin.address().orElse(null))));
    }
}
