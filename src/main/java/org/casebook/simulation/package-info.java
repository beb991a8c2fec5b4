/**
 * Simulated students answer a bank's items, to measure the engine: {@link org.casebook.simulation.Simulation} runs
 * them, {@link org.casebook.simulation.MeasuredFigures} says how well they were measured.
 */
@NullMarked
package org.casebook.simulation;

import org.jspecify.annotations.NullMarked;
