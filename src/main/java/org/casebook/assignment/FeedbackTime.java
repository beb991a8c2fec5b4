package org.casebook.assignment;

/** When a student learns which answers of a quiz were right. */
public enum FeedbackTime {
    /** After each answer: practice. */
    AT_ONCE,
    /** Once nobody can answer any more: a test. */
    AFTER_CLOSING,
    /** When the teacher says so: a test. */
    WHEN_RELEASED;

    /** Whether answers are taken without a word on them. */
    public boolean isTest() {
        return this != AT_ONCE;
    }
}
