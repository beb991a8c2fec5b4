package org.casebook.recall.ui;

import org.casebook.base.ui.ReaderTime;
import org.casebook.recall.DueReviews;
import org.casebook.recall.RoundState;

/** What is asked again, in words. */
final class RecallWords {

    private RecallWords() {}

    /** Such as '6 questions, about 4 minutes'. */
    static String due(DueReviews.Today today) {
        return questions(today.questions()) + ", about "
                + (today.minutes() == 1 ? "1 minute" : today.minutes() + " minutes");
    }

    static String questions(int count) {
        return count == 1 ? "1 question" : count + " questions";
    }

    /** What came of a round. */
    static String outcome(RoundState.Head head) {
        var atOnce = head.rightAtOnce() == head.questions()
                ? (head.questions() == 1 ? "It was right at the first try." : "All were right at the first try.")
                : head.rightAtOnce() + " of " + head.questions() + " were right at the first try.";
        return head.isThrough()
                ? atOnce
                : head.done() + " of " + head.questions() + " were right when you stopped. What is left comes back.";
    }

    /** What is left of a topic. */
    static String kept(DueReviews.Kept kept) {
        return about(kept.recalled()) + " of " + kept.passages();
    }

    /** What the date asks for, and what to expect of it. */
    static String forecast(DueReviews.Forecast forecast) {
        var day = ReaderTime.day(forecast.ready().day());
        if (forecast.passages() == 0) {
            return "You have answered nothing on these topics yet. Take a quiz on them first; then there is something to"
                    + " keep.";
        }
        if (forecast.perDay() == 0) {
            return "On " + day + " you would recall about " + about(forecast.asItIs()) + " of the "
                    + forecast.passages()
                    + " passages that you have answered questions on. Nothing more is needed now.";
        }
        return "On " + day + " you would recall about " + about(forecast.asItIs()) + " of the " + forecast.passages()
                + " passages that you have answered questions on, if you do nothing; about "
                + about(forecast.ifKept()) + " if you answer " + questions(forecast.perDay())
                + " a day until then.";
    }

    private static long about(double count) {
        return Math.round(count);
    }
}
