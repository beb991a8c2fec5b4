package org.casebook.progress;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebook.assignment.Task;
import org.casebook.attempt.AttemptRepository;
import org.casebook.attempt.AttemptRepository.AttemptRow;
import org.casebook.attempt.AttemptSummary;
import org.casebook.course.Course;
import org.casebook.course.question.Response;
import org.casebook.course.question.Responses;
import org.casebook.lessons.ClassReading;
import org.casebook.lessons.Reading;
import org.casebook.people.Person;
import org.casebook.progress.ClassProgress.Row;
import org.springframework.stereotype.Component;

/** How far students are with assignments: the same wherever it is shown. Whoever calls it has checked who asks. */
@Component
record ProgressRows(AttemptRepository attempts, ClassReading reading, Course course) {

    /**
     * A row for each task of a student who is known, by assignment, in the order of the tasks: one query for the quizzes
     * and one for what is to be read, whatever the numbers.
     *
     * @param tasks by assignment
     */
    Map<UUID, List<Row>> of(Map<UUID, List<Task>> tasks, Map<UUID, Person> students, Instant now) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        var begun = attempts.attemptsOfAll(tasks.keySet(), Responses.write(new Response.DontKnow())).stream()
                .collect(Collectors.groupingBy(
                        AttemptRow::getAssignment, Collectors.groupingBy(AttemptRow::getAccount)));
        var sections = tasks.values().stream()
                .flatMap(Collection::stream)
                .flatMap(task -> task.plan().sections().stream())
                .filter(slug -> course.section(slug).isPresent())
                .collect(Collectors.toSet());
        var read = reading.begun(students.keySet(), sections);
        return tasks.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                .filter(task -> students.containsKey(task.student()))
                .map(task -> row(
                        Objects.requireNonNull(students.get(task.student())),
                        task,
                        begun.getOrDefault(task.id(), Map.of()).getOrDefault(task.student(), List.of()),
                        read.getOrDefault(task.student(), Map.of()),
                        now))
                .toList()));
    }

    private Row row(
            Person student, Task task, List<AttemptRow> attempts, Map<String, Reading.Status> read, Instant now) {
        var statuses = task.plan().sections().stream()
                .filter(slug -> course.section(slug).isPresent())
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
