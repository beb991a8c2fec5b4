package org.casebook.adaptive.calibration;

import org.casebook.adaptive.TestItem;

/**
 * What calibration made of an item.
 *
 * @param expert the item with the expert's parameters
 * @param calibrated the same with the parameters that the answers suggest
 * @param difficultyError standard error of the difficulty
 * @param discriminationError standard error of a
 * @param statistics how the answers agree with the model
 */
public record CalibratedItem(
        TestItem expert,
        TestItem calibrated,
        double difficultyError,
        double discriminationError,
        FitStatistics statistics) {

    /** By how much the difficulty has moved, in abilities. */
    public double moved() {
        return calibrated.difficulty() - expert.difficulty();
    }
}
