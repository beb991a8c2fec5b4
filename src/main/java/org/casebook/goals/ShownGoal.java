package org.casebook.goals;

import org.casebook.course.LearningGoal;

/**
 * A goal of the course with what a student has shown of it: how their first answers to its questions came out.
 *
 * @param questions how many questions rest on its passages: those in use, and others that were answered
 * @param answered how many of them were answered
 * @param right how many of these were right as a whole at the first try
 */
public record ShownGoal(LearningGoal goal, int questions, int answered, int right) {

    /** Fewer answers are too few to say something of. */
    private static final int FEW = 3;

    private static final double MOST = 2 / 3.0;
    private static final double SOME = 1 / 3.0;

    /** How much was right, in words. */
    public enum Extent {
        NOT_ASKED,
        TOO_FEW,
        ALL,
        MOST,
        SOME,
        FEW
    }

    public Extent extent() {
        if (answered == 0) {
            return Extent.NOT_ASKED;
        }
        if (answered < FEW) {
            return Extent.TOO_FEW;
        }
        if (right == answered) {
            return Extent.ALL;
        }
        double share = right / (double) answered;
        if (share >= MOST) {
            return Extent.MOST;
        }
        return share >= SOME ? Extent.SOME : Extent.FEW;
    }
}
