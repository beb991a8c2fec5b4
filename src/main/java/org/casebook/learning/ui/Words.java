package org.casebook.learning.ui;

import org.casebook.base.ui.Percent;
import org.casebook.course.Mastery;
import org.casebook.learning.SittingHead;
import org.casebook.learning.TopicMastery;
import org.casebook.learning.WhyThisQuestion;

/** How figures are put into words. */
public final class Words {

    private Words() {}

    /** The word for a mastery. */
    public static String of(Mastery mastery) {
        return switch (mastery) {
            case NOT_YET -> "not yet";
            case NEARLY -> "nearly";
            case SECURE -> "secure";
        };
    }

    /** Such as 'Nearly: about 64 % of the questions, probably 50 to 77 %'. */
    static String of(TopicMastery mastery) {
        if (mastery.answers() == 0) {
            return "No question answered yet.";
        }
        var word = of(mastery.word());
        return Character.toUpperCase(word.charAt(0)) + word.substring(1) + ": about "
                + Percent.of(mastery.expected()) + " of the questions right, probably between "
                + Percent.range(mastery.low(), mastery.high()).replace(" to ", " and ") + ".";
    }

    static String of(WhyThisQuestion why, String topic) {
        var known = "So far we expect you to get between "
                + Percent.range(why.low(), why.high()).replace(" to ", " and ") + " of the questions on "
                + topic.toLowerCase(java.util.Locale.ROOT) + " right. ";
        var chosen = "Of the questions left, this one tells us most about where in that range you are: "
                + "we can't foresee your answer well, with about " + tenths(why.probability())
                + " in 10 students like you getting it right. ";
        var step = "Whether it is easier or harder than the last doesn't depend on your last answer alone. ";
        var repeated = why.repeated() ? "You have seen it before, because no fresh one was left on this topic." : "";
        return known + chosen + step + repeated;
    }

    static String length(SittingHead head) {
        return head.untilSure()
                ? "until it is sure"
                : head.maxItems() + (head.maxItems() == 1 ? " question" : " questions");
    }

    private static long tenths(double probability) {
        return Math.clamp(Math.round(probability * 10), 1, 9);
    }
}
