package org.casebook.learning;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.UUID;
import org.casebook.adaptive.Share;

/** What was known of a topic when a sitting ended, as it was shown; later edits of questions don't touch it. */
@Entity
class MasteryPoint {

    /** Which topic after which sitting. */
    @Embeddable
    record Id(UUID sittingId, String topic) implements Serializable {}

    @EmbeddedId
    private Id id;

    private double expected;
    private double low;
    private double high;

    @SuppressWarnings("NullAway.Init")
    protected MasteryPoint() {}

    MasteryPoint(Id id, Share share) {
        this.id = id;
        set(share);
    }

    /** A teacher's correction has changed what was known. */
    void set(Share share) {
        expected = share.expected();
        low = share.low();
        high = share.high();
    }

    Id id() {
        return id;
    }

    Share share() {
        return new Share(expected, low, high);
    }
}
