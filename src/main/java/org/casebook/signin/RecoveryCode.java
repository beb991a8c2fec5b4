package org.casebook.signin;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A code on paper, for when the app that makes codes is gone. It is taken once. */
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Entity
@Immutable
class RecoveryCode {

    @Embeddable
    record Id(UUID accountId, String codeHash) implements Serializable {}

    @EmbeddedId
    private Id id;

    protected RecoveryCode() {}

    RecoveryCode(Id id) {
        this.id = id;
    }
}
