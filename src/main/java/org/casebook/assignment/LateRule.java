package org.casebook.assignment;

/** What becomes of work after the due time. */
public enum LateRule {
    /** It is taken until the assignment closes, and marked as late. */
    MARKED,
    /** It is not taken: the due time is the end. */
    REFUSED
}
