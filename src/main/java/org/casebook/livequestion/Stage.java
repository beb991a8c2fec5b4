package org.casebook.livequestion;

import java.util.EnumSet;
import java.util.Set;

/** How far a live question is. The names are stored: a new one may be added, none renamed. */
public enum Stage {
    /** Everyone answers for themselves. */
    VOTE,
    /** How the class has answered is shown. */
    COUNTED,
    /** Students talk to somebody who chose otherwise. */
    TALK,
    /** Everyone answers once more. */
    VOTE_AGAIN,
    /** The two votes stand side by side; which answer is right isn't said yet. */
    COMPARED,
    /** The right answer, why it is right, and where that stands. */
    REASON,
    OVER;

    /** Whether answers are taken. */
    public boolean isVote() {
        return this == VOTE || this == VOTE_AGAIN;
    }

    /** Whether it is the second vote, or after it. */
    boolean isAgain() {
        return this == VOTE_AGAIN;
    }

    /** Whether it is shown how the class has answered. */
    public boolean tellsVotes() {
        return this == COUNTED || this == COMPARED || this == REASON;
    }

    /** Where a teacher can go on from here. Ending it is possible at any time. */
    public Set<Stage> next() {
        return switch (this) {
            case VOTE -> EnumSet.of(COUNTED);
            case COUNTED -> EnumSet.of(TALK, REASON);
            case TALK -> EnumSet.of(VOTE_AGAIN);
            case VOTE_AGAIN -> EnumSet.of(COMPARED);
            case COMPARED -> EnumSet.of(REASON);
            case REASON, OVER -> Set.of();
        };
    }
}
