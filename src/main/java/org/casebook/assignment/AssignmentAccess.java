package org.casebook.assignment;

import java.util.UUID;
import org.casebook.base.NotFoundException;
import org.casebook.classroom.Classes;
import org.casebook.people.Actor;
import org.springframework.stereotype.Component;

/** Which assignments a teacher has to do with: those of their classes. To all others they don't exist. */
@Component
class AssignmentAccess {

    private final AssignmentRepository assignments;
    private final Classes classes;

    AssignmentAccess(AssignmentRepository assignments, Classes classes) {
        this.assignments = assignments;
        this.classes = classes;
    }

    AssignmentRecord own(Actor teacher, UUID id) {
        var record = assignments.findById(id).orElseThrow(() -> new NotFoundException("assignment " + id));
        classes.requireTaught(teacher, record.classId());
        return record;
    }
}
