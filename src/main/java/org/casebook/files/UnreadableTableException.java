package org.casebook.files;

/** A file is no table that can be read; the message tells a person why, and where. */
public final class UnreadableTableException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableTableException(String message) {
        super(message);
    }
}
