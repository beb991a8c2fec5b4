package org.casebook.classroom;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.casebook.base.NameKey;
import org.jspecify.annotations.Nullable;

/** A class of a school. */
@Entity
class SchoolClass {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private String name;
    private String nameKey;
    private Instant createdAt;
    private @Nullable Instant archivedAt;

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

    void archive(Instant at) {
        archivedAt = at;
    }

    void restore() {
        archivedAt = null;
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    @Nullable
    Instant archivedAt() {
        return archivedAt;
    }
}
