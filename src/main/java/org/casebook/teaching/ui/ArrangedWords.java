package org.casebook.teaching.ui;

import java.util.Objects;
import org.casebook.assignment.Accommodation;
import org.casebook.attempt.AttemptSummary;
import org.casebook.base.ui.ReaderTime;
import org.casebook.progress.ClassProgress.Row;
import org.jspecify.annotations.Nullable;

/** What is said once something was arranged for a student: also that it comes too late. */
final class ArrangedWords {

    private ArrangedWords() {}

    /** @param row how far the student is now */
    static String of(Row row, Accommodation saved) {
        var name = row.student().inText();
        var progress = row.progress();
        boolean time = isMore(saved.extraTimePercent()) || isMore(saved.breakMinutes());
        boolean attempt = saved.extraAttempts() > 0;
        if (!time && !attempt || saved.excused()) {
            return "Saved for " + name + ".";
        }
        if (progress.canBegin()) {
            return "Saved: " + name + " can take the quiz"
                    + (progress.attempts().isEmpty() ? "." : " once more.");
        }
        if (progress.openAttempt().isPresent()) {
            return "Saved for " + name + ". It holds for the attempt under way.";
        }
        if (progress.task().isOver(progress.at())) {
            return "Saved, but it is too late: the assignment is closed for " + name
                    + ". Give them a later closing time too.";
        }
        return progress.attempts().stream()
                .map(AttemptSummary::finishedAt)
                .filter(Objects::nonNull)
                .reduce((_, later) -> later)
                .map(at -> "Saved, but it is too late: " + name + " has handed in, " + ReaderTime.dateTime(at)
                        + ". Give them a further attempt, or open their quiz again.")
                .orElse("Saved for " + name + ".");
    }

    private static boolean isMore(@Nullable Integer number) {
        return number != null && number > 0;
    }
}
