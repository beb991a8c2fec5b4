package org.casebook.messages;

import org.casebook.base.InvalidInputException;

/** Some of the students got a message about the same assignment minutes ago; its words say so. */
public class JustWrittenException extends InvalidInputException {

    JustWrittenException(String message) {
        super(message);
    }
}
