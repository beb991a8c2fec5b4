package org.casebook.signin;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A browser from which somebody has signed in. */
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Entity
class DeviceCookie {

    @Embeddable
    record Id(UUID accountId, String deviceHash) implements Serializable {}

    @EmbeddedId
    private Id id;

    private Instant lastUsedAt;

    protected DeviceCookie() {}

    DeviceCookie(Id id, Instant lastUsedAt) {
        this.id = id;
        this.lastUsedAt = lastUsedAt;
    }
}
