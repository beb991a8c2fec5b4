package org.casebook.assignment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.casebook.base.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What holds for students who work on an assignment; for other features, which have checked who asks. */
@Service
@Transactional(readOnly = true)
public class TaskTimes {

    private final AssignmentRepository assignments;
    private final ArrangementReader arrangements;

    TaskTimes(AssignmentRepository assignments, ArrangementReader arrangements) {
        this.assignments = assignments;
        this.arrangements = arrangements;
    }

    /** The assignment as it holds for each of the students, whether it is meant for them any more or not. */
    public List<Task> of(UUID id, Collection<UUID> students) {
        var assignment = assignments
                .findById(id)
                .orElseThrow(() -> new NotFoundException("assignment " + id))
                .assignment();
        var found = arrangements.of(List.of(assignment), students);
        return students.stream().map(student -> found.task(assignment, student)).toList();
    }

    /** The same for one student. */
    public Task of(UUID id, UUID student) {
        return of(id, List.of(student)).getFirst();
    }
}
