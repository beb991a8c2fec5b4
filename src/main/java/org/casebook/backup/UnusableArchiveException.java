package org.casebook.backup;

import org.jspecify.annotations.Nullable;

/** A backup can't be made, read or restored; the message tells a person why, and what to do. */
public class UnusableArchiveException extends RuntimeException {

    UnusableArchiveException(String message) {
        super(message);
    }

    UnusableArchiveException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
