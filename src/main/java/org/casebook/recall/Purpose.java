package org.casebook.recall;

/** What a round is for. */
public enum Purpose {
    /** To put right what was missed: a question on the same passage first, then the missed one until it is right. */
    AGAIN,
    /** To keep what is about to be forgotten; a miss comes back until it is right. */
    DUE,
    /** To try what was just read, once each. */
    SECTION
}
