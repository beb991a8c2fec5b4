package org.casebook.classroom;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.casebook.base.EditedEntity;
import org.casebook.base.LastEdit;
import org.casebook.base.NameKey;
import org.casebook.people.NaturalOrder;
import org.jspecify.annotations.Nullable;

/** A class of a school. */
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Entity
class SchoolClass extends EditedEntity {

    private String name;
    private String nameKey;
    private @Nullable String sortKey;
    private boolean byNumber;
    private Instant createdAt;
    private @Nullable Instant archivedAt;
    private @Nullable String externalId;
    private @Nullable LocalDate begins;
    private @Nullable LocalDate ends;

    protected SchoolClass() {}

    SchoolClass(String name, NaturalOrder order, Instant createdAt) {
        this.createdAt = createdAt;
        call(name, order);
    }

    private void call(String newName, NaturalOrder order) {
        name = newName;
        nameKey = NameKey.of(newName);
        sortKey = order.key(newName);
    }

    void rename(String newName, NaturalOrder order, LastEdit edit) {
        call(newName, order);
        edited(edit);
    }

    void describe(ClassForm form, NaturalOrder order, LastEdit edit) {
        rename(form.name(), order, edit);
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

    /** Whether the class's lists go by the register numbers of its students. */
    boolean isByNumber() {
        return byNumber;
    }

    void order(boolean nowByNumber, LastEdit edit) {
        byNumber = nowByNumber;
        edited(edit);
    }

    @Nullable
    Instant archivedAt() {
        return archivedAt;
    }
}
