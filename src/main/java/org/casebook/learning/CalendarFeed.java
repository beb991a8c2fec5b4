package org.casebook.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** The address at which a student's calendar reads what is due. */
@Entity
class CalendarFeed {

    @Id
    private UUID accountId;

    private String token;
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected CalendarFeed() {}

    CalendarFeed(UUID accountId, String token, Instant madeAt) {
        this.accountId = accountId;
        this.token = token;
        this.madeAt = madeAt;
    }

    UUID accountId() {
        return accountId;
    }

    String token() {
        return token;
    }
}
