package org.casebook.gradebook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.casebook.base.EditedEntity;
import org.casebook.base.LastEdit;
import org.jspecify.annotations.Nullable;

/** Work done elsewhere, as it is stored. What is deleted can be brought back with its grades. */
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Entity
@Table(name = "external_work")
class ExternalWorkRecord extends EditedEntity {

    private UUID classId;

    @Column(length = 120)
    private String title;

    private int outOf;
    private LocalDate doneOn;
    private UUID createdBy;
    private Instant createdAt;
    private @Nullable Instant deletedAt;

    protected ExternalWorkRecord() {}

    ExternalWorkRecord(UUID classId, ExternalForm form, UUID createdBy, Instant createdAt) {
        this.classId = classId;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        set(form);
    }

    void edit(ExternalForm form, LastEdit edit) {
        set(form);
        edited(edit);
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
        return new ExternalWork(id(), title, outOf, doneOn);
    }

    UUID classId() {
        return classId;
    }

    String title() {
        return title;
    }
}
