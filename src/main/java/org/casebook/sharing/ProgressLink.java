package org.casebook.sharing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A link to a student's progress. One who opens it and one who ends it write columns of their own. */
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Entity
@DynamicUpdate
class ProgressLink {

    @Id
    private UUID id;

    private UUID accountId;
    private String tokenHash;
    private boolean grades;
    private Instant madeAt;
    private Instant endsAt;
    private @Nullable Instant endedAt;
    private @Nullable Instant openedAt;
    private @Nullable Integer place;

    protected ProgressLink() {}

    ProgressLink(UUID accountId, int place, String tokenHash, boolean grades, Instant madeAt, Instant endsAt) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.place = place;
        this.tokenHash = tokenHash;
        this.grades = grades;
        this.madeAt = madeAt;
        this.endsAt = endsAt;
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    @Nullable
    Integer place() {
        return place;
    }

    boolean isOver(Instant now) {
        return own().isOver(now);
    }

    OwnLink own() {
        return new OwnLink(id, madeAt, endsAt, endedAt, openedAt, grades);
    }

    void opened(Instant at) {
        openedAt = at;
    }

    void end(Instant at) {
        endedAt = at;
        place = null;
    }

    /** It is over by itself, and another may have its place. */
    void leavePlace() {
        place = null;
    }
}
