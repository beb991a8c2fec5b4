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
    private @Nullable Integer extraTime;
    private @Nullable Boolean readAloud;
    private @Nullable Integer breakMinutes;
    private int extraAttempts;

    protected AccommodationRecord() {}

    AccommodationRecord(UUID assignment, Accommodation accommodation) {
        id = new Id(assignment, accommodation.student());
        excused = accommodation.excused();
        dueAt = accommodation.due();
        closesAt = accommodation.closes();
        extraTime = accommodation.extraTimePercent();
        readAloud = accommodation.readAloud();
        breakMinutes = accommodation.breakMinutes();
        extraAttempts = accommodation.extraAttempts();
    }

    /** Takes away what may say of somebody's health. Times stay, so that what was done on time stays so. */
    void keepTimesAlone() {
        extraTime = null;
        readAloud = null;
        breakMinutes = null;
    }

    UUID assignment() {
        return id.assignmentId();
    }

    UUID student() {
        return id.accountId();
    }

    Accommodation accommodation() {
        return new Accommodation(
                id.accountId(), excused, dueAt, closesAt, extraTime, readAloud, breakMinutes, extraAttempts);
    }
}
