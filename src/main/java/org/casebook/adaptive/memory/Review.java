package org.casebook.adaptive.memory;

/**
 * An answer in a history.
 *
 * @param day when, in days since any fixed time
 * @param share what it earned of its question's one point, in [0, 1]
 * @param guessing the chance of a right answer by guessing blindly, in [0, 1)
 */
public record Review(double day, double share, double guessing) {

    Recall recall() {
        return Recall.of(share);
    }

    boolean isRight() {
        return recall() == Recall.REMEMBERED;
    }
}
