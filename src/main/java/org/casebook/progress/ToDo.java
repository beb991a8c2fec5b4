package org.casebook.progress;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.assignment.Task;
import org.casebook.assignment.Tasks;
import org.casebook.attempt.AssignedQuizzes;
import org.casebook.attempt.AttemptSummary;
import org.casebook.attempt.Attempts;
import org.casebook.base.NotFoundException;
import org.casebook.lessons.Reading;
import org.casebook.people.Actor;
import org.casebook.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a student has been set, and how far they are with it; everyone's own affair. */
@Service
@Transactional(readOnly = true)
public class ToDo {

    private final Tasks tasks;
    private final Reading reading;
    private final Attempts attempts;
    private final AssignedQuizzes quizzes;
    private final Clock clock;

    ToDo(Tasks tasks, Reading reading, Attempts attempts, AssignedQuizzes quizzes, Clock clock) {
        this.tasks = tasks;
        this.reading = reading;
        this.attempts = attempts;
        this.quizzes = quizzes;
        this.clock = clock;
    }

    /**
     * All of it, what is due soonest first; of archived classes, and of what was withdrawn, only what there is to look
     * back on.
     */
    public List<TaskProgress> of(Actor student) {
        student.require(Role.STUDENT);
        var set = tasks.of(student);
        if (set.isEmpty()) {
            return List.of();
        }
        var read = read(student);
        Map<UUID, List<AttemptSummary>> own = attempts.history(student).reversed().stream()
                .filter(head -> head.assignment() != null)
                .collect(Collectors.groupingBy(AttemptSummary::assignment));
        return set.stream()
                .map(task -> progress(task, read, own.getOrDefault(task.id(), List.of())))
                .filter(ToDo::isShown)
                .toList();
    }

    /** @throws NotFoundException if it isn't set to the student, or was never done and is withdrawn or of an archived class */
    public TaskProgress get(Actor student, UUID assignment) {
        student.require(Role.STUDENT);
        var task = tasks.get(student, assignment);
        return Optional.of(progress(task, read(student), quizzes.attempts(student, assignment)))
                .filter(ToDo::isShown)
                .orElseThrow(() -> new NotFoundException("assignment " + assignment));
    }

    private static boolean isShown(TaskProgress progress) {
        var task = progress.task();
        return !task.classArchived() && !task.isWithdrawn() || progress.hasWork();
    }

    private Map<String, Reading.Status> read(Actor student) {
        return reading.overview(student).stream()
                .collect(Collectors.toMap(status -> status.section().slug(), Function.identity()));
    }

    private TaskProgress progress(Task task, Map<String, Reading.Status> read, List<AttemptSummary> attempts) {
        var sections = task.plan().sections().stream()
                .filter(read::containsKey)
                .map(read::get)
                .toList();
        return new TaskProgress(task, sections, attempts, clock.instant());
    }
}
