package org.casebook.learning.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.casebook.assignment.Task;
import org.casebook.base.ui.ReaderTime;

/** What a student is told of what holds for them in an assignment otherwise than for the others. */
final class AllowanceWords {

    private AllowanceWords() {}

    /** One rule a line; nothing for whom all is as for everyone. */
    static List<String> rules(Task task) {
        var rules = new ArrayList<String>();
        var allowed = task.allowances();
        var quiz = task.plan().quiz();
        Duration limit = quiz == null ? null : quiz.timeLimit();
        if (limit != null && task.timeLimit() != null && allowed.extraTimePercent() > 0) {
            rules.add("You have " + allowed.extraTimePercent() + " % extra time: " + TaskWords.time(task.timeLimit())
                    + " instead of " + TaskWords.time(limit) + ".");
        }
        var others = task.plan().schedule().end();
        if (others != null && !Objects.equals(others, task.schedule().end())) {
            rules.add("The closing time is your own; for the others it is " + ReaderTime.dateTime(others) + ".");
        }
        if (allowed.readAloud()) {
            rules.add("Each question has a button that reads it aloud, if your browser has a voice.");
        }
        if (limit != null && allowed.breakMinutes() > 0) {
            rules.add("You can take breaks of " + TaskWords.time(allowed.breaks())
                    + " in all: the time limit stands still, and no question is shown. The closing time stays.");
        }
        return rules;
    }
}
