package org.casebook.assignment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** A section or topic of the course that the school doesn't offer to be assigned. */
@Entity
@Immutable
class WithheldModule {

    /** The names are stored. */
    enum Kind {
        SECTION,
        TOPIC
    }

    @Embeddable
    record Id(@Enumerated(EnumType.STRING) Kind kind, String module) implements Serializable {}

    @EmbeddedId
    private Id id;

    protected WithheldModule() {}

    WithheldModule(Kind kind, String module) {
        this.id = new Id(kind, module);
    }

    Id id() {
        return id;
    }

    Kind kind() {
        return id.kind();
    }

    String module() {
        return id.module();
    }
}
