/**
 * Taking a quiz: which question comes next, what an answer earns, when it ends, and what it changes in the estimate.
 *
 * <p>Enter by {@link Attempts} (a student's own quizzes), {@link AssignedQuizzes} (those that a teacher has set), {@link
 * QuizPapers} (what all are asked, as their teacher chooses it) and {@link QuizPreview} (a trial that keeps nothing). What
 * they hand out is {@link AttemptSummary}, {@link AttemptState} and {@link AttemptReview}.
 *
 * <p>Its entities, repositories and the services about them are public for two neighbours alone, {@code regrade} and {@code
 * progress}; ArchitectureTest holds that.
 */
@NullMarked
package org.casebook.attempt;

import org.jspecify.annotations.NullMarked;
