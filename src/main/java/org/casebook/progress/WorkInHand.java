package org.casebook.progress;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.casebook.assignment.Assignment;
import org.casebook.assignment.FeedbackTime;
import org.casebook.classroom.ClassSummary;
import org.casebook.progress.ClassProgress.Row;

/**
 * An assignment that was given out, with how far its students are: the figures of its live view.
 *
 * @param rows a row for each student whom it is for, by name
 * @param at the time that it is of
 */
public record WorkInHand(ClassSummary schoolClass, Assignment assignment, List<Row> rows, Instant at) {

    public WorkInHand {
        rows = List.copyOf(rows);
    }

    /** How many of some students are done and how many at work, as it is said wherever it is told. */
    public record Counts(long done, long atWork, int students) {

        public static Counts of(List<Row> rows) {
            return new Counts(count(rows, Row::isDone), count(rows, Row::isAtWork), rows.size());
        }

        private static long count(List<Row> rows, Predicate<Row> which) {
            return rows.stream().filter(which).count();
        }
    }

    public Counts counts() {
        return Counts.of(rows);
    }

    /** Whether students can work on it now by the times that hold for all. */
    public boolean isOpen() {
        return assignment.plan().schedule().isOpen(at);
    }

    public boolean isYetToOpen() {
        return at.isBefore(assignment.plan().schedule().opens());
    }

    /** Whether its students wait for the teacher to release the feedback. */
    public boolean waitsForRelease() {
        var quiz = assignment.plan().quiz();
        return quiz != null && quiz.feedback() == FeedbackTime.WHEN_RELEASED && assignment.releasedAt() == null;
    }

    /** Whether nobody is expected any more who doesn't know yet what is right: all are done, excused or too late. */
    public boolean isToRelease() {
        return waitsForRelease()
                && counts().done() > 0
                && rows.stream()
                        .allMatch(row -> row.isDone()
                                || row.progress().status() == TaskProgress.Status.EXCUSED
                                || row.isMissing()
                                        && row.progress().openAttempt().isEmpty());
    }

    /** Who has left a question waiting that may be too hard, or is away from it. */
    public List<Row> stuck() {
        return rows.stream().filter(row -> row.mayBeStuck() || row.mayBeAway()).toList();
    }

    /** Who was to have done it by now, without those who can't sign in any more. */
    public List<Row> missing() {
        return rows.stream()
                .filter(row -> row.isMissing() && row.student().active())
                .toList();
    }
}
