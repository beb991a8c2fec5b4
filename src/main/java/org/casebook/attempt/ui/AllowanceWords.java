package org.casebook.attempt.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.casebook.assignment.Task;
import org.casebook.base.ui.ReaderTime;

/** What a student is told of what holds for them in an assignment otherwise than for the others. */
public final class AllowanceWords {

    private AllowanceWords() {}

    /** One rule a line; nothing for whom all is as for everyone. */
    public static List<String> rules(Task task) {
        var rules = new ArrayList<String>();
        var allowed = task.allowances();
        var quiz = task.plan().quiz();
        Duration limit = quiz == null ? null : quiz.timeLimit();
        if (limit != null && task.timeLimit() != null && allowed.extraTimePercent() > 0) {
            rules.add("You have " + allowed.extraTimePercent() + " % extra time: " + time(task.timeLimit())
                    + " instead of " + time(limit) + ".");
        }
        var others = task.plan().schedule().end();
        if (others != null && !Objects.equals(others, task.schedule().end())) {
            rules.add("The closing time is your own; for the others it is " + ReaderTime.dateTime(others) + ".");
        }
        // Practice is read aloud to everyone.
        if (allowed.readAloud() && quiz != null && quiz.feedback().isTest()) {
            rules.add("Each question has a button that reads it aloud, if your browser has a voice.");
        }
        if (limit != null && allowed.breakMinutes() > 0) {
            rules.add("You can take breaks of " + time(allowed.breaks())
                    + " in all: the clock stops, and no question is shown. The closing time doesn't change.");
        }
        return rules;
    }

    /** Such as '20 minutes' or '1 minute 30 seconds'. */
    public static String time(Duration limit) {
        long minutes = limit.toMinutes();
        int seconds = limit.toSecondsPart();
        var words = minutes + (minutes == 1 ? " minute" : " minutes");
        if (seconds == 0) {
            return words;
        }
        var rest = seconds + (seconds == 1 ? " second" : " seconds");
        return minutes == 0 ? rest : words + " " + rest;
    }
}
