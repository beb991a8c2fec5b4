package org.casebook.course.exchange;

/** The answers of a question are of no kind that we have, or can't be read; the message tells a person why. */
final class UnreadableAnswersException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableAnswersException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
