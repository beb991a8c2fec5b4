package org.casebook.progress;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.Task;
import org.casebook.attempt.AttemptRepository;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.base.NotFoundException;
import org.casebook.people.Actor;
import org.casebook.people.People;
import org.casebook.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far a class is with an assignment, also while it works. */
@Service
@Transactional(readOnly = true)
public class ClassProgress {

    private final Assignments assignments;
    private final AttemptRepository attempts;
    private final ProgressRows rows;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    ClassProgress(
            Assignments assignments,
            AttemptRepository attempts,
            ProgressRows rows,
            People people,
            Audit audit,
            Clock clock) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.rows = rows;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * How far one student is.
     *
     * @param waitingSince since when a question has been waiting for this student's answer, or null
     * @param onBreakUntil when the break that the student is on ends by itself, or null
     * @param lastAnswer when the student last answered in this assignment, or null
     */
    public record Row(
            Person student,
            TaskProgress progress,
            @Nullable Instant waitingSince,
            @Nullable Instant onBreakUntil,
            @Nullable Instant lastAnswer) {

        /** A question that waits this long deserves a look over the shoulder. */
        private static final Duration LONG = Duration.ofMinutes(3);

        /** After this long the student is hardly at it any more. */
        private static final Duration AWAY = Duration.ofMinutes(10);

        public boolean isDone() {
            return progress.doneAt().isPresent();
        }

        public boolean isAtWork() {
            return !isDone() && (progress.openAttempt().isPresent() || progress.status() == TaskProgress.Status.BEGUN);
        }

        /** Whether it was to be done by now, and isn't. */
        public boolean isMissing() {
            return progress.status() == TaskProgress.Status.OVERDUE || progress.status() == TaskProgress.Status.MISSED;
        }

        /** How long a question has been waiting for an answer; nothing while none does. */
        public Duration waiting() {
            return waitingSince == null ? Duration.ZERO : Duration.between(waitingSince, progress.at());
        }

        /** Whether the question that waits may be too hard. */
        public boolean mayBeStuck() {
            return waiting().compareTo(LONG) >= 0 && !mayBeAway();
        }

        public boolean mayBeAway() {
            return waiting().compareTo(AWAY) >= 0;
        }
    }

    /** After this long it is asked anew who is in the class, and whether the actor teaches it. */
    private static final Duration ANEW = Duration.ofSeconds(12);

    /** Looking at an assignment's progress again and again. */
    public static final class Watch {

        private final Actor teacher;
        private final UUID assignment;
        private volatile WhoAndWhat of;

        private Watch(Actor teacher, UUID assignment, WhoAndWhat of) {
            this.teacher = teacher;
            this.assignment = assignment;
            this.of = of;
        }
    }

    /** Whom an assignment is for, as it was then. */
    private record WhoAndWhat(List<Task> tasks, Map<UUID, Person> students, Instant at) {}

    /**
     * Begins to look at an assignment, which is recorded; for teachers of its class.
     *
     * @throws NotFoundException for others
     */
    @Transactional
    public Watch watch(Actor teacher, UUID assignment) {
        var looked = whoAndWhat(teacher, assignment, clock.instant());
        // It is asked for on its own where no student tells of it.
        var of = looked.tasks().stream()
                .findFirst()
                .map(Task::assignment)
                .orElseGet(() -> assignments.get(teacher, assignment));
        audit.record(
                teacher.id(),
                AuditAction.RESULTS_VIEWED,
                AuditSubject.assignment(assignment).in(of.classId()),
                "Progress");
        return new Watch(teacher, assignment, looked);
    }

    private WhoAndWhat whoAndWhat(Actor teacher, UUID assignment, Instant now) {
        var tasks = assignments.tasks(teacher, assignment);
        return new WhoAndWhat(
                tasks, people.byId(tasks.stream().map(Task::student).toList()), now);
    }

    /** How many students have begun the quiz; for teachers of the class. */
    public long begun(Actor teacher, UUID assignment) {
        assignments.get(teacher, assignment);
        return attempts.studentsWhoBegan(assignment);
    }

    /**
     * How far each student is at this moment, by name: one query for the quiz and one for what is to be read. Who has come
     * into the class meanwhile is among them a few seconds later.
     *
     * @throws NotFoundException once the actor doesn't teach the class any more
     */
    public List<Row> now(Watch watch) {
        var now = clock.instant();
        if (Duration.between(watch.of.at, now).abs().compareTo(ANEW) >= 0) {
            watch.of = whoAndWhat(watch.teacher, watch.assignment, now);
        }
        var of = watch.of;
        return rows.of(Map.of(watch.assignment, of.tasks), of.students, now).getOrDefault(watch.assignment, List.of());
    }
}
