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
        return this == PARTLY_RIGHT ? label + ": " + PartsRight.of(question, score) : label;
    }
}
