package org.casebook.simulation;

import java.util.OptionalDouble;
import org.casebook.adaptive.AbilityChange;
import org.casebook.adaptive.Ease;
import org.casebook.adaptive.StoppingRule;

/**
 * How every student of a simulation is tested.
 *
 * @param stopping when an attempt ends, unless the bank is exhausted before
 * @param balanced whether every topic gets the same number of items; otherwise the most telling item comes, whatever
 *     its topic
 * @param exposure the highest share of attempts that may show an item, in (0, 1]
 * @param correlation the prior's, between any two topics
 * @param change what is thought possible of a student who comes back
 * @param ease how easy the questions are meant to be
 * @param seed decides all draws
 */
public record SimulationPlan(
        StoppingRule stopping,
        boolean balanced,
        OptionalDouble exposure,
        double correlation,
        AbilityChange change,
        Ease ease,
        long seed) {

    /** With the change that Casebook reckons with, and questions that tell most. */
    public SimulationPlan(
            StoppingRule stopping, boolean balanced, OptionalDouble exposure, double correlation, long seed) {
        this(stopping, balanced, exposure, correlation, AbilityChange.USUAL, Ease.QUICKEST, seed);
    }

    /** The same for students who are thought to change otherwise. */
    SimulationPlan with(AbilityChange other) {
        return new SimulationPlan(stopping, balanced, exposure, correlation, other, ease, seed);
    }

    /** The same with questions as easy as that. */
    public SimulationPlan with(Ease other) {
        return new SimulationPlan(stopping, balanced, exposure, correlation, change, other, seed);
    }
}
