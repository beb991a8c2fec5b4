package org.casebook.base;

/** Input that can't be taken; the message says to the person who gave it what is wrong. */
public class InvalidInputException extends RuntimeException {

    public InvalidInputException(String message) {
        super(message);
    }
}
