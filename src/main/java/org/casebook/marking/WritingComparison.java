package org.casebook.marking;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Which of two texts somebody found better. */
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Entity
@Immutable
class WritingComparison {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID assignmentId;
    private UUID judgeId;
    private UUID betterId;
    private UUID worseId;
    private Instant judgedAt;

    @SuppressWarnings("NullAway.Init")
    protected WritingComparison() {}

    @SuppressWarnings("NullAway.Init") // the id
    WritingComparison(UUID assignmentId, UUID judgeId, UUID betterId, UUID worseId, Instant judgedAt) {
        this.assignmentId = assignmentId;
        this.judgeId = judgeId;
        this.betterId = betterId;
        this.worseId = worseId;
        this.judgedAt = judgedAt;
    }

    UUID assignment() {
        return assignmentId;
    }

    UUID better() {
        return betterId;
    }

    UUID worse() {
        return worseId;
    }
}
