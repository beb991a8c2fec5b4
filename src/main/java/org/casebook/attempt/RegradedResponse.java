package org.casebook.attempt;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a regrade holds for an answer; {@link AttemptItem} reads from it whether the answer counts, and how. */
@Entity
@Immutable
public class RegradedResponse {

    /** Which answer by which regrade. */
    @Embeddable
    public record Id(UUID attemptItemId, UUID regradeId) implements Serializable {}

    @EmbeddedId
    private Id id;

    @SuppressWarnings("NullAway.Init")
    protected RegradedResponse() {}

    public RegradedResponse(Id id) {
        this.id = id;
    }

    Id id() {
        return id;
    }
}
