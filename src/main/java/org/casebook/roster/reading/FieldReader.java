package org.casebook.roster.reading;

import org.casebook.base.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one row, and keeps what is wrong with the first that can't be read. */
final class FieldReader {

    /** A field that may say nothing. */
    interface Field<T> {
        @Nullable
        T get();
    }

    private @Nullable String fault;

    FieldReader(Table.Row row) {
        fault = row.fault();
    }

    /** The field, or null if it can't be read. */
    <T> @Nullable T read(Field<T> field) {
        try {
            return field.get();
        } catch (InvalidInputException refusal) {
            fault = fault == null ? refusal.getMessage() : fault;
            return null;
        }
    }

    /** The text, which has to be there. */
    String required(String column, String text) {
        if (text.isEmpty() && fault == null) {
            fault = "The column '" + column + "' is empty.";
        }
        return text;
    }

    /** Null if all could be read. */
    @Nullable
    String fault() {
        return fault;
    }
}
