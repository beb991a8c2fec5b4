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
    TIME_UP,
    /** The teacher took the assignment from the students. */
    WITHDRAWN;

    /** Whether it ended before its rule or its questions ended it. */
    public boolean isCutShort() {
        return switch (this) {
            case ENDED_BY_STUDENT, TIME_UP, WITHDRAWN -> true;
            case ALL_ASKED, DECIDED, NONE_LEFT -> false;
        };
    }
}
