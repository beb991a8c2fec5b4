package org.casebook.simulation;

import org.casebook.adaptive.Ability;

/**
 * What became of one student.
 *
 * @param items the places in the bank of the items given, in their order
 * @param responses for each of them, whether the answer was right
 * @param estimate what is believed in the end
 */
record SimulatedAttempt(int[] items, boolean[] responses, Ability estimate) {}
