package org.casebook.course.question;

import java.util.List;

/**
 * The verdict on a response.
 *
 * @param correct whether all of it is right
 * @param remarks what to say about its parts, each wrong one with its reason
 * @param points how much of it is right, from 0 to fullPoints; full exactly if all of it is
 * @param fullPoints what the question gives for a right response, 1 or more
 */
public record Score(boolean correct, List<Remark> remarks, int points, int fullPoints) {

    public Score {
        remarks = List.copyOf(remarks);
        if (points < 0 || points > fullPoints || correct != (points == fullPoints)) {
            throw new IllegalArgumentException(points + " of " + fullPoints + " points, correct: " + correct);
        }
    }

    /** Of a response that is right or wrong, with nothing in between. */
    public Score(boolean correct, List<Remark> remarks) {
        this(correct, remarks, correct ? 1 : 0, 1);
    }

    /** The share of the question's one point that the response earns: {@link #share(int, int)}. */
    public double share() {
        return share(points, fullPoints);
    }

    /**
     * What an answer earns of its question, in [0, 1]: every question is worth 1 point, and the parts of it that are
     * right are worth the same fraction of it that the engine counts. Every figure in points and every grade by points
     * adds these up.
     *
     * @param points from 0 to fullPoints
     * @param fullPoints 1 or more
     */
    public static double share(int points, int fullPoints) {
        return (double) points / fullPoints;
    }

    /**
     * A remark on one part of a response.
     *
     * @param about the part, as safe inline HTML
     * @param right whether the response has this part right
     * @param text the reason, as safe inline HTML; may be empty for a right part
     */
    public record Remark(String about, boolean right, String text) {}
}
