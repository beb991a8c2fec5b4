package org.casebook.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A line of the audit trail as it is stored; never changed. */
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private Instant happenedAt;
    private @Nullable UUID actorId;

    @Enumerated(EnumType.STRING)
    private AuditAction action;

    @Enumerated(EnumType.STRING)
    private AuditSubject.Kind subjectKind;

    private @Nullable UUID subjectId;
    private @Nullable UUID classId;
    private String detail;
    private @Nullable String address;

    protected AuditRecord() {}

    AuditRecord(AuditEntry entry) {
        this.happenedAt = entry.at();
        this.actorId = entry.actor();
        this.action = entry.action();
        this.subjectKind = entry.subject().kind();
        this.subjectId = entry.subject().id();
        this.classId = entry.subject().schoolClass();
        this.detail = entry.detail();
        this.address = entry.address();
    }

    AuditEntry entry() {
        return new AuditEntry(
                happenedAt, actorId, action, new AuditSubject(subjectKind, subjectId, classId), detail, address);
    }
}
