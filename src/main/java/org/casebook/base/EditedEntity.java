package org.casebook.base;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What several people may edit: whoever saves second over a change that they haven't seen is told who was first. */
@MappedSuperclass
public abstract class EditedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Version
    @SuppressWarnings("UnusedVariable") // Hibernate's, for two who save at the same moment
    private int edition;

    private @Nullable LastEdit lastEdit;

    public UUID id() {
        return id;
    }

    public @Nullable LastEdit lastEdit() {
        return lastEdit;
    }

    protected void edited(LastEdit edit) {
        lastEdit = edit;
    }
}
