package org.casebook.bank;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a class uses a teacher's question, in whatever version. */
@Entity
@Immutable
class ClassQuestion {

    /** Which class uses which question. */
    @Embeddable
    public record Id(UUID classId, String questionId) implements Serializable {}

    @EmbeddedId
    private Id id;

    @SuppressWarnings("NullAway.Init")
    protected ClassQuestion() {}

    ClassQuestion(Id id) {
        this.id = id;
    }

    Id id() {
        return id;
    }
}
