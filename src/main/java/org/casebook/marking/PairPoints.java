package org.casebook.marking;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** What the lowest and the highest of the texts that were compared earn. Whoever changes it holds the class. */
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Entity
@DynamicUpdate
class PairPoints {

    @Id
    private UUID assignmentId;

    private int lowest;
    private int highest;
    private UUID setBy;
    private Instant setAt;

    @SuppressWarnings("NullAway.Init")
    protected PairPoints() {}

    PairPoints(UUID assignmentId, PointRange range, UUID setBy, Instant setAt) {
        this.assignmentId = assignmentId;
        this.lowest = range.lowest();
        this.highest = range.highest();
        this.setBy = setBy;
        this.setAt = setAt;
    }

    void set(PointRange range, UUID by, Instant at) {
        lowest = range.lowest();
        highest = range.highest();
        setBy = by;
        setAt = at;
    }

    UUID assignment() {
        return assignmentId;
    }

    PointRange range() {
        return new PointRange(lowest, highest);
    }
}
