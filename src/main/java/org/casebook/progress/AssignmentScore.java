package org.casebook.progress;

import java.time.Instant;
import java.util.UUID;
import org.casebook.adaptive.Share;
import org.casebook.assignment.GradingBasis;
import org.casebook.attempt.AttemptScore;

/** What there is of a student for an assignment, before anyone makes a grade of it. */
public sealed interface AssignmentScore {

    /** It isn't meant for this student. */
    record NotSet() implements AssignmentScore {}

    /** The student need not do it. */
    record Excused() implements AssignmentScore {}

    /** It isn't due yet, and not done. */
    record Waiting() implements AssignmentScore {}

    /** It isn't done, though it was due or nothing is taken any more. */
    record Missing() implements AssignmentScore {}

    /** Done, and there was nothing to measure: it is reading alone. */
    record Read(boolean late) implements AssignmentScore {}

    /**
     * The quiz was taken, and there is nothing to grade: the assignment's attempts aren't graded, or all questions are
     * voided.
     *
     * @param late whether the attempt ended after it was due
     * @param withheld whether the student isn't told yet how it went
     */
    record Ungraded(UUID attempt, Instant finishedAt, boolean late, boolean withheld) implements AssignmentScore {}

    /**
     * The attempt that counts.
     *
     * @param score what it is worth
     * @param late whether it ended after it was due
     * @param withheld whether the student isn't told yet
     */
    record Measured(UUID attempt, Instant finishedAt, AttemptScore score, boolean late, boolean withheld)
            implements AssignmentScore {

        /** The share that a grade is made of, with the range that it probably lies in. */
        public Share share() {
            return score.share();
        }

        /** Whether every question of the attempt was answered right, where the grade rests on this attempt alone. */
        public boolean isFlawless() {
            return score instanceof AttemptScore.ThisAttempt attempt && attempt.flawless();
        }

        /** Whether the share is an estimate, with a range; points are what they are. */
        public boolean isEstimate() {
            return score.basis() != GradingBasis.POINTS;
        }
    }

    /** It is done; how it went isn't told yet. */
    record Withheld() implements AssignmentScore {}

    /** The mark as its student may see it now. */
    default AssignmentScore concealed() {
        boolean withheld =
                switch (this) {
                    case Measured measured -> measured.withheld();
                    case Ungraded ungraded -> ungraded.withheld();
                    case NotSet(), Excused(), Waiting(), Missing(), Read _, Withheld() -> false;
                };
        return withheld ? new Withheld() : this;
    }
}
