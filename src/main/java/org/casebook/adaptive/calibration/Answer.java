package org.casebook.adaptive.calibration;

/**
 * An answer to an item.
 *
 * @param item the item's place in the list that is calibrated
 * @param correct whether it was right
 */
public record Answer(int item, boolean correct) {}
