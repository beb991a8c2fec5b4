package org.casebook.learning;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.assignment.Task;
import org.casebook.assignment.Tasks;
import org.casebook.base.NotFoundException;
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
    private final Sittings sittings;
    private final Clock clock;

    ToDo(Tasks tasks, Reading reading, Sittings sittings, Clock clock) {
        this.tasks = tasks;
        this.reading = reading;
        this.sittings = sittings;
        this.clock = clock;
    }

    /** All of it, what is due soonest first. */
    public List<TaskProgress> of(Actor student) {
        student.require(Role.STUDENT);
        var set = tasks.of(student);
        if (set.isEmpty()) {
            return List.of();
        }
        Map<String, Reading.Status> read = reading.overview(student).stream()
                .collect(Collectors.toMap(status -> status.section().slug(), Function.identity()));
        Map<UUID, List<SittingHead>> attempts = sittings.history(student).reversed().stream()
                .filter(head -> head.assignment() != null)
                .collect(Collectors.groupingBy(SittingHead::assignment));
        return set.stream()
                .map(task -> progress(task, read, attempts.getOrDefault(task.id(), List.of())))
                .toList();
    }

    /** @throws NotFoundException if it isn't set to the student */
    public TaskProgress get(Actor student, UUID assignment) {
        return of(student).stream()
                .filter(progress -> progress.task().id().equals(assignment))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("assignment " + assignment));
    }

    private TaskProgress progress(Task task, Map<String, Reading.Status> read, List<SittingHead> attempts) {
        var sections = task.plan().sections().stream()
                .filter(read::containsKey)
                .map(read::get)
                .toList();
        return new TaskProgress(task, sections, attempts, clock.instant());
    }
}
