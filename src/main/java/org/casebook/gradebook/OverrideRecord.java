package org.casebook.gradebook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A grade that a teacher has set, as it is stored. */
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Entity
@Table(name = "grade_override")
class OverrideRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID assignmentId;
    private UUID accountId;

    @Column(precision = 9, scale = 8)
    private BigDecimal share;

    @Column(length = 500)
    private String note;

    private boolean noteShown;
    private UUID setBy;
    private Instant setAt;
    private @Nullable Instant endedAt;

    protected OverrideRecord() {}

    OverrideRecord(
            UUID assignmentId,
            UUID accountId,
            BigDecimal share,
            String note,
            boolean noteShown,
            UUID setBy,
            Instant setAt) {
        this.assignmentId = assignmentId;
        this.accountId = accountId;
        this.share = share;
        this.note = note;
        this.noteShown = noteShown;
        this.setBy = setBy;
        this.setAt = setAt;
    }

    /** The shares that grades set by hand stand for, by student and assignment; of the same cell the later one. */
    static Map<UUID, Map<UUID, BigDecimal>> shares(List<OverrideRecord> records) {
        Map<UUID, Map<UUID, BigDecimal>> shares = new HashMap<>();
        records.forEach(record ->
                shares.computeIfAbsent(record.accountId, _ -> new HashMap<>()).put(record.assignmentId, record.share));
        return shares;
    }

    /** What one student is to read of why grades were set by hand, by assignment; of the same cell of the later one. */
    static Map<UUID, String> shownNotes(List<OverrideRecord> records) {
        Map<UUID, String> notes = new HashMap<>();
        records.forEach(record -> notes.put(record.assignmentId, record.noteShown ? record.note : ""));
        return notes;
    }

    /** Leaves the grade and not what was said of the student. */
    void forgetNote() {
        note = "";
    }

    void rewriteNote(String other) {
        note = other;
    }

    void end(Instant at) {
        endedAt = at;
    }

    boolean isStanding() {
        return endedAt == null;
    }

    String note() {
        return note;
    }

    boolean isNoteShown() {
        return noteShown;
    }

    UUID setBy() {
        return setBy;
    }

    Instant setAt() {
        return setAt;
    }
}
