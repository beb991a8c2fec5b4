package org.casebook.assignment;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What holds for single students otherwise than for the rest, in some assignments and in their classes; read at once. */
final class Arrangements {

    private final Map<UUID, Map<UUID, Accommodation>> ofAssignments = new HashMap<>();
    private final Map<UUID, Map<UUID, List<LastingAccommodation>>> ofClasses;

    /** @param lasting the oldest first */
    Arrangements(List<AccommodationRecord> single, List<LastingAccommodation> lasting) {
        single.forEach(record -> ofAssignments
                .computeIfAbsent(record.assignment(), _ -> new HashMap<>())
                .put(record.student(), record.accommodation()));
        ofClasses = lasting.stream()
                .collect(Collectors.groupingBy(
                        LastingAccommodation::classId, Collectors.groupingBy(LastingAccommodation::student)));
    }

    /** The assignment as it holds for a student, with their times alone. */
    Task task(Assignment assignment, UUID student) {
        return task(assignment, "", false, student);
    }

    /** The assignment as it holds for a student. */
    Task task(Assignment assignment, String className, boolean classArchived, UUID student) {
        var own = ofAssignments.getOrDefault(assignment.id(), Map.of()).get(student);
        return Task.of(assignment, className, classArchived, student, own, lasting(assignment, student, own));
    }

    /** For whom there is something in the assignment itself. */
    Set<UUID> ofAssignment(Assignment assignment) {
        return ofAssignments.getOrDefault(assignment.id(), Map.of()).keySet();
    }

    /** For whom there is something in the assignment's class. */
    Set<UUID> ofClass(Assignment assignment) {
        return ofClasses.getOrDefault(assignment.classId(), Map.of()).keySet();
    }

    /** The classes in which there is something for somebody. */
    Set<UUID> classes() {
        return new LinkedHashSet<>(ofClasses.keySet());
    }

    /** What was set last before the assignment was over for the student: what was on time then stays so. */
    private Allowances lasting(Assignment assignment, UUID student, @Nullable Accommodation own) {
        var held = Allowances.NONE;
        var changes = ofClasses.getOrDefault(assignment.classId(), Map.of()).getOrDefault(student, List.of());
        for (var change : changes) {
            var end = lastTime(Task.of(assignment, student, own, held).schedule());
            if (end != null && !change.setAt().isBefore(end)) {
                break;
            }
            held = change.allowances();
        }
        return held;
    }

    /** What stays open for ever is over when it was due. */
    private static @Nullable Instant lastTime(Schedule schedule) {
        return schedule.end() != null ? schedule.end() : schedule.due();
    }
}
