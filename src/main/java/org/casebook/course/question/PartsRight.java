package org.casebook.course.question;

/** How much of a partly right answer is right, in the words of the question's kind. */
final class PartsRight {

    private PartsRight() {}

    /**
     * Such as '2 of 4 pairs'.
     *
     * @param score of an answer that earned points, but not all of them
     */
    static String of(Question question, Score score) {
        int right = (int) score.remarks().stream().filter(Score.Remark::right).count();
        return switch (question) {
            case Matching matching -> right + " of " + matching.pairs().size() + " pairs";
            case Ordering _ -> score.points() + " of " + score.fullPoints() + " neighbours in order";
            case MultipleChoice _ -> options(score, right);
            case SingleChoice _, TrueFalse _, Numeric _, ShortText _ ->
                throw new IllegalArgumentException(question.id() + " is right or wrong");
        };
    }

    /** Each wrong option that was chosen has taken a point away. */
    private static String options(Score score, int right) {
        int wrong = right - score.points();
        return right + " of " + score.fullPoints() + " right options"
                + (wrong == 0 ? "" : ", less " + wrong + " wrong");
    }
}
