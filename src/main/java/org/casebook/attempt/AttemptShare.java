package org.casebook.attempt;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.UUID;
import org.casebook.adaptive.Share;

/** What the answers of an attempt at an assignment alone say of a topic, whatever the student answered before. */
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Entity
class AttemptShare {

    /** Which topic in which attempt. */
    @Embeddable
    public record Id(UUID attemptId, String topic) implements Serializable {}

    @EmbeddedId
    private Id id;

    private double expected;
    private double low;
    private double high;
    private int answers;

    @SuppressWarnings("NullAway.Init")
    protected AttemptShare() {}

    AttemptShare(Id id, Share share, int answers) {
        this.id = id;
        set(share, answers);
    }

    /** A teacher's regrade has changed which answers count, or how. */
    final void set(Share share, int answers) {
        expected = share.expected();
        low = share.low();
        high = share.high();
        this.answers = answers;
    }

    Id id() {
        return id;
    }
}
