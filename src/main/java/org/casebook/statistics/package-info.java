/**
 * Measures that more than one room needs: {@link WeightedKappa}, how well two raters agree; {@link BradleyTerry}, an order
 * of what was compared in pairs, which {@link PairDesign} chooses; {@link Severity}, how strict a marker is. Plain Java.
 */
@NullMarked
package org.casebook.statistics;

import org.jspecify.annotations.NullMarked;
