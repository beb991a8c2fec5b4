package org.casebook.attempt;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A regrade of a class. Which answers it holds for: {@link RegradedResponse}. */
@Entity
@Table(name = "regrade")
public class RegradeRecord {

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
    protected RegradeRecord() {}

    @SuppressWarnings("NullAway.Init")
    public RegradeRecord(UUID classId, UUID questionVersionId, Regrade.Kind kind, UUID madeBy, Instant madeAt) {
        this.classId = classId;
        this.questionVersionId = questionVersionId;
        this.accepted = switch (kind) {
            case Regrade.Voided _ -> null;
            case Regrade.Accepted(var text) -> text;
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

    public Regrade.Kind kind() {
        return accepted == null ? new Regrade.Voided() : new Regrade.Accepted(accepted);
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
