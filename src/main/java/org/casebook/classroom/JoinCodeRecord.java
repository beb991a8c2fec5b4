package org.casebook.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The join code of a class; a class without one takes nobody in by code. */
@Entity
@Table(name = "join_code")
class JoinCodeRecord {

    @Id
    private UUID classId;

    @Column(name = "code")
    private String letters;

    private Instant expiresAt;

    protected JoinCodeRecord() {}

    JoinCodeRecord(UUID classId, String letters, Instant expiresAt) {
        this.classId = classId;
        this.letters = letters;
        this.expiresAt = expiresAt;
    }

    boolean isValid(Instant now) {
        return now.isBefore(expiresAt);
    }

    UUID classId() {
        return classId;
    }

    JoinCode code() {
        return new JoinCode(letters, expiresAt);
    }
}
