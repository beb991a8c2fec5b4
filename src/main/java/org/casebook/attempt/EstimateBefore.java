package org.casebook.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.casebook.adaptive.Ability;
import org.casebook.bank.NumbersConverter;

/** What was believed of a student before a test: while it is withheld, what they may know is replayed from here. */
@Entity
class EstimateBefore {

    @Id
    private UUID attemptId;

    @Convert(converter = NumbersConverter.class)
    @Column(length = 2000)
    private double[] means;

    @Convert(converter = NumbersConverter.class)
    @Column(length = 40000)
    private double[] covariance;

    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected EstimateBefore() {}

    @SuppressWarnings("NullAway.Init")
    EstimateBefore(UUID attemptId, Replay.Estimate estimate) {
        this.attemptId = attemptId;
        set(estimate);
    }

    /** The answers before the attempt were replayed. */
    final void set(Replay.Estimate estimate) {
        means = estimate.ability().means();
        covariance = estimate.ability().covariance();
        updatedAt = estimate.at();
    }

    UUID attempt() {
        return attemptId;
    }

    Replay.Estimate estimate() {
        return Replay.Estimate.standing(Ability.of(means, covariance), updatedAt);
    }
}
