package org.casebook.gradebook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Work done elsewhere, as it is stored. What is deleted can be brought back with its grades. */
@Entity
@Table(name = "outside_work")
class OutsideWorkRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID classId;

    @Column(length = 120)
    private String title;

    private int outOf;
    private LocalDate doneOn;
    private UUID createdBy;
    private Instant createdAt;
    private @Nullable Instant deletedAt;

    @SuppressWarnings("NullAway.Init")
    protected OutsideWorkRecord() {}

    @SuppressWarnings("NullAway.Init")
    OutsideWorkRecord(UUID classId, OutsideForm form, UUID createdBy, Instant createdAt) {
        this.classId = classId;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        edit(form);
    }

    final void edit(OutsideForm form) {
        title = form.title();
        outOf = form.outOf();
        doneOn = form.date();
    }

    void delete(Instant at) {
        deletedAt = at;
    }

    void restore() {
        deletedAt = null;
    }

    void rewriteTitle(String other) {
        title = other;
    }

    OutsideWork work() {
        return new OutsideWork(id, title, outOf, doneOn);
    }

    UUID id() {
        return id;
    }

    UUID classId() {
        return classId;
    }

    String title() {
        return title;
    }
}
