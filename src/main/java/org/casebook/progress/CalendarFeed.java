package org.casebook.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** The address at which a student's calendar reads what is due. */
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Entity
class CalendarFeed {

    @Id
    private UUID accountId;

    private String tokenHash;
    private Instant madeAt;

    protected CalendarFeed() {}

    CalendarFeed(UUID accountId, String tokenHash, Instant madeAt) {
        this.accountId = accountId;
        this.tokenHash = tokenHash;
        this.madeAt = madeAt;
    }

    UUID accountId() {
        return accountId;
    }

    Instant madeAt() {
        return madeAt;
    }
}
