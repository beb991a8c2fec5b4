package org.casebook.attempt.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.casebook.attempt.AttemptOutcome;
import org.casebook.attempt.AttemptSummary;
import org.casebook.attempt.WhyThisQuestion;
import org.casebook.bank.TopicMastery.Known;
import org.casebook.bank.TopicMastery.NothingYet;
import org.casebook.base.ui.Percent;
import org.casebook.course.Mastery;

/** How figures are put into words. */
public final class AttemptWords {

    /** What is said of a topic without an answer. */
    public static final String NOTHING_YET = "No question answered yet.";

    /** Below the smallest part that can be right of a question. */
    private static final double LEAST_PART = 1e-6;

    private AttemptWords() {}

    /** The word for a mastery. */
    public static String of(Mastery mastery) {
        return switch (mastery) {
            case NOT_YET -> "not yet";
            case NEARLY -> "nearly";
            case SECURE -> "secure";
        };
    }

    /** Such as 'Nearly: about 64 % of the questions right, with 90 % certainty between 50 and 77 %.' */
    public static String of(Known mastery) {
        var word = of(mastery.word());
        return Character.toUpperCase(word.charAt(0)) + word.substring(1) + ": about "
                + Percent.of(mastery.expected()) + " of the questions right, with 90 % certainty between "
                + between(mastery.low(), mastery.high()) + ".";
    }

    /** What was believed of a topic before a quiz, and whether the quiz asked about it. */
    public static String before(AttemptOutcome.Change change) {
        return (change.answers() == 0 ? "Not asked about in this quiz. " : "")
                + switch (change.before()) {
                    case NothingYet _ -> "This topic came up for the first time.";
                    case Known known ->
                        "Before this quiz: " + of(known.word()) + ", about " + Percent.of(known.expected())
                                + ", between " + between(known.low(), known.high()) + ".";
                };
    }

    public static String of(WhyThisQuestion why, String topic) {
        var name = topic.toLowerCase(java.util.Locale.ROOT);
        var known = why.knowsTopic()
                ? "So far we expect you to get between "
                        + between(why.low(), why.high()) + " of the questions on "
                        + name + " right. "
                : "We don't know yet how much you know about " + name + ". ";
        var repeated = why.repeated() ? "You have seen it before, because no fresh one was left on this topic." : "";
        return known + chosen(why) + repeated;
    }

    /**
     * How many answers are right as a whole, beside it the points where some are partly right, and how often the student
     * said that they don't know, and whether it was cut short: '5 of 10 right, 7.5 of 10 points, 2 answered 'I don't
     * know', ended after 10 of 12'.
     */
    public static String score(AttemptSummary head) {
        var cutShort = head.completion().inWords();
        return head.right() + " of " + head.counted() + " right"
                + (isPartlyRight(head) ? ", " + points(head.points()) + " of " + head.counted() + " points" : "")
                + (head.unknown() == 0 ? "" : ", " + head.unknown() + " answered 'I don't know'")
                + (head.finishedAt() == null || cutShort.isEmpty() ? "" : ", " + cutShort);
    }

    /** Whether an answer that is not right as a whole has earned something. */
    public static boolean isPartlyRight(AttemptSummary head) {
        return head.points() - head.right() > LEAST_PART;
    }

    /** Points with two decimals at most. */
    public static String points(double points) {
        return BigDecimal.valueOf(points)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String chosen(WhyThisQuestion why) {
        var what = why.knowsTopic() ? "where in that range you are" : "it";
        var share = "about " + tenths(why.probability()) + " in 10 students like you ";
        var step = "Whether it is easier or harder than the last doesn't depend on your last answer alone. ";
        return switch (why.aim()) {
            case TELLS_MOST ->
                "Of the questions left, this one tells us most about " + what
                        + ": we can't foresee your answer well, with " + share + "getting it right. " + step;
            case SUITS ->
                "Of the questions left, this one tells us much about " + what
                        + ", and it was also chosen to be neither too hard nor too easy, going by your answers in this"
                        + " quiz: " + share + "get it right. " + step;
            case RELIEF ->
                "After several misses in a row it was chosen so that you can probably do it: " + share
                        + "get it right. ";
            case SET ->
                "It belongs to the source beside it, whose questions are asked together: " + share
                        + "get this one right. ";
        };
    }

    static String length(AttemptSummary head) {
        return head.untilSure()
                ? "until it is sure"
                : head.maxItems() + (head.maxItems() == 1 ? " question" : " questions");
    }

    private static String between(double low, double high) {
        return Percent.range(low, high).replace(" to ", " and ");
    }

    private static long tenths(double probability) {
        return Math.clamp(Math.round(probability * 10), 1, 9);
    }
}
