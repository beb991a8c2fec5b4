package org.casebook.signin;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Who somebody is for a provider of single sign-on. */
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Entity
@Immutable
class FederatedIdentity {

    /** A provider names nobody else so, whatever their name or address becomes. */
    @Embeddable
    record Id(String issuer, String subject) implements Serializable {}

    @EmbeddedId
    private Id id;

    private UUID accountId;
    private Instant linkedAt;

    protected FederatedIdentity() {}

    FederatedIdentity(Id id, UUID accountId, Instant linkedAt) {
        this.id = id;
        this.accountId = accountId;
        this.linkedAt = linkedAt;
    }

    UUID accountId() {
        return accountId;
    }
}
