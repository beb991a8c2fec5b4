package org.casebook.assignment;

import java.util.UUID;
import org.casebook.base.NotFoundException;
import org.casebook.base.RowLocks;
import org.casebook.classroom.Classes;
import org.casebook.people.Actor;
import org.springframework.stereotype.Component;

/** Which assignments a teacher has to do with: those of their classes. To all others they don't exist. */
@Component
record AssignmentAccess(AssignmentRepository assignments, Classes classes, RowLocks locks) {

    AssignmentRecord own(Actor teacher, UUID id) {
        var record = assignments.findById(id).orElseThrow(() -> missing(id));
        classes.requireTaught(teacher, record.classId());
        return record;
    }

    /**
     * One that is about to change, as it is now; nobody else changes it before the transaction ends. Its class is held
     * first: whoever deletes a group comes from there.
     */
    AssignmentRecord held(Actor teacher, UUID id) {
        classes.hold(teacher, assignments.classOf(id).orElseThrow(() -> missing(id)));
        return locks.hold(AssignmentRecord.class, id).orElseThrow(() -> missing(id));
    }

    private static NotFoundException missing(UUID id) {
        return new NotFoundException("assignment " + id);
    }
}
