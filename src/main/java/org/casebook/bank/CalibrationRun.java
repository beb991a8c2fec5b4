package org.casebook.bank;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A version of the questions' parameters, estimated from the answers that there were. In use is the latest not undone. */
@Entity
@DynamicUpdate
class CalibrationRun {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    /** Counts up from 1. Unique, so that of two nodes that calibrate at once one gives way. */
    private int number;

    private Instant madeAt;
    private long answers;
    private @Nullable Instant undoneAt;

    @SuppressWarnings("NullAway.Init")
    protected CalibrationRun() {}

    @SuppressWarnings("NullAway.Init")
    public CalibrationRun(int number, long answers, Instant madeAt) {
        this.number = number;
        this.answers = answers;
        this.madeAt = madeAt;
    }

    public void undo(Instant at) {
        undoneAt = at;
    }

    public boolean isUndone() {
        return undoneAt != null;
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    Instant madeAt() {
        return madeAt;
    }

    /** How many answers there were, those included that it didn't learn from. */
    public long answers() {
        return answers;
    }
}
