package org.casebook.classroom;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.casebook.people.Role;

/** A teacher or student of a class. */
@Entity
class ClassMember {

    /** Who is in which class. */
    @Embeddable
    record Id(UUID classId, UUID accountId) implements Serializable {}

    @EmbeddedId
    private Id id;

    @Enumerated(EnumType.STRING)
    private Role role;

    private Instant joinedAt;

    @SuppressWarnings("NullAway.Init")
    protected ClassMember() {}

    ClassMember(Id id, Role role, Instant joinedAt) {
        this.id = id;
        this.role = role;
        this.joinedAt = joinedAt;
    }

    Id id() {
        return id;
    }

    Role role() {
        return role;
    }
}
