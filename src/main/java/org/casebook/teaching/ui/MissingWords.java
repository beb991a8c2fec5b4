package org.casebook.teaching.ui;

import java.time.Instant;
import org.casebook.assignment.AssignmentPlan;
import org.casebook.assignment.Schedule;
import org.casebook.base.ui.ReaderTime;

/** What a teacher would write to students who haven't done an assignment, for them to change. */
final class MissingWords {

    /** So much of a title leaves room for the rest. */
    private static final int LONGEST_TITLE = 120;

    private MissingWords() {}

    /** @param over whether the time of all of them is up: some may have times of their own */
    static String proposed(AssignmentPlan plan, Instant now, boolean over) {
        var title = "‘" + shortened(plan.title()) + "’";
        var end = plan.schedule().end();
        return over && end != null && !now.isBefore(end)
                ? title + " closed on " + time(end)
                        + ", and yours wasn’t finished. Please tell me what kept you from it."
                : "You haven’t finished " + title + " yet. " + until(plan.schedule(), now)
                        + "If something keeps you from it, please tell me.";
    }

    private static String until(Schedule schedule, Instant now) {
        var due = schedule.due();
        var end = schedule.end();
        if (end != null && !now.isBefore(end)) {
            return "";
        }
        if (due != null && now.isBefore(due)) {
            return "It is due on " + time(due) + ". ";
        }
        if (due != null) {
            return "It was due on " + time(due) + ", and you can still hand it in"
                    + (end == null ? ". " : " until " + time(end) + ". ");
        }
        return end == null ? "Please do it soon. " : "It is open until " + time(end) + ". ";
    }

    /** Such as 'Friday 4 December, 10:00'. */
    private static String time(Instant at) {
        return ReaderTime.day(ReaderTime.local(at).toLocalDate()) + ", " + ReaderTime.time(at);
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
