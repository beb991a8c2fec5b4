package org.casebook.base;

import org.jspecify.annotations.Nullable;

/** Input that can't be taken; the message says to the person who gave it what is wrong. */
public class InvalidInputException extends RuntimeException {

    private final @Nullable String field;

    public InvalidInputException(String message) {
        this(null, message);
    }

    /** @param field what it is about, such as 'password', for a page that shows the message there; null for all of it */
    public InvalidInputException(@Nullable String field, String message) {
        super(message);
        this.field = field;
    }

    /** What it is about; null for all of it. */
    public @Nullable String field() {
        return field;
    }
}
