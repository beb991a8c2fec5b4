package org.casebook.simulation;

import java.util.OptionalDouble;
import org.casebook.adaptive.StoppingRule;

/**
 * How every student of a simulation is tested.
 *
 * @param stopping when a sitting ends, unless the bank is exhausted before
 * @param balanced whether every topic gets the same number of items; otherwise the most telling item comes, whatever
 *     its topic
 * @param exposure the highest share of sittings that may show an item, in (0, 1]
 * @param correlation the prior's, between any two topics
 * @param seed decides all draws
 */
public record Plan(StoppingRule stopping, boolean balanced, OptionalDouble exposure, double correlation, long seed) {}
