package org.casebook.attempt;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A correction of a class. Which answers it holds for: {@link CorrectedAnswer}. */
@Entity
@Table(name = "correction")
public class CorrectionRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID classId;
    private UUID questionVersionId;

    /** Null where the question is voided. */
    private @Nullable String accepted;

    private UUID madeBy;
    private Instant madeAt;
    private @Nullable Instant undoneAt;

    @SuppressWarnings("NullAway.Init")
    protected CorrectionRecord() {}

    @SuppressWarnings("NullAway.Init")
    public CorrectionRecord(UUID classId, UUID questionVersionId, Correction.Kind kind, UUID madeBy, Instant madeAt) {
        this.classId = classId;
        this.questionVersionId = questionVersionId;
        this.accepted = switch (kind) {
            case Correction.Voided _ -> null;
            case Correction.Accepted(var text) -> text;
        };
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    public void undo(Instant at) {
        undoneAt = at;
    }

    public boolean isUndone() {
        return undoneAt != null;
    }

    public Correction.Kind kind() {
        return accepted == null ? new Correction.Voided() : new Correction.Accepted(accepted);
    }

    public UUID id() {
        return id;
    }

    public UUID classId() {
        return classId;
    }

    public UUID questionVersion() {
        return questionVersionId;
    }

    public UUID madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    @Nullable
    public Instant undoneAt() {
        return undoneAt;
    }
}
