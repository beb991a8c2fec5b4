/**
 * Live questions: a class votes on a question, talks about it in pairs, and votes again (Mazur's peer instruction). Nothing
 * of it counts: docs/decisions/live-question.md.
 *
 * <p>Enter by {@link LiveQuestions} (the teacher's part), {@link SplittingQuestions} (which question to ask) and {@link
 * LiveAnswers} (a student's part).
 */
@NullMarked
package org.casebook.livequestion;

import org.jspecify.annotations.NullMarked;
