package org.casebook.assignment;

import java.util.UUID;
import org.casebook.base.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which class has been set an assignment; for other features, which have checked who asks. */
@Service
@Transactional(readOnly = true)
public class AssignedClasses {

    private final AssignmentRepository assignments;

    AssignedClasses(AssignmentRepository assignments) {
        this.assignments = assignments;
    }

    /** @throws NotFoundException if there is no such assignment */
    public UUID classOf(UUID assignment) {
        return assignments.classOf(assignment).orElseThrow(() -> new NotFoundException("assignment " + assignment));
    }
}
