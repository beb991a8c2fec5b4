package org.casebook.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.roster.reading.ColumnMeaning;

/** What an administrator said that the columns of a table mean, for all tables with the same columns. */
@Entity
class RememberedColumns {

    private static final String BETWEEN = ",";

    /** Of the set of the columns' names. */
    @Id
    private UUID id;

    private String meanings;

    protected RememberedColumns() {}

    /** @param meanings in the order of the sorted names */
    RememberedColumns(UUID id, List<ColumnMeaning> meanings) {
        this.id = id;
        this.meanings = meanings.stream().map(ColumnMeaning::name).collect(Collectors.joining(BETWEEN));
    }

    UUID id() {
        return id;
    }

    List<ColumnMeaning> meanings() {
        return Arrays.stream(meanings.split(BETWEEN))
                .map(ColumnMeaning::valueOf)
                .toList();
    }
}
