package org.casebook.assignment;

import java.util.UUID;
import org.casebook.base.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** Whether a class can be asked what a teacher has chosen for a quiz; for where quizzes are taken to say. */
public interface ChosenQuestions {

    /**
     * A quiz as a class can be given it: questions of which there is a later version come in that.
     *
     * @param assignment which is changed, the class being held; null for a new one
     * @param before its quiz so far
     * @throws InvalidInputException if the class can't be asked the questions, they don't go together, or they are others
     *     than before and somebody has begun
     */
    QuizPlan fitting(UUID classId, @Nullable UUID assignment, QuizPlan quiz, @Nullable QuizPlan before);
}
