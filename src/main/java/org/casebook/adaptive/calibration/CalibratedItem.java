package org.casebook.adaptive.calibration;

import org.casebook.adaptive.Item;

/**
 * What calibration made of an item.
 *
 * @param expert the item with the expert's parameters
 * @param calibrated the same with the parameters that the answers suggest
 * @param difficultyError standard error of b
 * @param discriminationError standard error of a
 * @param statistics how the answers agree with the model
 */
public record CalibratedItem(
        Item expert, Item calibrated, double difficultyError, double discriminationError, FitStatistics statistics) {

    /** By how much b has moved, in abilities. */
    public double moved() {
        return calibrated.b() - expert.b();
    }
}
