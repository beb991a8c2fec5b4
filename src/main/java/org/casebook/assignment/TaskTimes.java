package org.casebook.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.base.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What times hold for students who work on an assignment; for other features, which have checked who asks. */
@Service
@Transactional(readOnly = true)
public class TaskTimes {

    private final AssignmentRepository assignments;
    private final AccommodationRepository accommodations;

    TaskTimes(AssignmentRepository assignments, AccommodationRepository accommodations) {
        this.assignments = assignments;
        this.accommodations = accommodations;
    }

    /** The assignment as it holds for each of the students, whether it is meant for them any more or not. */
    public List<Task> of(UUID id, Collection<UUID> students) {
        var assignment = assignments
                .findById(id)
                .orElseThrow(() -> new NotFoundException("assignment " + id))
                .assignment();
        var own = accommodations(id);
        return students.stream()
                .map(student -> Task.of(assignment, student, own.get(student)))
                .toList();
    }

    /** What holds otherwise for single students, by student. */
    Map<UUID, Accommodation> accommodations(UUID assignment) {
        return accommodations.of(assignment).stream()
                .map(AccommodationRecord::accommodation)
                .collect(Collectors.toMap(Accommodation::student, Function.identity()));
    }
}
