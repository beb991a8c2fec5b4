package org.casebook.attempt;

/** Why an attempt ended. */
public enum EndReason {
    /** As many questions as it has at most were asked. */
    ALL_ASKED,
    /** A quiz 'until it is sure' was sure of each topic. */
    DECIDED,
    /** No question was left that it hadn't had. */
    NONE_LEFT,
    ENDED_BY_STUDENT,
    TIME_UP;

    /** Whether it ended before its rule or its questions ended it. */
    public boolean isCutShort() {
        return this == ENDED_BY_STUDENT || this == TIME_UP;
    }
}
