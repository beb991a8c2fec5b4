/**
 * Questions that come back outside quizzes: the missed ones again, what is about to be forgotten, and what was just read.
 * What is answered here moves no estimate.
 *
 * <p>Enter by {@link RecallRounds} (asking), {@link DueReviews} (what is due, and when one is ready) and {@link
 * MissedQuestions} (what was missed); {@link ForgettingFits} says how well forgetting is foreseen.
 */
@NullMarked
package org.casebook.recall;

import org.jspecify.annotations.NullMarked;
