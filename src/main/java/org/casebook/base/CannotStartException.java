package org.casebook.base;

/** The application must not start; the message tells whoever starts it why, and what to do. */
public class CannotStartException extends RuntimeException {

    public CannotStartException(String message) {
        super(message);
    }
}
