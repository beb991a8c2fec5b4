package org.casebook.course.question;

/** How an answer came out. The four are told apart wherever answers are shown, listed, counted or exported. */
public enum Verdict {
    RIGHT("✓", "Right"),
    PARTLY_RIGHT("◐", "Partly right"),
    WRONG("✗", "Not right"),
    /** The student said so instead of guessing. */
    DONT_KNOW("?", "I don't know");

    private final String sign;
    private final String label;

    Verdict(String sign, String label) {
        this.sign = sign;
        this.label = label;
    }

    /** @param share what the response earned of its question's point, in [0, 1] */
    public static Verdict of(Response response, double share) {
        if (response instanceof Response.DontKnow) {
            return DONT_KNOW;
        }
        return share == 1 ? RIGHT : share > 0 ? PARTLY_RIGHT : WRONG;
    }

    /** One character that stands for it without colour. */
    public String sign() {
        return sign;
    }

    public String label() {
        return label;
    }

    /** In words, with what is right of an answer that is partly right: 'Partly right: 2 of 4 pairs'. */
    public String label(Question question, Score score) {
        return this == PARTLY_RIGHT ? label + ": " + partsRight(question, score) : label;
    }

    /** How much of a partly right answer is right, in the words of the question's kind, such as '2 of 4 pairs'. */
    private static String partsRight(Question question, Score score) {
        int right = (int) score.remarks().stream().filter(Score.Remark::right).count();
        return switch (question) {
            case Matching matching -> right + " of " + matching.pairs().size() + " pairs";
            case Ordering _ -> score.points() + " of " + score.fullPoints() + " neighbours in order";
            case MultipleChoice _ -> chosen(score, right, "options");
            case Evidence _ -> chosen(score, right, "pieces");
            case Claims claims -> right + " of " + claims.claims().size() + " claims";
            case SingleChoice _, TrueFalse _, Numeric _, ShortText _ ->
                throw new IllegalArgumentException(question.id() + " is right or wrong");
        };
    }

    /** Each wrong option that was chosen has taken a point away. */
    private static String chosen(Score score, int right, String what) {
        int wrong = right - score.points();
        return right + " of " + score.fullPoints() + " right " + what
                + (wrong == 0 ? "" : ", less " + wrong + " wrong");
    }
}
