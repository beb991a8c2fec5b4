package org.casebook.goals.ui;

import java.util.List;
import java.util.Objects;
import org.casebook.adaptive.Share;
import org.casebook.adaptive.ShareForecast;
import org.casebook.attempt.ui.AttemptWords;
import org.casebook.bank.TopicMastery;
import org.casebook.bank.TopicMastery.Known;
import org.casebook.base.ui.Percent;
import org.casebook.base.ui.ReaderTime;
import org.casebook.goals.Outlook;
import org.casebook.goals.OwnGoal;
import org.casebook.goals.ShownGoal;
import org.casebook.goals.WeeklyChanges.TopicWeek;

/** Goals in words. */
final class GoalWords {

    /** From this chance on a goal is probably reached. */
    private static final double PROBABLY = .7;

    /** Below this one it is hardly. */
    private static final double HARDLY = .3;

    private GoalWords() {}

    /** What was shown of a goal, such as 'Most right'. */
    static String extent(ShownGoal goal) {
        return switch (goal.extent()) {
            case NOT_ASKED -> "Not asked yet";
            case TOO_FEW -> "Too few answers to say";
            case ALL -> "All right";
            case MOST -> "Most right";
            case SOME -> "Some right";
            case FEW -> "Few right";
        };
    }

    /** The counts behind it. */
    static String counts(ShownGoal goal) {
        return goal.answered() == 0
                ? questions(goal.questions()) + " on it."
                : goal.right() + " of " + goal.answered() + " right at the first try. " + questions(goal.questions())
                        + " on it in all.";
    }

    /** What a student wants, such as '‘secure’ on Context by Friday 4 December'. */
    static String goal(OwnGoal goal, List<String> topics) {
        var target = goal.target();
        var on = String.join(", ", topics);
        var day = ReaderTime.day(goal.day());
        return target == null
                ? on + ": a day to be ready for, " + day + ". Choose a word to reach by it, if you like."
                : on + ": ‘" + AttemptWords.of(target) + "’ by " + day + ".";
    }

    /** How a student stands for their goal on a topic. */
    static String outlook(Outlook outlook, OwnGoal goal) {
        return now(outlook.now()) + " "
                + switch (outlook) {
                    case Outlook.Reached _ -> "That is what you wanted.";
                    case Outlook.TooLittleKnown _ ->
                        "Too little is known of you on this topic to foresee anything: answer a few questions on it"
                                + " first.";
                    case Outlook.NoPace _
                    when goal.pace().perWeek() == 0 ->
                        "You have answered no question in the last four weeks, so there is no pace to reckon with.";
                    case Outlook.NoPace _ ->
                        "At your pace you would answer no further question on it by then, so that nothing new would be"
                                + " known.";
                    case Outlook.Foreseen foreseen -> foreseen(foreseen, goal);
                    case Outlook.Past past -> past(past);
                };
    }

    private static String foreseen(Outlook.Foreseen foreseen, OwnGoal goal) {
        var forecast = foreseen.forecast();
        return "At your pace of about " + perWeek(goal) + " a week, " + foreseen.questions()
                + " more on this topic by then, you would " + chance(forecast) + " be ‘"
                + AttemptWords.of(Objects.requireNonNull(goal.target())) + "’ (" + inTen(forecast)
                + "). Most likely about " + Percent.range(forecast.low(), forecast.high())
                + " would be shown of you.";
    }

    private static String perWeek(OwnGoal goal) {
        return questions(Math.max(1, Math.round(goal.pace().perWeek())));
    }

    private static String chance(ShareForecast forecast) {
        if (forecast.chance() >= PROBABLY) {
            return "probably";
        }
        return forecast.chance() >= HARDLY ? "possibly" : "hardly";
    }

    private static String inTen(ShareForecast forecast) {
        long tenths = Math.round(10 * forecast.chance());
        if (tenths == 0) {
            return "fewer than 1 in 10 like you would";
        }
        return tenths == 10 ? "more than 9 in 10 like you would" : "about " + tenths + " in 10 like you would";
    }

    private static String past(Outlook.Past past) {
        var then = past.then();
        var word = past.word();
        return then == null || word == null
                ? "The day is past; nothing was known of you on this topic by then."
                : "The day is past: at its end it was ‘" + AttemptWords.of(word) + "’, about "
                        + Percent.of(then.expected()) + ".";
    }

    private static String now(TopicMastery mastery) {
        return switch (mastery) {
            case TopicMastery.NothingYet _ -> AttemptWords.NOTHING_YET;
            case Known known ->
                "Now ‘" + AttemptWords.of(known.word()) + "’, about " + Percent.of(known.expected()) + ", between "
                        + between(known.low(), known.high()) + ".";
        };
    }

    /** What a week has changed, such as '55 % (40 to 70 %) → 63 % (50 to 74 %)'. */
    static String change(TopicWeek week) {
        var before = week.before();
        return before == null
                ? "First answers: " + share(week.after()) + "."
                : "From " + share(before) + " to " + share(week.after()) + ".";
    }

    /** How much the change says. */
    static String noise(TopicWeek week) {
        if (week.before() == null) {
            return "There is nothing before to compare it with.";
        }
        return week.isBeyondChance()
                ? "That is more than chance alone would explain."
                : "That lies within the range of before, so it may be chance.";
    }

    /** Such as '64 % (50 to 77 %)'. */
    static String share(Share share) {
        return Percent.of(share.expected()) + " (" + Percent.range(share.low(), share.high()) + ")";
    }

    static String questions(long count) {
        return count == 1 ? "1 question" : count + " questions";
    }

    private static String between(double low, double high) {
        return Percent.range(low, high).replace(" to ", " and ");
    }
}
