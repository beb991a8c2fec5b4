package org.casebook.classroom;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.casebook.base.LastEdit;
import org.casebook.base.NameKey;
import org.jspecify.annotations.Nullable;

/** A class of a school. */
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Entity
class SchoolClass {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    /** Teachers and administrators may edit the same class. */
    @Version
    private int edition;

    private String name;
    private String nameKey;
    private Instant createdAt;
    private @Nullable Instant archivedAt;
    private @Nullable String externalId;
    private @Nullable LocalDate begins;
    private @Nullable LocalDate ends;
    private @Nullable LastEdit lastEdit;

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
        lastEdit = edit;
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

    @Nullable
    LastEdit lastEdit() {
        return lastEdit;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    @Nullable
    Instant archivedAt() {
        return archivedAt;
    }
}
