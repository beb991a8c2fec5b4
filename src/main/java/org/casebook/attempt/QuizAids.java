package org.casebook.attempt;

import java.time.Duration;

/**
 * What a student may use in a quiz beside the question.
 *
 * @param readAloud whether questions can be read aloud
 * @param breakLeft how long the student may still be on a break, in which the time limit stands still; zero without one
 */
public record QuizAids(boolean readAloud, Duration breakLeft) {}
