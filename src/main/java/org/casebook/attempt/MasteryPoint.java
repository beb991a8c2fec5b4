package org.casebook.attempt;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.casebook.adaptive.Share;
import org.jspecify.annotations.Nullable;

/**
 * What was known of a topic when an attempt began and when it ended, as it was shown; later edits of questions don't
 * touch it.
 */
@Entity
public class MasteryPoint {

    /** Which topic after which attempt. */
    @Embeddable
    public record Id(UUID attemptId, String topic) implements Serializable {}

    @EmbeddedId
    private Id id;

    private double expected;
    private double low;
    private double high;

    /** On how many answers to the topic's own questions it rests, those before the attempt with them. */
    private long answers;

    private @Nullable Double beforeExpected;
    private @Nullable Double beforeLow;
    private @Nullable Double beforeHigh;

    /** What the attempt had decided of the topic; null where it was not to go on until it is sure. */
    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    @SuppressWarnings("NullAway.Init")
    protected MasteryPoint() {}

    MasteryPoint(Id id, Share before, Share share, long answers, @Nullable Decision decision) {
        this.id = id;
        set(before, share, answers, decision);
    }

    /** A teacher's regrade has changed what was known. */
    void set(Share before, Share share, long answers, @Nullable Decision decision) {
        beforeExpected = before.expected();
        beforeLow = before.low();
        beforeHigh = before.high();
        expected = share.expected();
        low = share.low();
        high = share.high();
        this.answers = answers;
        this.decision = decision;
    }

    public Id id() {
        return id;
    }

    public Share share() {
        return new Share(expected, low, high);
    }

    /** What was known when the attempt began; nothing for attempts of before this was kept. */
    public Optional<Share> before() {
        return beforeExpected == null || beforeLow == null || beforeHigh == null
                ? Optional.empty()
                : Optional.of(new Share(beforeExpected, beforeLow, beforeHigh));
    }

    public long answers() {
        return answers;
    }

    @Nullable
    Decision decision() {
        return decision;
    }
}
