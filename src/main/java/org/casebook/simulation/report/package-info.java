/** Measures the engine against the figures it is to reach, and draws them. */
@NullMarked
package org.casebook.simulation.report;

import org.jspecify.annotations.NullMarked;
