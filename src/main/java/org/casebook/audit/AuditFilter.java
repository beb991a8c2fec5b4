package org.casebook.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the audit trail are meant; null stands for any.
 *
 * @param person who did it, or to whom it was done
 * @param schoolClass in which class
 * @param from at the earliest
 * @param to before
 */
public record AuditFilter(
        @Nullable UUID person,
        @Nullable AuditAction action,
        @Nullable UUID schoolClass,
        @Nullable Instant from,
        @Nullable Instant to) {

    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);

    /** The same, but nothing from this time on. */
    public AuditFilter before(Instant end) {
        return new AuditFilter(person, action, schoolClass, from, to != null && to.isBefore(end) ? to : end);
    }
}
