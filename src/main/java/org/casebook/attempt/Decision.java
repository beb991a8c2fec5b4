package org.casebook.attempt;

/** What a quiz 'until it is sure' has decided of a topic. */
public enum Decision {
    SECURE,
    NOT_SECURE_YET,
    /** It isn't sure of either. */
    OPEN
}
