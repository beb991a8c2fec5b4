package org.casebook.assignment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An {@link Accommodation} as it is stored. */
@Entity
@Table(name = "accommodation")
class AccommodationRecord {

    /** Whose, for which assignment. */
    @Embeddable
    record Id(UUID assignmentId, UUID accountId) implements Serializable {}

    @EmbeddedId
    private Id id;

    private boolean excused;
    private @Nullable Instant dueAt;
    private @Nullable Instant closesAt;
    private int extraTime;

    @SuppressWarnings("NullAway.Init")
    protected AccommodationRecord() {}

    AccommodationRecord(UUID assignment, Accommodation accommodation) {
        id = new Id(assignment, accommodation.student());
        excused = accommodation.excused();
        dueAt = accommodation.due();
        closesAt = accommodation.closes();
        extraTime = accommodation.extraTimePercent();
    }

    UUID assignment() {
        return id.assignmentId();
    }

    Accommodation accommodation() {
        return new Accommodation(id.accountId(), excused, dueAt, closesAt, extraTime);
    }
}
