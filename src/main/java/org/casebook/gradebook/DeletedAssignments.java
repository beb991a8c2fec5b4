package org.casebook.gradebook;

import org.casebook.assignment.AssignmentDeleted;
import org.casebook.base.InvalidInputException;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An assignment for which a grade stands that was set by hand isn't deleted; those taken back go with it. */
@Component
record DeletedAssignments(OverrideRepository overrides) {

    @EventListener
    void deleted(AssignmentDeleted deleted) {
        var set = overrides.findByAssignmentId(deleted.assignment());
        if (set.stream().anyMatch(OverrideRecord::isStanding)) {
            throw new InvalidInputException(
                    "A grade for this assignment was set by hand. Take it back first, or withdraw the assignment.");
        }
        overrides.deleteAll(set);
    }
}
