package org.casebook.course;

import org.casebook.course.question.Head;

/**
 * What one rater finds of a question, without having seen its labels or what others find.
 *
 * @param question id of the question
 * @param figures whether it only asks to reckon with figures
 * @param line where it stands
 */
public record Rating(String question, int difficulty, Head.Level level, boolean figures, Origins.Line line) {}
