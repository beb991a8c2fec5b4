package org.casebook.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A line of the audit trail as it is stored; never changed. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditRecord implements Persistable<UUID> {

    @Id
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

    /** Its id is given, which would otherwise look as if it were stored already. */
    @Transient
    private boolean stored;

    protected AuditRecord() {}

    AuditRecord(AuditEntry entry) {
        this.id = entry.id();
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
                id, happenedAt, actorId, action, new AuditSubject(subjectKind, subjectId, classId), detail, address);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
