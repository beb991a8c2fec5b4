package org.casebook.classroom;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.casebook.base.NameKey;

/** A class of a school. */
@Entity
class SchoolClass {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private String name;
    private String nameKey;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected SchoolClass() {}

    @SuppressWarnings("NullAway.Init")
    SchoolClass(String name, Instant createdAt) {
        this.createdAt = createdAt;
        this.name = name;
        this.nameKey = NameKey.of(name);
    }

    void rename(String newName) {
        name = newName;
        nameKey = NameKey.of(newName);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }
}
