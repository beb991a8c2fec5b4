package org.casebook.adaptive.calibration;

/**
 * An answer to an item.
 *
 * @param item the item's place in the list that is calibrated
 * @param score from 0 to the item's full score
 */
public record Answer(int item, int score) {

    /** An answer that is right or wrong. */
    public Answer(int item, boolean correct) {
        this(item, correct ? 1 : 0);
    }
}
