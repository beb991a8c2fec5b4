package org.casebook.progress;

import org.casebook.attempt.AttemptItem;
import org.casebook.course.question.Response;
import org.casebook.course.question.Verdict;

/** How a question turned out for a student, as it stands in tables and files. */
public enum AnswerResult {
    RIGHT(Verdict.RIGHT.sign(), "right"),
    PARTLY_RIGHT(Verdict.PARTLY_RIGHT.sign(), "partly right"),
    WRONG(Verdict.WRONG.sign(), "wrong"),
    DONT_KNOW(Verdict.DONT_KNOW.sign(), "don't know"),
    /** The attempt has ended, or is at another question. */
    UNANSWERED("–", "unanswered"),
    /** It doesn't count, because a teacher has voided it. */
    VOIDED("void", "voided");

    private final String sign;
    private final String word;

    AnswerResult(String sign, String word) {
        this.sign = sign;
        this.word = word;
    }

    /** What stands for it without colour, where there is little room. */
    public String sign() {
        return sign;
    }

    public String word() {
        return word;
    }

    /** Whether it is an answer that counts. */
    public boolean counts() {
        return this != UNANSWERED && this != VOIDED;
    }

    static AnswerResult of(AttemptItem item) {
        if (item.isVoided()) {
            return VOIDED;
        }
        return item.isAnswered() ? of(item.isDontKnow(), item.earned()) : UNANSWERED;
    }

    /** Of an answer that counts. */
    public static AnswerResult of(Response response, double earned) {
        return of(response instanceof Response.DontKnow, earned);
    }

    private static AnswerResult of(boolean dontKnow, double earned) {
        if (dontKnow) {
            return DONT_KNOW;
        }
        return earned == 1 ? RIGHT : earned > 0 ? PARTLY_RIGHT : WRONG;
    }
}
