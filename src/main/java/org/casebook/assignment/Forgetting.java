package org.casebook.assignment;

import org.casebook.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When somebody is erased, assignments stay, without their name in what was written for the class. */
@Component("assignmentForgetting")
class Forgetting {

    private final AssignmentRepository assignments;

    Forgetting(AssignmentRepository assignments) {
        this.assignments = assignments;
    }

    @EventListener
    void forget(PersonErased erased) {
        for (var name : erased.names()) {
            assignments.mentioning(name).forEach(assignment -> assignment.rewrite(erased::withoutNames));
        }
    }
}
