package org.casebook.learning;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** How far someone has read in a section. */
@Entity
@DynamicUpdate
class SectionProgress {

    /** Whose progress in which section. */
    @Embeddable
    record Id(UUID accountId, String section) implements Serializable {}

    @EmbeddedId
    private Id id;

    private @Nullable String passage;
    private Instant visitedAt;
    private @Nullable Instant completedAt;

    @SuppressWarnings("NullAway.Init")
    protected SectionProgress() {}

    SectionProgress(Id id, Instant now) {
        this.id = id;
        this.visitedAt = now;
    }

    void read(@Nullable String newPassage, Instant now) {
        if (newPassage != null) {
            passage = newPassage;
        }
        visitedAt = now;
    }

    void complete(Instant now) {
        if (completedAt == null) {
            completedAt = now;
        }
        visitedAt = now;
    }

    Id id() {
        return id;
    }

    @Nullable
    String passage() {
        return passage;
    }

    Instant visitedAt() {
        return visitedAt;
    }

    @Nullable
    Instant completedAt() {
        return completedAt;
    }
}
