/** Measures that more than one room needs: {@link WeightedKappa}, how well two raters agree. Plain Java. */
@NullMarked
package org.casebook.statistics;

import org.jspecify.annotations.NullMarked;
