package org.casebook.classroom;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.casebook.base.EditedEntity;
import org.casebook.base.LastEdit;
import org.casebook.base.NameKey;
import org.jspecify.annotations.Nullable;

/** A class of a school. */
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Entity
class SchoolClass extends EditedEntity {

    private String name;
    private String nameKey;
    private Instant createdAt;
    private @Nullable Instant archivedAt;
    private @Nullable String externalId;
    private @Nullable LocalDate begins;
    private @Nullable LocalDate ends;

    protected SchoolClass() {}

    SchoolClass(String name, Instant createdAt) {
        this.createdAt = createdAt;
        call(name);
    }

    private void call(String newName) {
        name = newName;
        nameKey = NameKey.of(newName);
    }

    void rename(String newName, LastEdit edit) {
        call(newName);
        edited(edit);
    }

    void describe(ClassForm form, LastEdit edit) {
        rename(form.name(), edit);
        externalId = form.externalId();
        begins = form.begins();
        ends = form.ends();
    }

    ClassForm form() {
        return new ClassForm(name, begins, ends, externalId);
    }

    void archive(Instant at) {
        archivedAt = at;
    }

    void restore() {
        archivedAt = null;
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    String name() {
        return name;
    }

    @Nullable
    Instant archivedAt() {
        return archivedAt;
    }
}
