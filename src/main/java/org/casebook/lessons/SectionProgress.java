package org.casebook.lessons;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.casebook.course.lesson.Section;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** How far someone has read in a section. */
@Entity
@DynamicUpdate
class SectionProgress {

    /** Whose progress in which section. */
    @Embeddable
    public record Id(UUID accountId, String section) implements Serializable {}

    @EmbeddedId
    private Id id;

    private @Nullable String passage;
    private Instant visitedAt;
    private @Nullable Instant completedAt;

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

    public Id id() {
        return id;
    }

    @Nullable
    public String passage() {
        return passage;
    }

    public Instant visitedAt() {
        return visitedAt;
    }

    @Nullable
    public Instant completedAt() {
        return completedAt;
    }

    Reading.Status status(Section section) {
        return new Reading.Status(section, passage, visitedAt, completedAt);
    }
}
