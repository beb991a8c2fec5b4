package org.casebook.assignment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.base.RowLocks;
import org.casebook.classroom.GroupWork;
import org.springframework.stereotype.Component;

/** The assignments that are for groups, as classes ask for them before they take a group apart. */
@Component
record GroupAssignments(AssignmentRepository assignments, ArrangementReader arrangements, RowLocks locks, Clock clock)
        implements GroupWork {

    @Override
    public List<Piece> of(UUID classId, UUID group) {
        var now = clock.instant();
        return assignments.ofGroup(classId, group).stream()
                .map(AssignmentRecord::assignment)
                .map(assignment -> new Piece(assignment.plan().title(), isOver(assignment, now)))
                .toList();
    }

    /** For everyone, whoever of the class has more time than the rest too: they may come into the group any time. */
    private boolean isOver(Assignment assignment, Instant now) {
        if (assignment.isWithdrawn()) {
            return true;
        }
        var ofSingle = arrangements.exceptions(List.of(assignment), (_, _) -> true).stream()
                .map(Task::schedule);
        return Stream.concat(Stream.of(assignment.plan().schedule()), ofSingle).allMatch(times -> times.isOver(now));
    }

    @Override
    public void keepWithoutGroup(UUID classId, UUID group, Map<UUID, Set<UUID>> students) {
        assignments.ofGroup(classId, group).forEach(found -> {
            var record = locks.hold(AssignmentRecord.class, found.id()).orElseThrow();
            if (record.assignment().plan().audience() instanceof Audience.Groups(var groups)) {
                record.keepFor(groups.stream()
                        .flatMap(one -> students.getOrDefault(one, Set.of()).stream())
                        .collect(Collectors.toSet()));
            }
        });
    }
}
