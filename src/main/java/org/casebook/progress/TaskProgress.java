package org.casebook.progress;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.casebook.assignment.Task;
import org.casebook.attempt.AttemptSummary;
import org.casebook.lessons.Reading;

/**
 * How far a student is with an assignment.
 *
 * @param sections the sections to read that the course still has, in the assignment's order
 * @param attempts the attempts at its quiz, the oldest first
 * @param at the time that {@link #status} is of
 */
public record TaskProgress(Task task, List<Reading.Status> sections, List<AttemptSummary> attempts, Instant at) {

    /** Where it stands. */
    public enum Status {
        EXCUSED,
        NOT_OPEN,
        TO_DO,
        BEGUN,
        /** Not done, though it was due. */
        OVERDUE,
        DONE,
        DONE_LATE,
        /** Not done, and nothing is taken any more. */
        MISSED,
        /** The teacher has taken it back, whatever was done of it. */
        WITHDRAWN
    }

    public TaskProgress {
        sections = List.copyOf(sections);
        attempts = List.copyOf(attempts);
    }

    public Status status() {
        var schedule = task.schedule();
        if (task.isWithdrawn()) {
            return Status.WITHDRAWN;
        }
        var done = doneAt();
        if (done.isPresent()) {
            return schedule.isLate(done.get()) ? Status.DONE_LATE : Status.DONE;
        }
        if (task.excused()) {
            return Status.EXCUSED;
        }
        if (task.isOver(at)) {
            return Status.MISSED;
        }
        if (at.isBefore(schedule.opens())) {
            return Status.NOT_OPEN;
        }
        if (schedule.isLate(at)) {
            return Status.OVERDUE;
        }
        return hasBegun() ? Status.BEGUN : Status.TO_DO;
    }

    /** When the last part of it was done; nothing while a part is left. */
    public Optional<Instant> doneAt() {
        boolean read = sections.stream().allMatch(Reading.Status::isCompleted);
        var finished = attempts.stream()
                .map(AttemptSummary::finishedAt)
                .filter(Objects::nonNull)
                .findFirst();
        if (!read || task.plan().quiz() != null && finished.isEmpty()) {
            return Optional.empty();
        }
        var reading = sections.stream().map(Reading.Status::completedAt).filter(Objects::nonNull);
        return java.util.stream.Stream.concat(reading, finished.stream()).max(Comparator.naturalOrder());
    }

    public Optional<AttemptSummary> openAttempt() {
        return attempts.stream().filter(head -> head.finishedAt() == null).findFirst();
    }

    /** Whether another attempt can be begun now. */
    public boolean canBegin() {
        return task.isOpen(at) && openAttempt().isEmpty() && task.allowsAnother(attempts.size());
    }

    /** Whether there is anything to look back on: an attempt at the quiz, or all of it done. */
    public boolean hasWork() {
        return !attempts.isEmpty() || doneAt().isPresent();
    }

    /** Whether there is an attempt at the quiz, or some reading since it opened. */
    public boolean hasBegun() {
        return !attempts.isEmpty()
                || sections.stream()
                        .map(Reading.Status::visitedAt)
                        .filter(Objects::nonNull)
                        .anyMatch(visited -> !visited.isBefore(task.schedule().opens()));
    }
}
