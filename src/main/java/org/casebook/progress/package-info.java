/**
 * What students and teachers read of the work: mastery, what is to do, how far a class is, and attempts looked back on.
 *
 * <p>Enter by {@link MasteryReports}, {@link ToDo} and {@link Calendars} (students), {@link WorkOverview}, {@link
 * ClassProgress}, {@link ClassWork} and {@link ClassScores} (teachers), {@link Calibrations} (what all answers say of the questions).
 */
@NullMarked
package org.casebook.progress;

import org.jspecify.annotations.NullMarked;
