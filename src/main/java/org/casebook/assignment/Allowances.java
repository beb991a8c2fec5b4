package org.casebook.assignment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.casebook.base.InvalidInputException;

/**
 * What a student is allowed beyond what everyone is.
 *
 * @param extraTimePercent how much longer a time limit is, in per cent of it, from 0 to {@value #MOST_EXTRA_TIME}
 * @param hoursLater by how many hours due and closing times are later, from 0 to {@value #MOST_HOURS_LATER}
 * @param readAloud whether questions can be read aloud
 * @param breakMinutes for how many minutes in all the time limit of an attempt stands still in breaks, from 0 to
 *     {@value #MOST_BREAKS}
 */
public record Allowances(int extraTimePercent, int hoursLater, boolean readAloud, int breakMinutes) {

    public static final int MOST_EXTRA_TIME = 300;
    /** Sixty days. */
    public static final int MOST_HOURS_LATER = 1440;

    public static final int MOST_BREAKS = 240;

    public static final Allowances NONE = new Allowances(0, 0, false, 0);

    private static final int HOURS_OF_DAY = 24;

    public Allowances {
        requireExtraTime(extraTimePercent);
        if (hoursLater < 0 || hoursLater > MOST_HOURS_LATER) {
            throw new InvalidInputException(
                    "Times can be later by at most " + MOST_HOURS_LATER / HOURS_OF_DAY + " days.");
        }
        requireBreaks(breakMinutes);
    }

    static void requireExtraTime(int percent) {
        if (percent < 0 || percent > MOST_EXTRA_TIME) {
            throw new InvalidInputException("Extra time is from 0 to " + MOST_EXTRA_TIME + " per cent.");
        }
    }

    static void requireBreaks(int minutes) {
        if (minutes < 0 || minutes > MOST_BREAKS) {
            throw new InvalidInputException("Breaks are from 0 to " + MOST_BREAKS + " minutes in all.");
        }
    }

    /** These, with the parts that an assignment sets otherwise in place of them. */
    Allowances with(Accommodation own) {
        return new Allowances(
                Objects.requireNonNullElse(own.extraTimePercent(), extraTimePercent),
                hoursLater,
                Objects.requireNonNullElse(own.readAloud(), readAloud),
                Objects.requireNonNullElse(own.breakMinutes(), breakMinutes));
    }

    /** How much is added to a time limit. */
    Duration extra(Duration limit) {
        return limit.multipliedBy(extraTimePercent).dividedBy(100);
    }

    /** By how much due and closing times are later. */
    Duration later() {
        return Duration.ofHours(hoursLater);
    }

    /** How long the time limit of an attempt stands still in all. */
    public Duration breaks() {
        return Duration.ofMinutes(breakMinutes);
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** What is allowed, a few words each; nothing where it is the same as for everyone. */
    public List<String> words() {
        var words = new ArrayList<String>();
        if (extraTimePercent > 0) {
            words.add(extraTimePercent + " % extra time");
        }
        if (hoursLater > 0) {
            words.add(later(hoursLater) + " later");
        }
        if (readAloud) {
            words.add("reading aloud");
        }
        if (breakMinutes > 0) {
            words.add("breaks of " + count(breakMinutes, "minute") + " in all");
        }
        return words;
    }

    private static String later(int hours) {
        int days = hours / HOURS_OF_DAY;
        int rest = hours % HOURS_OF_DAY;
        if (days == 0) {
            return count(rest, "hour");
        }
        return rest == 0 ? count(days, "day") : count(days, "day") + " and " + count(rest, "hour");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
