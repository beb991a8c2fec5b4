/**
 * Questions and sections as the database keeps them: versions that answers point at, the parameters of each calibration,
 * and what teachers write.
 *
 * <p>Enter by {@link QuestionBank} (a question's text by its version), {@link CalibratedBank} (the questions that may be
 * asked, with their parameters), {@link ClassBank} and {@link OwnQuestions} (teachers' questions), {@link
 * CalibrationRuns} (versions of the parameters), {@link MasteryScaleReader} (what an ability means on a topic), {@link
 * HistoryAlone} (what is left without reckoning) and {@link PaperQuiz}.
 */
@NullMarked
package org.casebook.bank;

import org.jspecify.annotations.NullMarked;
