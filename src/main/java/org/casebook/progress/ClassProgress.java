package org.casebook.progress;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.assignment.Assignments;
import org.casebook.assignment.Task;
import org.casebook.attempt.AttemptRepository;
import org.casebook.attempt.AttemptRepository.AttemptRow;
import org.casebook.attempt.AttemptSummary;
import org.casebook.audit.Audit;
import org.casebook.audit.AuditAction;
import org.casebook.audit.AuditSubject;
import org.casebook.base.NotFoundException;
import org.casebook.course.Course;
import org.casebook.course.question.Response;
import org.casebook.course.question.Responses;
import org.casebook.lessons.ClassReading;
import org.casebook.lessons.Reading;
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
    private final ClassReading reading;
    private final People people;
    private final Course course;
    private final Audit audit;
    private final Clock clock;

    ClassProgress(
            Assignments assignments,
            AttemptRepository attempts,
            ClassReading reading,
            People people,
            Course course,
            Audit audit,
            Clock clock) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.reading = reading;
        this.people = people;
        this.course = course;
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
            @Nullable Instant lastAnswer) {}

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

    /** Whom an assignment is for and what is to be read, as it was then. */
    private record WhoAndWhat(List<Task> tasks, Map<UUID, Person> students, List<String> sections, Instant at) {}

    /**
     * Begins to look at an assignment, which is recorded; for teachers of its class.
     *
     * @throws NotFoundException for others
     */
    @Transactional
    public Watch watch(Actor teacher, UUID assignment) {
        var looked = assignments.get(teacher, assignment);
        audit.record(
                teacher.id(),
                AuditAction.RESULTS_VIEWED,
                AuditSubject.assignment(assignment).in(looked.classId()),
                "Progress");
        return new Watch(teacher, assignment, whoAndWhat(teacher, assignment, clock.instant()));
    }

    private WhoAndWhat whoAndWhat(Actor teacher, UUID assignment, Instant now) {
        var tasks = assignments.tasks(teacher, assignment);
        return new WhoAndWhat(
                tasks,
                people.byId(tasks.stream().map(Task::student).toList()),
                tasks.stream()
                        .limit(1)
                        .flatMap(task -> task.plan().sections().stream())
                        .filter(slug -> course.section(slug).isPresent())
                        .toList(),
                now);
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
        Map<UUID, List<AttemptRow>> rows =
                attempts.attemptsOfAll(watch.assignment, Responses.write(new Response.DontKnow())).stream()
                        .collect(Collectors.groupingBy(AttemptRow::getAccount));
        var read = reading.begun(of.students.keySet(), of.sections);
        return of.tasks.stream()
                .filter(task -> of.students.containsKey(task.student()))
                .map(task -> row(
                        Objects.requireNonNull(of.students.get(task.student())),
                        of.sections,
                        task,
                        rows.getOrDefault(task.student(), List.of()),
                        read.getOrDefault(task.student(), Map.of()),
                        now))
                .toList();
    }

    private Row row(
            Person student,
            List<String> sections,
            Task task,
            List<AttemptRow> attempts,
            Map<String, Reading.Status> read,
            Instant now) {
        var statuses = sections.stream()
                .map(slug -> Objects.requireNonNullElseGet(read.get(slug), () -> notBegun(slug)))
                .toList();
        var heads = attempts.stream().map(row -> head(task, row)).toList();
        var onBreakUntil = attempts.stream()
                .filter(row -> row.getFinished() == null)
                .map(AttemptRow::getBreakEnds)
                .filter(until -> until != null && now.isBefore(until))
                .findFirst()
                .orElse(null);
        var waitingSince = attempts.stream()
                .filter(row -> row.getFinished() == null && onBreakUntil == null)
                .filter(row ->
                        row.getAnsweredAt() == null || row.getPresentedAt().isAfter(row.getAnsweredAt()))
                .map(AttemptRow::getPresentedAt)
                .findFirst()
                .orElse(null);
        var lastAnswer = attempts.stream()
                .map(AttemptRow::getAnsweredAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
        return new Row(student, new TaskProgress(task, statuses, heads, now), waitingSince, onBreakUntil, lastAnswer);
    }

    private Reading.Status notBegun(String slug) {
        return new Reading.Status(course.section(slug).orElseThrow(), null, null, null);
    }

    private static AttemptSummary head(Task task, AttemptRow row) {
        return new AttemptSummary(
                row.getAttempt(),
                task.plan().quiz() == null ? List.of() : task.plan().quiz().topics(),
                Math.toIntExact(row.getAnswered()),
                Math.toIntExact(row.getCorrect()),
                row.getPoints(),
                Math.toIntExact(row.getUnknown()),
                Math.toIntExact(row.getVoided()),
                row.getMaxItems(),
                row.getUntilSure(),
                task.id(),
                row.getSilent(),
                false,
                row.getEndsAt(),
                row.getStarted(),
                row.getFinished(),
                row.getEndReason());
    }
}
