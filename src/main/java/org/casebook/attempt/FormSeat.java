package org.casebook.attempt;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Where a student sits as far as forms go: neighbours get different ones. Never changed. */
@Entity
@Immutable
class FormSeat {

    /** Whose seat at which assignment. */
    @Embeddable
    record Id(UUID assignmentId, UUID accountId) implements Serializable {}

    @EmbeddedId
    private Id id;

    private int place;

    @SuppressWarnings("NullAway.Init")
    protected FormSeat() {}

    FormSeat(UUID assignment, UUID student, int place) {
        this.id = new Id(assignment, student);
        this.place = place;
    }

    UUID student() {
        return id.accountId();
    }

    /** From 0. */
    int place() {
        return place;
    }
}
