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
import org.jspecify.annotations.Nullable;

/** A teacher or student of a class, now or formerly. */
@SuppressWarnings("UnusedVariable") // columns that only queries read
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

    private @Nullable Instant leftAt;

    private @Nullable Integer registerNumber;

    protected ClassMember() {}

    ClassMember(Id id, Role role, Instant joinedAt) {
        this.id = id;
        this.role = role;
        this.joinedAt = joinedAt;
    }

    void leave(Instant at) {
        leftAt = at;
    }

    /** Takes a membership up again that had ended; who was a student may teach now. */
    void comeBack(Role now) {
        role = now;
        leftAt = null;
    }

    void number(@Nullable Integer now) {
        registerNumber = now;
    }

    @Nullable
    Integer registerNumber() {
        return registerNumber;
    }

    boolean isPresent() {
        return leftAt == null;
    }

    Id id() {
        return id;
    }

    Role role() {
        return role;
    }
}
