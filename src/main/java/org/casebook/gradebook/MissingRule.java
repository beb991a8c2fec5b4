package org.casebook.gradebook;

/** What work that is missing means for a total. */
public enum MissingRule {
    /** It is shown as missing, and the total is that of the rest. */
    LEFT_OUT,
    /** It counts as nothing right. */
    COUNTS_AS_ZERO
}
