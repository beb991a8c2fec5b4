package org.casebook.assignment;

/** What the grade of an attempt at a quiz rests on. */
public enum GradingBasis {
    /** There is no grade: the quiz is done or not. */
    NOT_GRADED,
    /** Points earned of the points that were to be had, with partial credit. */
    POINTS,
    /** The expected share of the course's questions on the quiz's topics, from this attempt's answers alone. */
    THIS_ATTEMPT,
    /** The same from all that the student had answered when the attempt ended, in earlier quizzes too. */
    ALL_SO_FAR;

    /** What is usual for such a quiz, until the teacher says otherwise. */
    public static GradingBasis usual(FeedbackTime feedback, boolean sameQuestions) {
        if (!feedback.isTest()) {
            return NOT_GRADED;
        }
        return sameQuestions ? POINTS : THIS_ATTEMPT;
    }
}
