package org.casebook.privacy;

import java.time.Instant;
import org.casebook.audit.AuditAction;

/**
 * A line of the audit trail with the names of today.
 *
 * @param who did it; empty for somebody unknown and for Casebook itself
 * @param about what it was done to, empty where the action says it all
 * @param schoolClass the class in which it was done, or empty
 * @param address the network address it came from, or empty
 */
public record AuditLine(
        Instant at, String who, AuditAction action, String about, String schoolClass, String detail, String address) {}
