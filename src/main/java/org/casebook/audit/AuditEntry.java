package org.casebook.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit trail.
 *
 * @param actor whose account did it; null for somebody unknown and for Casebook itself
 * @param detail what changed, in words, without names of students and without answers
 * @param address from which network address, or null for work that runs by itself
 */
public record AuditEntry(
        Instant at,
        @Nullable UUID actor,
        AuditAction action,
        AuditSubject subject,
        String detail,
        @Nullable String address) {}
