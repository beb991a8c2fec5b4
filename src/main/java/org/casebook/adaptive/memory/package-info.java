/**
 * How long what was answered is remembered, after FSRS 6 (Ye, Su and Cao 2022), and how well that is foreseen.
 *
 * <p>Enter by {@link ForgettingModel} (what is left of a memory, and what an answer does to it), {@link RateFit} (a
 * school's own rates) and {@link PredictionQuality} (how good predictions were).
 */
@NullMarked
package org.casebook.adaptive.memory;

import org.jspecify.annotations.NullMarked;
