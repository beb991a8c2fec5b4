package org.casebook.bank;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A lesson section as it stood at some time, by its hash alone: nothing that people did points at its text. */
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Entity
@DynamicUpdate
class SectionVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private String section;
    private String hash;
    private Instant recordedAt;

    private @Nullable Instant retiredAt;

    @SuppressWarnings("NullAway.Init")
    protected SectionVersion() {}

    @SuppressWarnings("NullAway.Init")
    SectionVersion(String section, String hash, Instant recordedAt) {
        this.section = section;
        this.hash = hash;
        this.recordedAt = recordedAt;
    }

    String section() {
        return section;
    }

    String hash() {
        return hash;
    }

    boolean isRetired() {
        return retiredAt != null;
    }

    void retire(Instant at) {
        retiredAt = at;
    }

    void restore() {
        retiredAt = null;
    }
}
