package org.casebook.writing.ui;

import java.time.Instant;
import org.casebook.base.ui.ReaderTime;
import org.casebook.course.writing.WordRange;
import org.casebook.writing.MarkedBy;
import org.casebook.writing.OwnTask;
import org.casebook.writing.WritingAssignment;
import org.casebook.writing.WritingPlan;
import org.casebook.writing.WritingSummary;
import org.jspecify.annotations.Nullable;

/** What is said about writing. */
final class WritingWords {

    private WritingWords() {}

    /** Such as '120 to 250 words'. */
    static String range(WordRange words) {
        return words.least() == words.most()
                ? words.least() + " words"
                : words.least() + " to " + words.most() + " words";
    }

    static String way(MarkedBy way) {
        return switch (way) {
            case RUBRIC -> "One text after the other, by the rubric";
            case PAIRS -> "In pairs: you say which of two texts is better, and an order comes of it";
        };
    }

    static String words(int words) {
        return words == 1 ? "1 word" : words + " words";
    }

    static String due(@Nullable Instant due) {
        return due == null ? "no due date" : "due " + ReaderTime.dateTime(due);
    }

    /** How many words there are, beside how many are asked for: nothing is wrong with a text of another length. */
    static String fit(int words, WordRange range) {
        return switch (range.fit(words)) {
            case FITS -> words(words) + ", as asked for: " + range(range);
            case TOO_SHORT -> words(words) + " of " + range(range);
            case TOO_LONG ->
                words(words) + ", " + (words - range.most()) + " more than the " + range(range) + " asked for";
        };
    }

    /** What giving it out does: 'Class 9b (30 students) writes 120 to 250 words until …'. */
    static String given(String className, int students, WritingPlan plan) {
        var until = plan.due() == null ? "without a due date" : "until " + ReaderTime.dateTime(plan.due());
        return className + " (" + students + (students == 1 ? " student)" : " students)") + " writes "
                + range(plan.task().words()) + " " + until + ".";
    }

    /** How it stands with a class. */
    static String state(WritingSummary summary) {
        var assignment = summary.assignment();
        if (!assignment.isGiven()) {
            return "Draft";
        }
        var counts = "handed in " + summary.handedIn() + " of " + summary.students();
        return assignment.isWithdrawn() ? "Withdrawn · " + counts : counts;
    }

    /** How it stands with a student. */
    static String state(OwnTask task, Instant now) {
        if (task.isHandedIn()) {
            return task.late() ? "✓ Handed in, late" : "✓ Handed in";
        }
        if (!task.open()) {
            return task.assignment().isWithdrawn() ? "Withdrawn" : "Closed";
        }
        if (isOverdue(task.assignment(), now)) {
            return "Overdue";
        }
        return task.isBegun() ? "Begun, " + words(task.draft().words()) : "To do";
    }

    static boolean isOverdue(WritingAssignment assignment, Instant now) {
        var due = assignment.plan().due();
        return due != null && now.isAfter(due);
    }

    /** When a text was saved: by the clock alone where that is today. */
    static String saved(@Nullable Instant at, Instant now) {
        if (at == null) {
            return "";
        }
        boolean today =
                ReaderTime.local(at).toLocalDate().equals(ReaderTime.local(now).toLocalDate());
        return today ? "Saved at " + ReaderTime.time(at) : "Saved on " + ReaderTime.dateTime(at);
    }
}
