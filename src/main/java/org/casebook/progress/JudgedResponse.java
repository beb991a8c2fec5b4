package org.casebook.progress;

/**
 * An answer with what the student's other answers say.
 *
 * @param ability on the question's topic, as the student's other answers of the attempt and all earlier ones show it
 * @param chance of a right answer by the same
 */
public record JudgedResponse(GivenResponse given, double ability, double chance) {}
