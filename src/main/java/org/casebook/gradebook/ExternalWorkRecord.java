package org.casebook.gradebook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.casebook.base.LastEdit;
import org.jspecify.annotations.Nullable;

/** Work done elsewhere, as it is stored. What is deleted can be brought back with its grades. */
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Entity
@Table(name = "external_work")
class ExternalWorkRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    /** Several teachers of a class may edit the same column. */
    @Version
    private int edition;

    private UUID classId;

    @Column(length = 120)
    private String title;

    private int outOf;
    private LocalDate doneOn;
    private UUID createdBy;
    private Instant createdAt;
    private @Nullable Instant deletedAt;
    private @Nullable LastEdit lastEdit;

    protected ExternalWorkRecord() {}

    ExternalWorkRecord(UUID classId, ExternalForm form, UUID createdBy, Instant createdAt) {
        this.classId = classId;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        set(form);
    }

    void edit(ExternalForm form, LastEdit edit) {
        set(form);
        lastEdit = edit;
    }

    private void set(ExternalForm form) {
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

    /** @param category the place of the one that it is in */
    ExternalForm form(int category) {
        return new ExternalForm(title, outOf, doneOn, category);
    }

    ExternalWork work() {
        return new ExternalWork(id, title, outOf, doneOn);
    }

    @Nullable
    LastEdit lastEdit() {
        return lastEdit;
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
